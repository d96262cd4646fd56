"""When the demonstration's visits are, so that a coordinator believes them at any hour. A moment in, times out.

By day one visit is overdue, one is under way and two are to come; from the evening on those two are tomorrow's. Nobody
visits at night: then the one who is still out is the one whose evening visit overran and who never checked out.
The moments are by the centre's own clock.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

FIVE_MINUTES = 5
OPENS, LAST_START, CLOSES = time(8, 45), time(18, 30), time(20, 0)
FIRST_START, SOMEBODY_IS_LATE = time(7, 30), time(8, 15)  # breakfast and the way to nursery, where mornings are hard
MINUTE, A_DAY = timedelta(minutes=1), timedelta(days=1)


@dataclass(frozen=True)
class Times:
    """From when to when, and whether she has checked in."""

    starts: datetime
    ends: datetime
    is_out: bool = False


def overdue(now: datetime) -> Times:
    """Should have been over ten minutes ago; in the night it is last evening's."""
    if SOMEBODY_IS_LATE <= now.time() <= CLOSES:
        return Times(max(_near(now, -100), _at(now, FIRST_START)), _near(now, -10), is_out=True)
    evening = now if now.time() > CLOSES else now - A_DAY
    return Times(_at(evening, time(17, 30)), _at(evening, time(19, 0)), is_out=True)


def under_way(now: datetime) -> Times | None:
    """Began a while ago; nobody is under way at night."""
    return Times(_near(now, -45), _near(now, 30), is_out=True) if OPENS <= now.time() <= CLOSES else None


def to_come(now: datetime, minutes: int) -> Times:
    """So many minutes from now; after the last start of the day it is the next morning."""
    start = _near(now, minutes)
    if not OPENS <= start.time() <= LAST_START or start.date() != now.date():
        morning = now if now.time() < OPENS else now + A_DAY
        start = _at(morning, time(9, 15)) + timedelta(minutes=minutes)
    return Times(start, start + 90 * MINUTE)


def _at(day: datetime, at: time) -> datetime:
    return datetime.combine(day.date(), at, day.tzinfo)


def _near(now: datetime, minutes: int) -> datetime:
    """So many minutes from now, on a round five."""
    moment = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    return moment - timedelta(minutes=moment.minute % FIVE_MINUTES)
