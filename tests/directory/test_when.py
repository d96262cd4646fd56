"""When a service is held, in words: each time once, also where it is one time for each term."""

from datetime import date, time

import pytest

from directory.recurrence import Rule
from directory.search.facts import Time
from directory.when import words

TODAY = date(2026, 11, 24)
AUTUMN, SPRING = (date(2026, 9, 8), date(2026, 12, 15)), (date(2027, 1, 12), date(2027, 3, 23))
PAST = (date(2026, 4, 20), date(2026, 7, 17))


def tuesday(first: date | None = None, last: date | None = None, interval: int = 1) -> Time:
    return Time("TU", "morning", Rule("WEEKLY", "TU", interval, None, first, last), time(9, 30), time(11))


CASES = [
    ([tuesday()], "Tuesday, 9:30 to 11am"),
    ([tuesday(*AUTUMN)], "Tuesday, 9:30 to 11am"),
    ([tuesday(*SPRING)], "Tuesday, 9:30 to 11am, from 12 January 2027"),
    ([tuesday(*PAST), tuesday(*AUTUMN)], "Tuesday, 9:30 to 11am"),
    ([tuesday(*PAST)], ""),
    (
        [tuesday(*AUTUMN), tuesday(*SPRING)],
        "Tuesday, 9:30 to 11am, in term only: 8 September 2026 to 15 December 2026; 12 January 2027 to 23 March 2027",
    ),
    ([tuesday(), tuesday(date(2026, 9, 8), None, 2)], "Tuesday, 9:30 to 11am / Tuesday, every 2 weeks, 9:30 to 11am"),
]


@pytest.mark.parametrize(("times", "said"), CASES)
def test_a_time_is_said_once_with_its_terms(times: list[Time], said: str) -> None:
    assert " / ".join(words(times, TODAY, with_terms=True)) == said


def test_the_list_says_only_that_it_is_in_term() -> None:
    assert list(words([tuesday(*AUTUMN), tuesday(*SPRING)], TODAY)) == ["Tuesday, 9:30 to 11am, in term only"]


@pytest.mark.parametrize(
    ("week_of_month", "said"),
    [
        (None, "Tuesday, once a month, 10 to 11am"),
        (1, "First Tuesday of the month, 10 to 11am"),
        (2, "Second Tuesday of the month, 10 to 11am"),
        (3, "Third Tuesday of the month, 10 to 11am"),
        (4, "Fourth Tuesday of the month, 10 to 11am"),
        (5, "Fifth Tuesday of the month, where there is one, 10 to 11am"),
        (-1, "Last Tuesday of the month, 10 to 11am"),
    ],
)
def test_each_week_of_the_month_has_its_own_word(week_of_month: int | None, said: str) -> None:
    monthly = Time("TU", "morning", Rule("MONTHLY", "TU", 1, week_of_month, None, None), time(10), time(11))

    assert list(words([monthly], TODAY)) == [said]


def test_a_time_without_an_end_says_from_in_small_letters_after_its_day() -> None:
    assert list(words([Time("TU", "morning", Rule("WEEKLY", "TU"), time(10))], TODAY)) == ["Tuesday, from 10am"]
    assert list(words([Time("", "morning", Rule("WEEKLY"), time(10))], TODAY)) == ["From 10am"]
