"""Every half-hour of six years, worked out a second time by other means."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from workdays.ages import under
from workdays.calendar import Calendar
from workdays.periods import half_year_of, quarter_of
from workdays.zones import local_day

FIRST, LAST = datetime(2025, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
LONDON = Calendar("GB-ENG")
LEAP_CHILD = date(2024, 2, 29)


def half_hours() -> Iterator[datetime]:
    moment = FIRST
    while moment < LAST:
        yield moment
        moment += timedelta(minutes=30)


def last_sunday(year: int, month: int) -> datetime:
    """One o'clock in UTC on the last Sunday, when the clocks of Europe change."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=last.isoweekday() % 7)


def wall_clock(moment: datetime) -> datetime:
    is_summer = last_sunday(moment.year, 3) <= moment < last_sunday(moment.year, 10)
    return moment.replace(tzinfo=None) + timedelta(hours=1 if is_summer else 0)


def test_every_half_hour_falls_on_the_local_day_worked_out_by_hand() -> None:
    differing = [at for at in half_hours() if local_day(at, "GB-ENG") != wall_clock(at).date()]

    assert differing == []


def test_every_half_hour_falls_in_the_quarter_and_the_half_year_worked_out_by_hand() -> None:
    quarter_on, half_year_on = lru_cache(quarter_of), lru_cache(half_year_of)

    def differs(moment: datetime) -> bool:
        day, by_hand = local_day(moment, "GB-ENG"), wall_clock(moment)
        quarter, half = quarter_on(day), half_year_on(day)
        return (
            ((quarter.first_on.month + 2) // 3 != -(-by_hand.month // 3))
            or (half.first_on.month == 1) != (by_hand.month <= 6)
            or quarter.first_on.year != by_hand.year
            or day not in quarter
            or day not in half
        )

    assert [at for at in half_hours() if differs(at)] == []


def test_every_half_hour_has_the_due_time_worked_out_by_hand() -> None:
    @lru_cache
    def by_hand(day: date) -> datetime:
        days_ahead = [day + timedelta(days=ahead) for ahead in range(1, 12)]
        return datetime.combine([day for day in days_ahead if LONDON.is_working_day(day)][2], time(17))

    def differs(moment: datetime) -> bool:
        return wall_clock(LONDON.due_by(moment, 3, time(17))) != by_hand(wall_clock(moment).date())

    assert [at for at in half_hours() if differs(at)] == []


def test_a_leap_day_child_is_under_five_in_every_half_hour_until_march() -> None:
    turned_five = wall_clock(datetime(2029, 3, 1, tzinfo=UTC))
    differing = [
        at for at in half_hours() if under(LEAP_CHILD, 5, local_day(at, "GB-ENG")) != (wall_clock(at) < turned_five)
    ]

    assert differing == []
