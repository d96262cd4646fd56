"""One volunteer, one family: who can be placed, and how it ends."""

from datetime import UTC, date, datetime, timedelta

import pytest

from accounts.models import User
from centres.models import Centre
from families.actions.refusals import RefusedError
from families.models import Family
from tests.factories.centres import CentreFactory
from tests.factories.families import FamilyFactory, ParentFactory, RegistrationFactory
from tests.factories.volunteers import ContactFactory, PlacementFactory, VisitFactory, VolunteerFactory
from tests.volunteers.conftest import NOW, TODAY
from trail.models import Entry
from volunteers import actions, matching
from volunteers.actions import placements
from volunteers.models import Placement, Volunteer

ONE_DAY = timedelta(days=1)


@pytest.fixture
def family(samares: Centre) -> Family:
    """A family registered at Samarès."""
    registered: Family = FamilyFactory(centre=samares, registered=True)
    return registered


@pytest.mark.requirement("R002-057")
def test_a_placement_links_volunteer_and_family_from_today(marie: Volunteer, family: Family, coordinator: User) -> None:
    placement = actions.place_with_family(
        marie, family, hopes=" An hour to sleep ", good_to_know="Blue door", by=coordinator, today=TODAY
    )

    assert (placement.opened_on, placement.ended_on, placement.hopes) == (TODAY, None, "An hour to sleep")
    [entry] = Entry.objects.all()
    assert (entry.deed, entry.about_ref) == ("volunteer placed", family.ref)


@pytest.mark.requirement("R002-045")
@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ({}, "cannot visit alone yet. There is no DBS check for her yet."),
        ({"applied": True}, "cannot visit alone yet. Her DBS check is on its way."),
        ({"to_see": True}, "cannot visit alone yet. We have not seen her DBS certificate."),
        ({"to_decide": True}, "cannot visit alone yet. Nobody has decided on her DBS certificate yet."),
        ({"lapsed": True}, "cannot visit alone yet. Her DBS check has run out."),
        ({"refused": True}, "cannot visit alone yet. It was decided that she cannot be placed."),
        ({"cleared": True, "left": True}, "cannot visit alone yet. She has left."),
        ({"cleared": True, "applying": True}, "has not started yet. Let her start first."),
    ],
)
def test_nobody_is_placed_who_may_not_visit_alone(
    samares: Centre, family: Family, coordinator: User, state: dict[str, bool], sentence: str
) -> None:
    lucy = VolunteerFactory(centre=samares, first_name="Lucy", **state)

    with pytest.raises(RefusedError) as refusal:
        actions.place_with_family(lucy, family, by=coordinator, today=TODAY)

    assert str(refusal.value) == f"Lucy {sentence}"
    assert not Placement.objects.exists()


def test_a_parent_volunteer_is_never_placed_with_her_own_family(
    samares: Centre, family: Family, coordinator: User
) -> None:
    ana = VolunteerFactory(centre=samares, cleared=True, person=ParentFactory(family=family), first_name="Ana")

    with pytest.raises(placements.OwnFamilyError, match="Ana’s own family"):
        actions.place_with_family(ana, family, by=coordinator, today=TODAY)


def test_a_family_of_another_centre_is_refused(marie: Volunteer, coordinator: User) -> None:
    elsewhere = FamilyFactory(centre=CentreFactory(slug="first-tower"), registered=True)

    with pytest.raises(placements.NotRegisteredError, match="volunteers at Samarès"):
        actions.place_with_family(marie, elsewhere, by=coordinator, today=TODAY)


def test_a_family_of_another_centre_that_is_registered_here_too_is_welcome(
    marie: Volunteer, samares: Centre, coordinator: User
) -> None:
    elsewhere = FamilyFactory(centre=CentreFactory(slug="first-tower"), registered=True)
    RegistrationFactory(family=elsewhere, centre=samares)

    assert actions.place_with_family(marie, elsewhere, by=coordinator, today=TODAY).family == elsewhere


@pytest.mark.parametrize(
    ("closed_on", "welcome"), [(None, True), (TODAY + ONE_DAY, True), (TODAY, False), (TODAY - ONE_DAY, False)]
)
def test_a_family_on_its_last_day_is_not_offered_and_not_placed(
    marie: Volunteer, family: Family, closed_on: date | None, welcome: bool
) -> None:
    family.registrations.update(closed_on=closed_on)

    offered = matching.families_for(marie, Family.objects.all(), TODAY)

    assert [choice.of for choice in offered.can] == ([family] if welcome else [])
    assert (actions.refusal_to_place(marie, family, TODAY) is None) == welcome


def test_she_visits_a_family_once_at_a_time(marie: Volunteer, family: Family, coordinator: User) -> None:
    actions.place_with_family(marie, family, by=coordinator, today=TODAY)

    with pytest.raises(placements.AlreadyPlacedError):
        actions.place_with_family(marie, family, by=coordinator, today=TODAY)


def test_after_an_end_she_may_be_placed_again(marie: Volunteer, family: Family, coordinator: User) -> None:
    PlacementFactory(volunteer=marie, family=family, ended=True)

    actions.place_with_family(marie, family, by=coordinator, today=TODAY)

    assert family.placements.count() == 2


def test_an_end_calls_off_what_was_planned_and_leaves_what_was_not_heard_of(
    placement: Placement, coordinator: User
) -> None:
    unheard = VisitFactory(placement=placement)
    planned = VisitFactory(
        placement=placement,
        planned_start=datetime(2026, 11, 27, 10, 30, tzinfo=UTC),
        planned_end=datetime(2026, 11, 27, 12, tzinfo=UTC),
    )

    actions.end_placement(placement, on=TODAY, because="Leo starts school", by=coordinator, now=NOW)

    placement.refresh_from_db()
    unheard.refresh_from_db()
    planned.refresh_from_db()
    assert (placement.ended_on, placement.ended_because) == (TODAY, "Leo starts school")
    assert (unheard.called_off_at, planned.called_off_at) == (None, NOW)


def test_a_placement_does_not_end_while_she_is_out(placement: Placement, coordinator: User) -> None:
    VisitFactory(placement=placement, out=True)

    with pytest.raises(placements.StillOutError):
        actions.end_placement(placement, on=TODAY, because="", by=coordinator, now=NOW)


@pytest.mark.parametrize("on", [date(2026, 5, 31), date(2026, 11, 19)])
def test_a_placement_does_not_end_before_they_last_met(placement: Placement, coordinator: User, on: date) -> None:
    ContactFactory(placement=placement)

    with pytest.raises(placements.EndsTooEarlyError):
        actions.end_placement(placement, on=on, because="", by=coordinator, now=NOW)


def test_a_placement_ends_once(placement: Placement, coordinator: User) -> None:
    actions.end_placement(placement, on=TODAY, because="", by=coordinator, now=NOW)

    with pytest.raises(placements.AlreadyEndedError):
        actions.end_placement(placement, on=TODAY, because="", by=coordinator, now=NOW)


def test_what_to_know_at_the_door_can_be_corrected(placement: Placement, coordinator: User) -> None:
    actions.change_placement(placement, hopes="", good_to_know="The red door", by=coordinator)

    placement.refresh_from_db()
    assert (placement.good_to_know, placement.version) == ("The red door", 2)
