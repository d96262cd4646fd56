"""Ages and birthdays, 29 February among them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from workdays.ages import Age, NotBornYetError, age_on, birthday, fifth_birthday, under

BIRTHS = some.dates(date(1920, 1, 1), date(2026, 12, 31))
LEAP_CHILD = date(2024, 2, 29)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2024, 3, 2), date(2024, 3, 2), Age(0, 0)),
        (date(2024, 3, 2), date(2024, 4, 1), Age(0, 0)),
        (date(2024, 3, 2), date(2024, 4, 2), Age(0, 1)),
        (date(2024, 3, 2), date(2025, 3, 1), Age(0, 11)),
        (date(2024, 3, 2), date(2025, 3, 2), Age(1, 0)),
        (date(2024, 3, 2), date(2026, 11, 9), Age(2, 8)),
        (date(1992, 5, 14), date(2026, 11, 9), Age(34, 5)),
        (date(2025, 1, 31), date(2025, 2, 28), Age(0, 0)),
        (date(2025, 1, 31), date(2025, 3, 1), Age(0, 1)),
        (LEAP_CHILD, date(2025, 2, 28), Age(0, 11)),
        (LEAP_CHILD, date(2025, 3, 1), Age(1, 0)),
        (LEAP_CHILD, date(2028, 2, 28), Age(3, 11)),
        (LEAP_CHILD, date(2028, 2, 29), Age(4, 0)),
        (LEAP_CHILD, date(2029, 2, 28), Age(4, 11)),
        (LEAP_CHILD, date(2029, 3, 1), Age(5, 0)),
    ],
)
def test_an_age_is_whole_years_and_whole_months(born: date, day: date, age: Age) -> None:
    assert age_on(born, day) == age


def test_nobody_has_an_age_before_being_born() -> None:
    with pytest.raises(NotBornYetError):
        age_on(date(2026, 11, 10), date(2026, 11, 9))


@pytest.mark.parametrize(
    ("born", "answer"),
    [
        (date(2021, 11, 9), date(2026, 11, 9)),
        (LEAP_CHILD, date(2029, 3, 1)),
        (date(2024, 2, 28), date(2029, 2, 28)),
        (date(2023, 3, 1), date(2028, 3, 1)),
    ],
)
def test_the_fifth_birthday_of_a_leap_day_child_is_in_march(born: date, answer: date) -> None:
    assert fifth_birthday(born) == answer


def test_a_leap_day_birthday_is_kept_on_the_leap_day_when_there_is_one() -> None:
    assert birthday(LEAP_CHILD, 4) == date(2028, 2, 29)
    assert birthday(LEAP_CHILD, 18) == date(2042, 3, 1)


@pytest.mark.parametrize(
    ("born", "on", "answer"),
    [
        (date(2021, 11, 9), date(2026, 11, 8), True),
        (date(2021, 11, 9), date(2026, 11, 9), False),
        (LEAP_CHILD, date(2029, 2, 28), True),
        (LEAP_CHILD, date(2029, 3, 1), False),
        (date(2027, 1, 5), date(2026, 11, 9), True),  # still to be born
    ],
)
def test_a_child_is_under_five_until_the_day_of_the_fifth_birthday(born: date, on: date, answer: bool) -> None:
    assert under(born, 5, on) is answer


@given(BIRTHS, some.integers(0, 100))
def test_the_age_changes_on_the_birthday_and_not_before(born: date, years: int) -> None:
    reached_on = birthday(born, years)

    assert age_on(born, reached_on) == Age(years, 0)
    assert not under(born, years, reached_on)
    assert under(born, years, reached_on - timedelta(days=1))


def test_a_birthday_beyond_the_calendar_falls_on_its_last_day() -> None:
    assert birthday(date(9999, 4, 19), 5) == date(9999, 12, 31)
    assert under(date(9999, 4, 19), 5, date(2026, 11, 24))
