"""Working days and what is due by them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.workdays.holidays_written_out import WRITTEN_OUT
from workdays.calendar import Calendar
from workdays.zones import UnknownJurisdictionError

JERSEY = Calendar("JE")
ENGLAND = Calendar("GB-ENG")


@pytest.mark.parametrize("jurisdiction", ["JE", "GB-ENG"])
def test_the_holidays_of_three_years_are_those_written_out(jurisdiction: str) -> None:
    calendar = Calendar(jurisdiction)
    days = [date(2026, 1, 1) + timedelta(days=ahead) for ahead in range(365 + 365 + 366)]

    assert {day: name for day in days if (name := calendar.holiday_name(day))} == WRITTEN_OUT[jurisdiction]


@pytest.mark.parametrize(
    ("calendar", "day", "coming"),
    [
        (JERSEY, date(2026, 11, 24), [date(2026, 12, 25), date(2026, 12, 26), date(2026, 12, 28), date(2027, 1, 1)]),
        (JERSEY, date(2028, 5, 9), [date(2028, 5, 9), date(2028, 5, 29), date(2028, 8, 28), date(2028, 12, 25)]),
        (ENGLAND, date(2028, 5, 9), [date(2028, 5, 29), date(2028, 8, 28), date(2028, 12, 25), date(2028, 12, 26)]),
    ],
)
def test_the_next_bank_holidays_begin_with_the_day_itself(calendar: Calendar, day: date, coming: list[date]) -> None:
    assert calendar.next_holidays(day, 4) == coming


@pytest.mark.parametrize(
    ("day", "is_holiday"),
    [
        (date(2015, 5, 9), True),  # a Saturday counts
        (date(2015, 5, 11), False),  # and has no substitute
        (date(2021, 5, 9), False),  # a Sunday is no holiday
        (date(2021, 5, 10), False),  # and is not moved
        (date(2025, 5, 9), True),
        (date(2027, 5, 9), False),
        (date(2027, 5, 10), False),
    ],
)
def test_liberation_day_never_moves(day: date, is_holiday: bool) -> None:
    assert (JERSEY.holiday_name(day) == "Liberation Day") is is_holiday
    assert ENGLAND.holiday_name(day) is None


@pytest.mark.parametrize(
    "day",
    [
        date(2020, 5, 8),
        date(2021, 9, 27),
        date(2022, 6, 2),
        date(2022, 6, 3),
        date(2022, 9, 19),
        date(2023, 5, 8),
        date(2024, 7, 15),
    ],
)
def test_jersey_kept_its_holidays_for_one_year_only(day: date) -> None:
    assert not JERSEY.is_working_day(day)
    assert JERSEY.holiday_name(day)


@pytest.mark.parametrize(
    ("calendar", "day", "works"),
    [
        (JERSEY, date(2026, 11, 23), True),  # Monday
        (JERSEY, date(2026, 11, 27), True),  # Friday
        (JERSEY, date(2026, 11, 28), False),  # Saturday
        (JERSEY, date(2026, 11, 29), False),  # Sunday
        (JERSEY, date(2028, 5, 9), False),  # Liberation Day, a Tuesday
        (ENGLAND, date(2028, 5, 9), True),
        (ENGLAND, date(2026, 12, 25), False),
        (ENGLAND, date(2026, 12, 28), False),  # for Boxing Day, a Saturday
        (ENGLAND, date(2026, 12, 29), True),
    ],
)
def test_a_centre_works_from_monday_to_friday_but_on_no_holiday(calendar: Calendar, day: date, works: bool) -> None:
    assert calendar.is_working_day(day) is works


def test_a_closed_day_is_no_working_day_and_has_no_holiday_name() -> None:
    snow = Calendar("JE", closures=[date(2026, 11, 24)])

    assert not snow.is_working_day(date(2026, 11, 24))
    assert snow.holiday_name(date(2026, 11, 24)) is None
    assert snow.add_working_days(date(2026, 11, 23), 1) == date(2026, 11, 25)


def test_a_holiday_declared_for_once_is_kept_and_named() -> None:
    visit = Calendar("GB-ENG", extra_holidays={date(2026, 11, 24): "Royal visit"})

    assert not visit.is_working_day(date(2026, 11, 24))
    assert visit.holiday_name(date(2026, 11, 24)) == "Royal visit"


@pytest.mark.parametrize(
    ("calendar", "day", "count", "answer"),
    [
        (JERSEY, date(2026, 12, 17), 0, date(2026, 12, 17)),
        (JERSEY, date(2026, 12, 17), 1, date(2026, 12, 18)),
        (JERSEY, date(2026, 12, 17), 7, date(2026, 12, 30)),
        (JERSEY, date(2026, 12, 29), 3, date(2027, 1, 4)),
        (JERSEY, date(2026, 11, 28), 0, date(2026, 11, 28)),  # a Saturday is day 0 all the same
        (JERSEY, date(2026, 11, 28), 1, date(2026, 11, 30)),
        (JERSEY, date(2026, 11, 29), 1, date(2026, 11, 30)),
        (JERSEY, date(2028, 5, 8), 1, date(2028, 5, 10)),  # over Liberation Day
        (ENGLAND, date(2028, 5, 8), 1, date(2028, 5, 9)),
        (ENGLAND, date(2027, 12, 24), 1, date(2027, 12, 29)),  # both substitute days
        (ENGLAND, date(2026, 9, 1), 35, date(2026, 10, 20)),
        (JERSEY, date(2027, 1, 4), -1, date(2026, 12, 31)),
        (JERSEY, date(2026, 12, 30), -7, date(2026, 12, 17)),
    ],
)
def test_working_days_are_counted_from_the_day_after(calendar: Calendar, day: date, count: int, answer: date) -> None:
    assert calendar.add_working_days(day, count) == answer


@pytest.mark.parametrize(
    ("start", "end", "answer"),
    [
        (date(2026, 12, 17), date(2026, 12, 17), 0),
        (date(2026, 12, 17), date(2026, 12, 18), 1),
        (date(2026, 12, 17), date(2026, 12, 30), 7),
        (date(2026, 12, 18), date(2026, 12, 20), 0),  # a weekend adds nothing
        (date(2026, 12, 30), date(2026, 12, 17), 0),  # nothing lies between when the end is earlier
    ],
)
def test_working_days_between_leave_out_the_first_day(start: date, end: date, answer: int) -> None:
    assert JERSEY.working_days_between(start, end) == answer


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        (date(2027, 1, 29), date(2027, 1, 29)),
        (date(2027, 1, 31), date(2027, 2, 1)),  # the annual report falls due on a Sunday
        (date(2026, 12, 25), date(2026, 12, 29)),
    ],
)
def test_the_next_working_day_is_the_day_itself_when_it_is_one(day: date, answer: date) -> None:
    assert JERSEY.next_working_day(day) == answer


@pytest.mark.parametrize(
    ("start", "count", "answer"),
    [
        # Claire refers the Renouf family on Thursday 17 December 2026 at 16:40.
        (datetime(2026, 12, 17, 16, 40, tzinfo=UTC), 1, datetime(2026, 12, 18, 17, 0, tzinfo=UTC)),
        (datetime(2026, 12, 17, 16, 40, tzinfo=UTC), 7, datetime(2026, 12, 30, 17, 0, tzinfo=UTC)),
        (datetime(2026, 12, 29, 9, 0, tzinfo=UTC), 3, datetime(2027, 1, 4, 17, 0, tzinfo=UTC)),
        # Half past eleven at night in UTC is already Thursday on a summer clock.
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), 1, datetime(2026, 7, 3, 16, 0, tzinfo=UTC)),
        # Over both clock changes the closing time stays five o'clock on the wall.
        (datetime(2026, 10, 23, 12, 0, tzinfo=UTC), 0, datetime(2026, 10, 23, 16, 0, tzinfo=UTC)),
        (datetime(2026, 10, 23, 12, 0, tzinfo=UTC), 1, datetime(2026, 10, 26, 17, 0, tzinfo=UTC)),
        (datetime(2027, 3, 25, 12, 0, tzinfo=UTC), 0, datetime(2027, 3, 25, 17, 0, tzinfo=UTC)),
        (datetime(2027, 3, 25, 12, 0, tzinfo=UTC), 1, datetime(2027, 3, 30, 16, 0, tzinfo=UTC)),
    ],
)
def test_a_promise_is_due_at_closing_time_on_the_local_clock(start: datetime, count: int, answer: datetime) -> None:
    assert JERSEY.due_by(start, count, time(17)) == answer


def test_a_place_we_know_nothing_of_is_refused() -> None:
    with pytest.raises(UnknownJurisdictionError):
        Calendar("GG").is_working_day(date(2026, 11, 24))
