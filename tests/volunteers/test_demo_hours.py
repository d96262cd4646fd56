"""The demonstration's visits at every hour: believable, and somebody is always out."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from volunteers.demo_hours import Times, overdue, to_come, under_way

JERSEY = ZoneInfo("Europe/Jersey")


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    """A moment of November 2026 on the centre's clock."""
    return datetime(2026, 11, day, hour, minute, tzinfo=JERSEY)


def out(starts: datetime, ends: datetime) -> Times:
    """She is there."""
    return Times(starts, ends, is_out=True)


EVENING = out(at(17, 30), at(19, 0))
LAST_EVENING = out(at(17, 30, 23), at(19, 0, 23))
MORNING, TOMORROW = Times(at(9, 30), at(11, 0)), Times(at(9, 30, 25), at(11, 0, 25))


@pytest.mark.parametrize(
    ("now", "late", "there", "coming"),
    [
        (at(2, 28), LAST_EVENING, None, MORNING),
        (at(8, 10), LAST_EVENING, None, MORNING),
        (at(8, 15), out(at(7, 30), at(8, 5)), None, MORNING),
        (at(8, 50), out(at(7, 30), at(8, 40)), out(at(8, 5), at(9, 20)), Times(at(9, 5), at(10, 35))),
        (at(10, 44), out(at(9, 0), at(10, 30)), out(at(9, 55), at(11, 10)), Times(at(10, 55), at(12, 25))),
        (at(18, 0), out(at(16, 20), at(17, 50)), out(at(17, 15), at(18, 30)), Times(at(18, 15), at(19, 45))),
        (at(19, 30), out(at(17, 50), at(19, 20)), out(at(18, 45), at(20, 0)), TOMORROW),
        (at(22, 0), EVENING, None, TOMORROW),
        (at(23, 59), EVENING, None, TOMORROW),
    ],
)
def test_when_the_visits_are(now: datetime, late: Times, there: Times | None, coming: Times) -> None:
    assert (overdue(now), under_way(now), to_come(now, 15)) == (late, there, coming)


@pytest.mark.parametrize("quarter", range(96))
def test_at_any_hour_somebody_is_out_and_nobody_starts_at_night(quarter: int) -> None:
    now = at(0) + quarter * timedelta(minutes=15)
    there = under_way(now)
    visits = [overdue(now), to_come(now, 15), to_come(now, 45), *([there] if there else [])]

    assert overdue(now).is_out
    assert overdue(now).ends < now < to_come(now, 15).starts
    assert there is None or there.starts < now < there.ends
    assert {visit.starts.hour for visit in visits} <= set(range(7, 20))
    assert {visit.ends.hour for visit in visits} <= set(range(8, 21))
