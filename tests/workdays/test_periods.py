"""Quarters, half-years, years and weeks."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from workdays.periods import (
    NoUsualPeriodError,
    Period,
    half_year_of,
    iso_week_of,
    previous,
    quarter_of,
    year_of,
)

KINDS = [quarter_of, half_year_of, year_of, iso_week_of]
KindOf = Callable[[date], Period]


@pytest.mark.requirement("R002-128")
@pytest.mark.parametrize(
    ("kind_of", "day", "first_on", "last_on", "label"),
    [
        (quarter_of, date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31), "January to March 2026"),
        (quarter_of, date(2026, 6, 30), date(2026, 4, 1), date(2026, 6, 30), "April to June 2026"),
        (quarter_of, date(2026, 8, 15), date(2026, 7, 1), date(2026, 9, 30), "July to September 2026"),
        (quarter_of, date(2026, 12, 31), date(2026, 10, 1), date(2026, 12, 31), "October to December 2026"),
        (half_year_of, date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30), "January to June 2026"),
        (half_year_of, date(2026, 7, 1), date(2026, 7, 1), date(2026, 12, 31), "July to December 2026"),
        (year_of, date(2028, 2, 29), date(2028, 1, 1), date(2028, 12, 31), "2028"),
        (iso_week_of, date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 29), "Week of 23 November 2026"),
        (iso_week_of, date(2026, 11, 29), date(2026, 11, 23), date(2026, 11, 29), "Week of 23 November 2026"),
        (iso_week_of, date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 3), "Week of 28 December 2026"),
    ],
)
def test_a_day_lies_in_its_period(kind_of: KindOf, day: date, first_on: date, last_on: date, label: str) -> None:
    period = kind_of(day)

    assert (period.first_on, period.last_on, period.label) == (first_on, last_on, label)


def test_the_first_and_the_last_day_belong_to_the_period() -> None:
    quarter = quarter_of(date(2026, 8, 15))

    assert date(2026, 7, 1) in quarter
    assert date(2026, 9, 30) in quarter
    assert date(2026, 6, 30) not in quarter
    assert date(2026, 10, 1) not in quarter


@pytest.mark.parametrize(
    ("period", "answer"),
    [
        (quarter_of(date(2026, 2, 1)), quarter_of(date(2025, 10, 1))),
        (half_year_of(date(2026, 8, 1)), half_year_of(date(2026, 1, 1))),
        (year_of(date(2026, 8, 1)), year_of(date(2025, 1, 1))),
        (iso_week_of(date(2027, 1, 4)), iso_week_of(date(2026, 12, 31))),
        (Period(date(2026, 1, 1), date(2026, 3, 31), "called otherwise"), quarter_of(date(2025, 12, 1))),
    ],
)
def test_the_period_before_is_of_the_same_kind(period: Period, answer: Period) -> None:
    assert previous(period) == answer


def test_days_that_make_no_usual_period_have_none_before_them() -> None:
    with pytest.raises(NoUsualPeriodError):
        previous(Period(date(2026, 1, 1), date(2026, 2, 28), "two months"))


@given(some.dates(date(1990, 1, 1), date(2090, 1, 1)), some.sampled_from(KINDS))
def test_periods_follow_each_other_without_gap_or_overlap(day: date, kind_of: KindOf) -> None:
    period = kind_of(day)

    assert day in period
    assert kind_of(period.first_on) == kind_of(period.last_on) == period
    assert previous(period).last_on == period.first_on - timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "first_on", "last_on"),
    [
        (date(1, 1, 1), date(1, 1, 1), date(1, 1, 7)),
        (date(9999, 12, 31), date(9999, 12, 27), date(9999, 12, 31)),
    ],
)
def test_at_the_ends_of_the_calendar_a_week_is_as_long_as_there_are_days(
    day: date, first_on: date, last_on: date
) -> None:
    week = iso_week_of(day)

    assert (week.first_on, week.last_on) == (first_on, last_on)
    assert quarter_of(date.max).last_on == date.max
    assert previous(quarter_of(date.min)) == quarter_of(date.min)
