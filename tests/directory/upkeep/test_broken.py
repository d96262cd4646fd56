"""When an address is looked at again, and when it counts as broken."""

from datetime import date

import pytest

from directory.upkeep.broken import Standing, is_due, is_fault, is_gone, looked

MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)
WORKS = Standing(MONDAY)
FAILS = Standing(MONDAY, MONDAY, 1)
TWICE = Standing(TUESDAY, MONDAY, 2)


@pytest.mark.parametrize(
    ("now", "today", "due"),
    [
        (Standing(), MONDAY, True),
        (WORKS, MONDAY, False),
        (WORKS, date(2026, 11, 29), False),
        (WORKS, date(2026, 11, 30), True),
        (FAILS, MONDAY, False),
        (FAILS, TUESDAY, True),
        (Standing(date(2026, 11, 25), MONDAY, 9), WEDNESDAY, False),
    ],
)
def test_one_that_works_is_looked_at_weekly_and_one_that_failed_daily(now: Standing, today: date, due: bool) -> None:
    assert is_due(now, today) == due


@pytest.mark.parametrize(
    ("before", "works", "today", "after", "broken"),
    [
        (Standing(), True, MONDAY, WORKS, False),
        (Standing(), False, MONDAY, FAILS, False),
        (WORKS, False, TUESDAY, Standing(TUESDAY, TUESDAY, 1), False),
        (FAILS, False, MONDAY, FAILS, False),  # twice on one day counts once
        (FAILS, False, TUESDAY, TWICE, False),
        (TWICE, False, WEDNESDAY, Standing(WEDNESDAY, MONDAY, 3), True),
        (TWICE, False, date(2026, 12, 7), Standing(date(2026, 12, 7), MONDAY, 3), True),  # the worker was away
        (TWICE, True, WEDNESDAY, Standing(WEDNESDAY), False),
        (Standing(WEDNESDAY, MONDAY, 3), True, date(2026, 11, 26), Standing(date(2026, 11, 26)), False),
    ],
)
def test_three_different_days_make_it_broken_and_one_success_makes_it_whole(
    before: Standing, works: bool, today: date, after: Standing, broken: bool
) -> None:
    now = looked(before, works=works, today=today)

    assert (now, now.is_broken) == (after, broken)


@pytest.mark.parametrize(
    ("status", "gone", "fault"),
    [
        (200, False, False), (401, False, False), (403, False, False), (404, True, False), (405, False, False),
        (410, True, False), (429, False, False), (500, False, True), (503, False, True), (999, False, False),
    ],
)  # fmt: skip
def test_who_refuses_a_machine_may_well_serve_a_family(status: int, gone: bool, fault: bool) -> None:
    assert (is_gone(status), is_fault(status)) == (gone, fault)
