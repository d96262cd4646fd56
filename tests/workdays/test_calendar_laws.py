"""What holds for every day, every count and every hour of the start."""

from datetime import date, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as some

from workdays.calendar import Calendar
from workdays.zones import moment_at

CALENDARS = some.sampled_from([Calendar("JE"), Calendar("GB-ENG")])
DAYS = some.dates(date(2024, 1, 1), date(2032, 12, 31))


@settings(deadline=None)
@given(CALENDARS, DAYS, some.integers(1, 60))
def test_counting_back_gives_the_working_days_that_were_added(calendar: Calendar, day: date, count: int) -> None:
    due_on = calendar.add_working_days(day, count)

    assert calendar.is_working_day(due_on)
    assert calendar.working_days_between(day, due_on) == count
    assert calendar.working_days_between(day, due_on - timedelta(days=1)) == count - 1


@settings(deadline=None)
@given(CALENDARS, DAYS, some.integers(0, 20), some.integers(0, 20))
def test_a_promise_in_two_parts_is_due_with_the_whole(calendar: Calendar, day: date, first: int, then: int) -> None:
    in_parts = calendar.add_working_days(calendar.add_working_days(day, first), then)

    assert in_parts == calendar.add_working_days(day, first + then)


@settings(deadline=None)
@given(CALENDARS, DAYS, some.times(), some.integers(0, 10))
def test_only_the_day_of_the_start_matters(calendar: Calendar, day: date, at: time, count: int) -> None:
    place = calendar.jurisdiction
    at_midnight = calendar.due_by(moment_at(day, time(), place), count, time(17))

    assert calendar.due_by(moment_at(day, at, place), count, time(17)) == at_midnight
