"""On the right side or not: tables of case and answer, for counts through the year and for shares of those asked."""

from datetime import date

import pytest
from django.utils import translation

from reporting.aims import Aim, Way, meaning
from reporting.judgement import Share, Side, YearSoFar, judge_count, judge_share

TEN_OR_MORE, THIRTY_OR_FEWER = Aim(Way.AT_LEAST, 10), Aim(Way.AT_MOST, 30)
SEVENTY_OR_MORE, TEN_PERCENT_OR_LESS = Aim(Way.AT_LEAST, 70, is_share=True), Aim(Way.AT_MOST, 10, is_share=True)
NOVEMBER, NEW_YEAR = date(2026, 11, 26), date(2027, 1, 1)
NEW_YEARS_EVE, CHRISTMAS = date(2026, 12, 31), date(2026, 12, 25)
SEPTEMBER = date(2026, 9, 30)

RIGHT, WRONG, OPEN, NOT_JUDGED = Side.RIGHT, Side.WRONG, Side.OPEN, Side.NOT_JUDGED

# What was confirmed, how many, the last day of the period, the day on which somebody asks; where that is, and in words.
COUNTS = [
    (TEN_OR_MORE, 12, NEW_YEARS_EVE, NOVEMBER, RIGHT, "On the right side: at least 10 a year; 12 so far."),
    (TEN_OR_MORE, 10, NEW_YEARS_EVE, NOVEMBER, RIGHT, "On the right side: at least 10 a year; 10 so far."),
    (
        TEN_OR_MORE, 9, NEW_YEARS_EVE, NOVEMBER, OPEN,
        "Not reached yet: at least 10 a year; 9 so far. 1 to go, 5 weeks left.",
    ),
    (
        TEN_OR_MORE, 0, NEW_YEARS_EVE, CHRISTMAS, OPEN,
        "Not reached yet: at least 10 a year; 0 so far. 10 to go, 6 days left.",
    ),
    (
        TEN_OR_MORE, 7, NEW_YEARS_EVE, date(2026, 12, 30), OPEN,
        "Not reached yet: at least 10 a year; 7 so far. 3 to go, 1 day left.",
    ),
    (
        TEN_OR_MORE, 7, NEW_YEARS_EVE, NEW_YEARS_EVE, OPEN,
        "Not reached yet: at least 10 a year; 7 so far. 3 to go, today is the last day.",
    ),
    (TEN_OR_MORE, 7, NEW_YEARS_EVE, NEW_YEAR, WRONG, "On the wrong side: at least 10 a year; 7 in 2026."),
    (TEN_OR_MORE, 12, NEW_YEARS_EVE, NEW_YEAR, RIGHT, "On the right side: at least 10 a year; 12 in 2026."),
    (
        TEN_OR_MORE, 7, SEPTEMBER, NOVEMBER, OPEN,
        "Not reached yet: at least 10 a year; 7 by 30 September 2026. On that day: 3 to go, 13 weeks left.",
    ),
    (
        TEN_OR_MORE, 7, SEPTEMBER, date(2028, 5, 1), OPEN,
        "Not reached yet: at least 10 a year; 7 by 30 September 2026. On that day: 3 to go, 13 weeks left.",
    ),
    (TEN_OR_MORE, 11, SEPTEMBER, NOVEMBER, RIGHT, "On the right side: at least 10 a year; 11 by 30 September 2026."),
    (
        THIRTY_OR_FEWER, 21, NEW_YEARS_EVE, NOVEMBER, OPEN,
        "Within so far: at most 30 a year; 21 so far. 9 more would still be within.",
    ),
    (
        THIRTY_OR_FEWER, 30, NEW_YEARS_EVE, NOVEMBER, OPEN,
        "Within so far: at most 30 a year; 30 so far. One more would pass it.",
    ),
    (THIRTY_OR_FEWER, 31, NEW_YEARS_EVE, NOVEMBER, WRONG, "Passed: at most 30 a year; 31 so far."),
    (THIRTY_OR_FEWER, 31, SEPTEMBER, NOVEMBER, WRONG, "Passed: at most 30 a year; 31 by 30 September 2026."),
    (THIRTY_OR_FEWER, 31, NEW_YEARS_EVE, NEW_YEAR, WRONG, "On the wrong side: at most 30 a year; 31 in 2026."),
    (THIRTY_OR_FEWER, 30, NEW_YEARS_EVE, NEW_YEAR, RIGHT, "On the right side: at most 30 a year; 30 in 2026."),
    (
        TEN_OR_MORE, 0, date(2027, 3, 31), NOVEMBER, NOT_JUDGED,
        "Not judged: the year has not begun. The target is at least 10 a year.",
    ),
    (Aim(Way.WATCHED, 30), 31, NEW_YEARS_EVE, NEW_YEAR, NOT_JUDGED, "Not a target: only watched"),
]  # fmt: skip


@pytest.mark.requirement("R002-127")
@pytest.mark.parametrize(("aim", "count", "last_on", "today", "side", "words"), COUNTS)
def test_a_yearly_count_says_what_is_still_possible_and_is_never_lost_early(
    aim: Aim, count: int, last_on: date, today: date, side: Side, words: str
) -> None:
    with translation.override("en"):
        judged = judge_count(aim, YearSoFar(count, last_on, today))

    assert (judged.side, judged.words) == (side, words)


# What was confirmed; yes, no, never asked; where that is, and in words.
SHARES = [
    (SEVENTY_OR_MORE, 35, 15, 0, RIGHT, "On the right side: at least 70%; 70.0% of those asked."),
    (SEVENTY_OR_MORE, 34, 16, 0, WRONG, "On the wrong side: at least 70%; 68.0% of those asked."),
    (SEVENTY_OR_MORE, 1399, 600, 0, RIGHT, "On the right side: at least 70%; 70.0% of those asked."),
    (TEN_PERCENT_OR_LESS, 1, 9, 0, RIGHT, "On the right side: at most 10%; 10.0% of those asked."),
    (TEN_PERCENT_OR_LESS, 2, 9, 0, WRONG, "On the wrong side: at most 10%; 18.2% of those asked."),
    (TEN_PERCENT_OR_LESS, 0, 5, 0, RIGHT, "On the right side: at most 10%; 0.0% of those asked."),
    (SEVENTY_OR_MORE, 90, 10, 20, RIGHT, "On the right side: at least 70%; 90.0% of those asked."),
    (
        SEVENTY_OR_MORE, 9, 1, 10, OPEN,
        "On the right side: at least 70%; 90.0% of those asked. 10 families were never asked, and could turn it.",
    ),
    (
        TEN_PERCENT_OR_LESS, 1, 8, 1, OPEN,
        "On the wrong side: at most 10%; 11.1% of those asked. 1 family was never asked, and could turn it.",
    ),
    (SEVENTY_OR_MORE, 0, 0, 12, NOT_JUDGED, "Not judged: nobody has been asked. The target is at least 70%."),
    (SEVENTY_OR_MORE, 0, 0, 0, NOT_JUDGED, "Not judged: nobody has been asked. The target is at least 70%."),
    (Aim(Way.WATCHED, 70, is_share=True), 5, 5, 0, NOT_JUDGED, "Not a target: only watched"),
]  # fmt: skip


@pytest.mark.requirement("R002-127")
@pytest.mark.parametrize(("aim", "yes", "no", "not_asked", "side", "words"), SHARES)
def test_a_share_is_judged_on_those_who_were_asked(
    aim: Aim, yes: int, no: int, not_asked: int, side: Side, words: str
) -> None:
    with translation.override("en"):
        judged = judge_share(aim, Share(yes, no, not_asked))

    assert (judged.side, judged.words) == (side, words)


# Yes of ten, whether the period has begun and is over; where that is, and in words.
RUNNING = [
    (8, True, False, OPEN, "On the right side so far: at least 70%; 80.0% of those asked."),
    (6, True, False, OPEN, "Not there so far: at least 70%; 60.0% of those asked."),
    (6, False, False, NOT_JUDGED, "Not judged: the period has not begun. The target is at least 70%."),
]


@pytest.mark.parametrize(("yes", "has_begun", "is_over", "side", "words"), RUNNING)
def test_a_share_of_a_period_that_still_runs_is_right_or_wrong_so_far(
    yes: int, has_begun: bool, is_over: bool, side: Side, words: str
) -> None:
    with translation.override("en"):
        judged = judge_share(SEVENTY_OR_MORE, Share(yes, 10 - yes, 0, has_begun, is_over))

    assert (judged.side, judged.words) == (side, words)


# How many, how many nobody asked; where the year ends.
NOBODY_ASKED = [
    (TEN_OR_MORE, 9, 1, OPEN),
    (TEN_OR_MORE, 8, 1, WRONG),
    (TEN_OR_MORE, 10, 5, RIGHT),
    (THIRTY_OR_FEWER, 28, 2, RIGHT),
    (THIRTY_OR_FEWER, 28, 3, OPEN),
    (THIRTY_OR_FEWER, 31, 3, WRONG),
]


@pytest.mark.parametrize(("aim", "count", "not_asked", "side"), NOBODY_ASKED)
def test_a_year_is_not_settled_while_those_nobody_asked_could_turn_it(
    aim: Aim, count: int, not_asked: int, side: Side
) -> None:
    with translation.override("en"):
        judged = judge_count(aim, YearSoFar(count, NEW_YEARS_EVE, NEW_YEAR, not_asked))

    assert judged.side == side
    assert ("could turn it" in judged.words) == (side == OPEN)


@pytest.mark.parametrize(
    ("aim", "words"),
    [
        (
            TEN_OR_MORE,
            "At least 10 a year. 10 or more is on the right side. Until the year is over, the report says how many "
            "are to go.",
        ),
        (THIRTY_OR_FEWER, "At most 30 a year. 30 or fewer is on the right side; more has passed it."),
        (SEVENTY_OR_MORE, "At least 70%. 70% or more of those asked is on the right side."),
        (TEN_PERCENT_OR_LESS, "At most 10%. 10% or less of those asked is on the right side."),
        (Aim(Way.WATCHED, 30), "Not a target: only watched. The report shows the number and judges nothing."),
    ],
)  # fmt: skip
def test_each_choice_says_before_it_is_saved_what_it_will_mean(aim: Aim, words: str) -> None:
    with translation.override("en"):
        assert meaning(aim) == words
