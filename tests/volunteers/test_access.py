"""Who sees which volunteers; and of her families, what a volunteer sees herself."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from families.access import visible_families
from families.models import Family
from tests.factories.families import ChildFactory, FamilyFactory, HomeFactory, LivingFactory, ParentFactory
from tests.factories.people import RoleHeldFactory, somebody
from tests.factories.volunteers import ContactFactory, PlacementFactory, VolunteerFactory, signs_in
from tests.volunteers.conftest import TODAY, hers
from trail import actions as trail
from trail.access import visible_entries
from volunteers import access
from volunteers.doorstep import at_the_door
from volunteers.models import Placement, Volunteer


@pytest.mark.parametrize(
    ("role", "sees", "changes"),
    [
        ("coordinator", True, True),
        ("manager", True, True),
        ("safeguarding_lead", True, False),
        ("family_worker", False, False),
        ("volunteer", False, False),
        ("commissioner", False, False),
        ("editor", False, False),
        ("administrator", False, False),
    ],
)
def test_who_sees_the_volunteers_of_a_centre(
    samares: Centre, marie: Volunteer, role: str, sees: bool, changes: bool
) -> None:
    user = somebody(role, samares, name=f"Some {role}")

    assert access.visible_volunteers(user).filter(pk=marie.pk).exists() is sees
    assert access.changeable_volunteers(user).filter(pk=marie.pk).exists() is changes


def test_another_centre_s_coordinator_sees_nobody(northfield: Centre, marie: Volunteer) -> None:
    assert not access.visible_volunteers(somebody("coordinator", northfield)).exists()


def test_a_coordinator_who_volunteers_keeps_everybody_s_record_but_her_own(samares: Centre, marie: Volunteer) -> None:
    RoleHeldFactory(user=marie.user, code="coordinator", centre=samares)
    other = VolunteerFactory(centre=samares)
    user = User.objects.get(volunteer=marie)

    assert list(access.changeable_volunteers(user)) == [other]
    assert list(access.vettable_volunteers(user)) == [other]
    assert list(access.placeable_volunteers(user)) == [other]
    assert not access.may_record_vetting(user, marie)


def test_a_volunteer_sees_her_own_placements_only(placement: Placement) -> None:
    PlacementFactory(volunteer__centre=placement.volunteer.centre)

    assert list(access.my_placements(hers(placement), TODAY)) == [placement]
    assert list(access.my_families(hers(placement), TODAY)) == [placement.family]


@pytest.mark.parametrize(
    ("ended_on", "seen"),
    [(None, True), (date(2026, 11, 25), True), (TODAY, False), (date(2026, 11, 23), False)],
)
def test_a_placement_that_ended_is_gone_from_her_view(placement: Placement, ended_on: date | None, seen: bool) -> None:
    placement.ended_on = ended_on
    placement.save()

    assert access.my_placements(hers(placement), TODAY).exists() is seen


def test_one_who_left_sees_no_family(placement: Placement) -> None:
    placement.volunteer.left_on = TODAY
    placement.volunteer.save()

    assert not access.my_families(hers(placement), TODAY).exists()


def test_one_whose_role_ended_sees_no_family(placement: Placement) -> None:
    hers(placement).roles_held.all().delete()
    user = User.objects.get(volunteer=placement.volunteer)

    assert access.my_volunteer(user) is None
    assert not access.my_placements(user, TODAY).exists()


def test_she_reads_what_she_wrote_and_not_what_others_wrote(placement: Placement, coordinator: User) -> None:
    own = ContactFactory(placement=placement, recorded_by=hers(placement))
    ContactFactory(placement=placement, recorded_by=coordinator)
    ContactFactory(placement=PlacementFactory(family=placement.family))

    assert list(access.my_contacts(hers(placement), TODAY)) == [own]


def test_a_parent_on_the_staff_never_meets_her_own_family(samares: Centre) -> None:
    own, other = FamilyFactory.create_batch(2, centre=samares, registered=True)
    ana = VolunteerFactory(centre=samares, person=ParentFactory(family=own))
    user = signs_in(ana)
    RoleHeldFactory(user=user, code="coordinator", centre=samares)

    assert list(visible_families(User.objects.get(pk=user.pk))) == [other]


def test_nor_does_she_read_who_has_looked_at_it(samares: Centre, coordinator: User) -> None:
    own, other = FamilyFactory.create_batch(2, centre=samares, registered=True)
    user = signs_in(VolunteerFactory(centre=samares, person=ParentFactory(family=own)))
    RoleHeldFactory(user=user, code="manager", centre=samares)
    for family in (own, other):
        trail.looked(by=coordinator, about=family, page="family page")

    entries = visible_entries(User.objects.get(pk=user.pk))

    assert set(entries.values_list("about_ref", flat=True)) == {other.ref}


@pytest.fixture
def family(samares: Centre) -> Family:
    """A family in two homes."""
    carla = ParentFactory(
        family=FamilyFactory(centre=samares, registered=True, care_note="Knock, don’t ring."),
        first_name="Carla", last_name="Gomes", phone="07797712345",
    )  # fmt: skip
    family: Family = carla.family
    home = HomeFactory(family=family, address="12 Le Squez Road", town="St Clement", postcode="JE2 6AB")
    elsewhere = HomeFactory(family=family, address="3 Grève d’Azette", is_main=False)
    leo = ChildFactory(family=family, first_name="Leo", date_of_birth=date(2023, 8, 2), extra_needs=True)
    mia = ChildFactory(family=family, first_name="Mia", date_of_birth=date(2026, 4, 19))
    for person in (carla, leo, mia):
        LivingFactory(person=person, home=home)
    luc = ParentFactory(family=family, first_name="Luc", last_name="Hamon", phone="07700300123")
    LivingFactory(person=luc, home=elsewhere)
    return family


def test_at_the_door_she_knows_first_names_ages_address_and_telephone(marie: Volunteer, family: Family) -> None:
    placement = PlacementFactory(volunteer=marie, family=family, good_to_know="The blue door", hopes="To sleep")

    door = at_the_door(placement, TODAY)

    assert door.title == "Carla, Leo and Mia"
    assert [(child.name, child.age) for child in door.children] == [("Leo", "3"), ("Mia", "7 months")]
    assert door.address == "12 Le Squez Road, St Clement, JE2 6AB"
    assert [(number.whose, number.shown) for number in door.telephones] == [("Carla", "07797 712345")]
    assert (door.care_note, door.good_to_know) == ("Knock, don’t ring.", "The blue door")


def test_at_the_door_there_is_nothing_else(marie: Volunteer, family: Family) -> None:
    placement = PlacementFactory(volunteer=marie, family=family, hopes="To sleep")

    told = str(at_the_door(placement, TODAY).__dict__ | {"placement": ""})

    for private in ("Gomes", "Hamon", "Luc", "talking", "To sleep", "Grève d’Azette", "2023"):
        assert private not in told
