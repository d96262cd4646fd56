"""A family's page with all that volunteers add to it: what it shows, and how little it asks."""

from datetime import date

import pytest
from django.test import Client

from accounts.models import RoleHeld, User
from centres.models import Area, Centre
from families.models import Circumstance, Family
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    DecisionFactory,
    FamilyFactory,
    HomeFactory,
    LivingFactory,
    ParentFactory,
    RegistrationFactory,
)
from tests.factories.people import somebody
from tests.factories.volunteers import ContactFactory, PlacementFactory, VolunteerFactory
from tests.families.pages import questions
from tests.volunteers.pages import text
from volunteers.models import Addition

FEW = 15  # session, person with roles, family, household, five of the trail, and what each part of the page shows


def grow(family: Family, times: int, by: User) -> None:
    """So many of everything that the page shows."""
    centre, held = family.centre, family.registrations.exclude(closed_on=None).count()
    Area.objects.get_or_create(centre=centre, kind="street", value="Le Squez Road")
    for number in range(held, times):
        day = date(2026, 1, 1 + number % 28)
        decision = DecisionFactory(family=family, decided_by=by)
        RegistrationFactory(family=family, centre=centre, registered_on=day, closed_on=day, decision=decision)
        home = HomeFactory(family=family, is_main=number == 0)
        LivingFactory(person=ChildFactory(family=family), home=home)
        AttendanceFactory(person=ParentFactory(family=family))
        Circumstance.objects.create(family=family, kind="lone_parent", answer="yes", from_on=day)
        volunteer = VolunteerFactory(centre=centre)
        VolunteerFactory(centre=centre, person=ParentFactory(family=family))
        contact = ContactFactory(placement=PlacementFactory(volunteer=volunteer, family=family))
        Addition.objects.create(contact=contact, text="It was a Tuesday.", added_by=by)


@pytest.mark.parametrize("role", ["coordinator", "manager", "family_worker", "safeguarding_lead"])
@pytest.mark.parametrize("where", ["samares", "everywhere"])
def test_the_page_asks_no_more_than_fifteen_questions(
    at_work: None, client: Client, samares: Centre, role: str, where: str
) -> None:
    somebody_there = somebody(role, samares if where == "samares" else None)
    family = FamilyFactory(centre=samares)
    client.force_login(somebody_there)
    for times in (1, 3, 50):
        grow(family, times, somebody_there)
        assert questions(client, family.get_absolute_url()) <= FEW, (times, role)


def test_a_family_of_another_centre_that_registered_here_asks_no_more(
    desk: Client, samares: Centre, northfield: Centre, coordinator: User
) -> None:
    guest = FamilyFactory(centre=northfield)
    Area.objects.create(centre=samares, kind="street", value="Le Squez Road")
    grow(guest, 3, coordinator)
    RegistrationFactory(family=guest, centre=samares, decision=DecisionFactory(family=guest, centre=samares))

    assert questions(desk, guest.get_absolute_url()) <= FEW


def test_a_street_on_no_list_is_one_question_more_however_many_homes(desk: Client, samares: Centre) -> None:
    family = FamilyFactory(centre=samares, with_people=True)
    for number in range(3):
        HomeFactory(family=family, is_main=number == 0, address="3 Grève d’Azette", postcode="")

    assert questions(desk, family.get_absolute_url()) <= FEW + 1


def test_it_names_who_visits_who_visited_and_parents_who_volunteer_or_could(
    desk: Client, samares: Centre, northfield: Centre, coordinator: User
) -> None:
    family = FamilyFactory(centre=samares)
    ParentFactory(family=family, first_name="Rui", last_name="Reis")
    herself = ParentFactory(family=family, first_name="Ana", last_name="Reis")
    VolunteerFactory(centre=samares, person=herself, first_name="Ana", last_name="Reis")
    elsewhere = ParentFactory(family=family, first_name="Eva", last_name="Reis")
    VolunteerFactory(centre=northfield, person=elsewhere, first_name="Eva", last_name="Reis")
    now = VolunteerFactory(centre=samares, first_name="Marie", last_name="Now")
    before = VolunteerFactory(centre=samares, first_name="Lucy", last_name="Before")
    PlacementFactory(family=family, volunteer=now)
    PlacementFactory(family=family, volunteer=before, ended_on=date(2026, 10, 1))

    [panel] = desk.get(family.get_absolute_url()).context["side_panels"]
    told = panel.context

    assert [row.title for row in told["visiting"]] == ["Marie Now"]
    assert told["before"] == ["Lucy Before"]
    assert [row.title for row in told["volunteering"]] == ["Ana Reis"]
    assert [button.label for button in told["could"]] == ["Rui Reis"]


def test_what_was_added_stands_with_its_contact_in_the_order_it_was_added(
    desk: Client, samares: Centre, coordinator: User
) -> None:
    family = FamilyFactory(centre=samares)
    contact = ContactFactory(placement=PlacementFactory(family=family, volunteer=VolunteerFactory(centre=samares)))
    for words in ("First addition.", "Second addition."):
        Addition.objects.create(contact=contact, text=words, added_by=coordinator)

    page = text(desk, family.get_absolute_url())

    assert page.index("First addition.") < page.index("Second addition.")
    assert page.count("Leo counted to four.") == 1


def test_a_role_taken_away_counts_on_the_next_page(desk: Client, samares: Centre, coordinator: User) -> None:
    family = FamilyFactory(centre=samares)
    assert desk.get(family.get_absolute_url()).status_code == 200

    RoleHeld.objects.filter(user=coordinator).update(ended_at="2026-11-24T10:00:00Z")

    assert desk.get(family.get_absolute_url()).status_code == 404
