"""What volunteers put on the staff's work list."""

from datetime import UTC, date, datetime

import pytest

from accounts.models import User
from centres.models import Centre
from tests.factories.people import somebody
from tests.factories.volunteers import (
    BreakFactory,
    CheckFactory,
    ContactFactory,
    PlacementFactory,
    VisitFactory,
    VolunteerFactory,
)
from tests.volunteers.conftest import NOW
from ui import worklist
from ui.today import Spot, panels
from ui.worklist import WorkItem
from volunteers.models import Volunteer

OURS = {"Visit", "DBS", "Contact note", "Placement", "Two hours a week"}


def ours(user: User, now: datetime = NOW) -> list[WorkItem]:
    """What volunteers give her to do, most urgent first."""
    return [item for item in worklist.items(user, now) if str(item.kind) in OURS]


def titles(user: User, now: datetime = NOW, state: str = "") -> list[str]:
    """The same in words."""
    return [str(item.title) for item in ours(user, now) if not state or item.state == state]


@pytest.fixture
def lucy(samares: Centre) -> Volunteer:
    """A volunteer without a check."""
    volunteer: Volunteer = VolunteerFactory(centre=samares, first_name="Lucy", last_name="Amy", applying=True)
    return volunteer


@pytest.mark.parametrize(
    ("check", "title", "state"),
    [
        ({}, "See Lucy Amy’s DBS certificate", "coming"),
        ({"seen": True}, "Decide on Lucy Amy’s DBS check", "decide"),
        ({"cleared": True, "issued_on": date(2023, 11, 1)}, "Lucy Amy’s DBS check has run out", "late"),
        ({"cleared": True, "issued_on": date(2023, 12, 20)}, "Lucy Amy’s DBS check runs out soon", "coming"),
    ],
)
def test_a_check_that_waits_for_somebody(
    lucy: Volunteer, coordinator: User, check: dict[str, object], title: str, state: str
) -> None:
    CheckFactory(volunteer=lucy, **check)

    assert titles(coordinator, state=state) == [title]


@pytest.mark.parametrize("check", [{"cleared": True}, {"refused": True}, {"on_its_way": True}])
def test_a_check_that_waits_for_nobody(lucy: Volunteer, coordinator: User, check: dict[str, bool]) -> None:
    CheckFactory(volunteer=lucy, **check)

    assert titles(coordinator) == []


def test_a_renewal_under_way_is_not_asked_for_again(lucy: Volunteer, coordinator: User) -> None:
    CheckFactory(volunteer=lucy, cleared=True, issued_on=date(2023, 12, 20), applied_on=date(2023, 11, 20))
    CheckFactory(volunteer=lucy, on_its_way=True, applied_on=date(2026, 11, 10))

    assert titles(coordinator) == []


def test_one_who_has_not_checked_out_stands_before_all_else(
    lucy: Volunteer, samares: Centre, coordinator: User
) -> None:
    CheckFactory(volunteer=lucy, cleared=True, issued_on=date(2020, 1, 1))
    placement = PlacementFactory(
        volunteer__centre=samares, volunteer__first_name="Denise", volunteer__last_name="Rault"
    )
    VisitFactory(
        placement=placement, out=True,
        planned_start=datetime(2026, 11, 24, 9, tzinfo=UTC), planned_end=datetime(2026, 11, 24, 10, 30, tzinfo=UTC),
    )  # fmt: skip

    assert titles(coordinator, state="late") == ["Denise Rault has not checked out", "Lucy Amy’s DBS check has run out"]


@pytest.mark.parametrize(
    ("now", "listed"),
    [
        (datetime(2026, 11, 20, 17, tzinfo=UTC), False),  # five working days after Friday 13 November
        (datetime(2026, 11, 22, 17, tzinfo=UTC), True),
        (datetime(2026, 11, 23, 9, tzinfo=UTC), True),
    ],
)
def test_a_visit_nobody_wrote_up_is_late_after_the_centre_s_working_days(
    samares: Centre, coordinator: User, now: datetime, listed: bool
) -> None:
    placement = PlacementFactory(
        volunteer__centre=samares, volunteer__first_name="Helen", volunteer__last_name="Vibert"
    )
    VisitFactory(
        placement=placement,
        planned_start=datetime(2026, 11, 13, 10, tzinfo=UTC), planned_end=datetime(2026, 11, 13, 12, tzinfo=UTC),
        checked_in_at=datetime(2026, 11, 13, 10, tzinfo=UTC), checked_out_at=datetime(2026, 11, 13, 12, tzinfo=UTC),
    )  # fmt: skip

    wanted = ["Helen Vibert has not written up her visit of 13 November"] if listed else []
    assert titles(coordinator, now, state="late") == wanted


def test_a_visit_that_was_written_up_is_done(samares: Centre, coordinator: User) -> None:
    visit = VisitFactory(
        placement__volunteer__centre=samares,
        planned_start=datetime(2026, 11, 3, 10, tzinfo=UTC), planned_end=datetime(2026, 11, 3, 12, tzinfo=UTC),
        checked_in_at=datetime(2026, 11, 3, 10, tzinfo=UTC), checked_out_at=datetime(2026, 11, 3, 12, tzinfo=UTC),
    )  # fmt: skip
    ContactFactory(placement=visit.placement, visit=visit)

    assert titles(coordinator, state="late") == []


@pytest.mark.parametrize(("started_on", "listed"), [(date(2026, 10, 13), True), (date(2026, 10, 14), False)])
def test_somebody_ready_without_a_family_for_six_weeks(
    samares: Centre, coordinator: User, started_on: date, listed: bool
) -> None:
    VolunteerFactory(centre=samares, first_name="Margaret", last_name="Coutanche", cleared=True, started_on=started_on)

    assert titles(coordinator) == (["Margaret Coutanche has nobody to visit"] if listed else [])


def test_the_weeks_without_a_family_begin_when_the_last_placement_ended(samares: Centre, coordinator: User) -> None:
    margaret = VolunteerFactory(centre=samares, cleared=True)
    PlacementFactory(volunteer=margaret, ended=True)

    assert titles(coordinator) == []


@pytest.mark.requirement("R002-047")
def test_four_quiet_weeks_in_a_row_ask_how_it_is_going(samares: Centre, coordinator: User) -> None:
    placement = PlacementFactory(
        volunteer__centre=samares, volunteer__first_name="Bethan", volunteer__last_name="Le Feuvre"
    )
    ContactFactory(placement=placement, started_at=datetime(2026, 10, 21, 10, tzinfo=UTC), minutes=120)

    assert titles(coordinator, datetime(2026, 11, 22, 12, tzinfo=UTC)) == []
    [item] = ours(coordinator, datetime(2026, 11, 23, 12, tzinfo=UTC))

    assert (str(item.title), str(item.due_label)) == ("Ask Bethan Le Feuvre how it is going", "4 weeks")
    assert "quieter than agreed" in str(item.why)


def test_a_break_is_no_quiet_week(samares: Centre, coordinator: User) -> None:
    placement = PlacementFactory(volunteer__centre=samares)
    ContactFactory(placement=placement, started_at=datetime(2026, 10, 21, 10, tzinfo=UTC), minutes=120)
    BreakFactory(volunteer=placement.volunteer, first_on=date(2026, 10, 26), last_on=date(2026, 10, 30))

    assert titles(coordinator, datetime(2026, 11, 23, 12, tzinfo=UTC)) == []


@pytest.mark.parametrize("role", ["commissioner", "family_worker", "administrator", "safeguarding_lead"])
def test_nobody_is_given_work_that_is_not_hers(lucy: Volunteer, samares: Centre, role: str) -> None:
    CheckFactory(volunteer=lucy, seen=True)

    assert titles(somebody(role, samares, name="Somebody Else")) == []


def test_another_centre_s_work_is_not_listed(lucy: Volunteer, northfield: Centre) -> None:
    CheckFactory(volunteer=lucy, seen=True)

    assert titles(somebody("coordinator", northfield, name="Joe Syvret")) == []


def test_the_first_page_says_how_many_are_out(samares: Centre, coordinator: User) -> None:
    VisitFactory(placement__volunteer__centre=samares, out=True)

    [panel] = panels(Spot.ABOVE, coordinator, NOW)

    assert panel.sentence == "1 volunteer is out."


def test_whoever_is_on_an_agreed_break_is_not_offered_a_family(coordinator: User, samares: Centre) -> None:
    margaret = VolunteerFactory(
        centre=samares, first_name="Margaret", last_name="Coutanche", cleared=True, started_on=date(2026, 6, 1)
    )
    assert "Margaret Coutanche has nobody to visit" in titles(coordinator)

    BreakFactory(volunteer=margaret, first_on=date(2026, 11, 2), last_on=date(2026, 12, 4))

    assert titles(coordinator) == []
