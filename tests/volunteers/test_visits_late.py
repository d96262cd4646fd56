"""A visit takes longer, or nobody has heard of it."""

from datetime import UTC, datetime, timedelta

import pytest

from accounts.models import User
from families.actions.refusals import RefusedError
from tests.factories.volunteers import VisitFactory
from tests.volunteers.conftest import NOW, hers
from volunteers import actions
from volunteers.actions import visit_refusals as refusals
from volunteers.models import Placement, Visit

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
NO_GRACE = timedelta(0)


@pytest.mark.parametrize(
    ("moment", "grace", "overdue"),
    [
        (datetime(2026, 11, 24, 11, 59, tzinfo=UTC), 0, False),
        (datetime(2026, 11, 24, 12, 0, tzinfo=UTC), 0, True),
        (datetime(2026, 11, 24, 12, 14, tzinfo=UTC), 15, False),
        (datetime(2026, 11, 24, 12, 15, tzinfo=UTC), 15, True),
    ],
)
@pytest.mark.parametrize("state", [{"out": True}, {}])
def test_a_visit_is_overdue_when_its_time_is_up_and_nobody_has_heard(
    placement: Placement, moment: datetime, grace: int, overdue: bool, state: dict[str, bool]
) -> None:
    visit, minutes = VisitFactory(placement=placement, **state), timedelta(minutes=grace)

    assert (visit.state_at(moment, minutes) == Visit.State.OVERDUE) is overdue
    assert Visit.objects.overdue_at(moment, minutes).exists() is overdue


def test_a_new_end_puts_the_alarm_off(placement: Placement) -> None:
    visit = VisitFactory(placement=placement, out=True, alarmed_at=NOW)
    later = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)

    actions.say_late(visit, ends=later, by=hers(placement), now=NOW)

    visit.refresh_from_db()
    assert (visit.planned_end, visit.alarmed_at) == (later, None)
    assert [each.planned_end.hour for each in visit.history.order_by("history_id")] == [12, 12]
    assert not Visit.objects.overdue_at(later - timedelta(minutes=1), NO_GRACE).exists()


@pytest.mark.parametrize(
    ("minutes", "refusal"),
    [(0, refusals.NotLaterError), (-5, refusals.NotLaterError), (8 * 60 + 1, refusals.TooLongError)],
)
def test_a_new_end_lies_ahead(placement: Placement, minutes: int, refusal: type[RefusedError]) -> None:
    visit = VisitFactory(placement=placement, out=True)

    with pytest.raises(refusal):
        actions.say_late(visit, ends=NOW + timedelta(minutes=minutes), by=hers(placement), now=NOW)


def test_what_is_over_has_no_new_end(placement: Placement) -> None:
    with pytest.raises(refusals.OverError):
        actions.say_late(VisitFactory(placement=placement, over=True), ends=NOON, by=hers(placement), now=NOW)


def test_staff_find_out_that_she_is_safe_and_say_how(placement: Placement, coordinator: User) -> None:
    visit = VisitFactory(placement=placement, out=True)

    actions.found_safe(visit, how=" She rang ", by=coordinator, now=NOON)

    visit.refresh_from_db()
    assert (visit.found_safe_at, visit.found_safe_by, visit.found_safe_how) == (NOON, coordinator, "She rang")
    assert visit.state_at(NOON, NO_GRACE) == Visit.State.SAFE
    assert not Visit.objects.overdue_at(NOON, NO_GRACE).exists()
