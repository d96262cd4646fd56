"""A volunteer goes out alone and somebody knows."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from accounts.models import User
from families.actions.refusals import RefusedError
from tests.factories.volunteers import CheckFactory, PlacementFactory, VisitFactory, VolunteerFactory
from tests.volunteers.conftest import NOW, TODAY, hers
from trail.models import Entry
from volunteers import actions
from volunteers.actions import visit_refusals as refusals
from volunteers.models import Placement, Visit

HALF_PAST_TEN = datetime(2026, 11, 25, 10, 30, tzinfo=UTC)
NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
NO_GRACE = timedelta(0)


def plan(placement: Placement, starts: datetime = HALF_PAST_TEN, ends: datetime = NOON, **more: object) -> Visit:
    """Marie plans a visit for tomorrow."""
    facts = {"key": uuid4(), "by": more.get("by") or hers(placement), "now": NOW} | more
    return actions.plan_visit(placement, starts=starts, ends=ends, **facts)  # type: ignore[arg-type]


@pytest.mark.requirement("R002-015")
def test_a_visit_from_the_plan_to_the_way_home(placement: Placement) -> None:
    marie = hers(placement)
    visit = plan(placement)

    actions.check_in(visit, by=marie, now=HALF_PAST_TEN)
    assert list(Visit.objects.under_way()) == [visit]
    actions.check_out(visit, by=marie, now=NOON)

    visit.refresh_from_db()
    assert (visit.checked_in_at, visit.checked_out_at) == (HALF_PAST_TEN, NOON)
    assert visit.state_at(NOON, NO_GRACE) == Visit.State.OVER
    assert list(Entry.objects.order_by("number").values_list("deed", "about_ref")) == [
        (deed, placement.family.ref) for deed in ("visit planned", "visit checked in", "visit checked out")
    ]


def test_a_plan_sent_twice_is_one_visit(placement: Placement) -> None:
    key = uuid4()

    assert plan(placement, key=key) == plan(placement, key=key)
    assert Visit.objects.count() == 1


@pytest.mark.parametrize(
    ("starts", "ends", "refusal"),
    [
        (NOON, HALF_PAST_TEN, refusals.EndsBeforeStartError),
        (NOON, NOON, refusals.EndsBeforeStartError),
        (HALF_PAST_TEN, HALF_PAST_TEN + timedelta(hours=8, minutes=1), refusals.TooLongError),
        (NOW - timedelta(hours=2), NOW, refusals.OverAlreadyError),
        (datetime(2026, 5, 1, 9, tzinfo=UTC), datetime(2026, 5, 1, 10, tzinfo=UTC), refusals.OverAlreadyError),
    ],
)
def test_times_that_cannot_be(
    placement: Placement, starts: datetime, ends: datetime, refusal: type[RefusedError]
) -> None:
    with pytest.raises(refusal):
        plan(placement, starts, ends)


def test_no_visit_on_a_day_on_which_the_check_has_run_out(samares: object, coordinator: User) -> None:
    lucy = VolunteerFactory(centre=samares)
    CheckFactory(volunteer=lucy, cleared=True, issued_on=TODAY.replace(year=2023))

    placement = PlacementFactory(volunteer=lucy)

    with pytest.raises(refusals.MayNotVisitError):
        plan(placement, by=coordinator)


def test_no_visit_after_the_placement(placement: Placement) -> None:
    placement.ended_on = TODAY
    placement.save()

    with pytest.raises(refusals.PlacementOverError):
        plan(placement)


def test_nobody_is_in_two_homes_at_once(placement: Placement) -> None:
    plan(placement)
    other = PlacementFactory(volunteer=placement.volunteer)

    with pytest.raises(refusals.OverlapsError):
        plan(other, HALF_PAST_TEN + timedelta(hours=1), NOON + timedelta(hours=1))
    assert plan(other, NOON, NOON + timedelta(hours=1)).planned_start == NOON


def test_checking_in_twice_keeps_the_first_moment(placement: Placement) -> None:
    visit, marie = plan(placement), hers(placement)

    actions.check_in(visit, by=marie, now=HALF_PAST_TEN)
    actions.check_in(visit, by=marie, now=NOON)

    visit.refresh_from_db()
    assert visit.checked_in_at == HALF_PAST_TEN
    assert Entry.objects.filter(deed="visit checked in").count() == 1


def test_checking_out_twice_keeps_the_first_moment(placement: Placement) -> None:
    visit, marie = VisitFactory(placement=placement, out=True), hers(placement)

    actions.check_out(visit, by=marie, now=NOW)
    actions.check_out(visit, by=marie, now=NOON)

    visit.refresh_from_db()
    assert visit.checked_out_at == NOW


def test_checking_in_is_for_the_day_of_the_visit(placement: Placement) -> None:
    with pytest.raises(refusals.TooEarlyError):
        actions.check_in(plan(placement), by=hers(placement), now=NOW)


def test_she_checks_in_even_when_her_check_ran_out_overnight(placement: Placement) -> None:
    visit = plan(placement)
    placement.volunteer.checks.update(issued_on=TODAY.replace(year=2023))

    actions.check_in(visit, by=hers(placement), now=HALF_PAST_TEN)

    visit.refresh_from_db()
    assert visit.checked_in_at == HALF_PAST_TEN


def test_out_comes_after_in(placement: Placement) -> None:
    with pytest.raises(refusals.NotCheckedInError):
        actions.check_out(VisitFactory(placement=placement), by=hers(placement), now=NOW)


def test_she_cannot_go(placement: Placement) -> None:
    visit, marie = VisitFactory(placement=placement), hers(placement)

    actions.call_off(visit, because="A cold", by=marie, now=NOW)
    actions.call_off(visit, because="Again", by=marie, now=NOON)

    visit.refresh_from_db()
    assert (visit.called_off_at, visit.called_off_because) == (NOW, "A cold")
    with pytest.raises(refusals.CalledOffError):
        actions.check_in(visit, by=marie, now=NOON)


def test_what_has_begun_is_not_called_off(placement: Placement) -> None:
    with pytest.raises(refusals.AlreadyThereError):
        actions.call_off(VisitFactory(placement=placement, out=True), because="", by=hers(placement), now=NOW)
