"""Where each DBS check stands, from the application to the day it runs out."""

from datetime import date

import pytest

from volunteers.tracking import CheckFact, Rules, State, lapses_on, track

ISSUED = date(2026, 5, 4)
SEEN = date(2026, 5, 14)
RULES = Rules(frozenset({"enhanced", "enhanced_children"}))
CLEAR = CheckFact("enhanced", date(2026, 4, 1), ISSUED, SEEN, "cleared", SEEN, "4567")
APPLIED = CheckFact("enhanced", date(2026, 4, 1))
TO_SEE = CheckFact("enhanced", date(2026, 4, 1), ISSUED, ending="4567")
TO_DECIDE = CheckFact("enhanced", date(2026, 4, 1), ISSUED, SEEN, ending="4567")
LATER = date(2029, 3, 1)
NEXT = CheckFact("enhanced", date(2029, 2, 20))


@pytest.mark.parametrize(
    ("checks", "on", "state", "days_left", "notice"),
    [
        ([], date(2026, 11, 24), State.NONE, None, None),
        ([APPLIED], date(2026, 3, 31), State.NONE, None, None),
        ([APPLIED], date(2026, 4, 1), State.APPLIED, None, None),
        ([TO_SEE], date(2026, 5, 3), State.APPLIED, None, None),
        ([TO_SEE], date(2026, 5, 4), State.TO_SEE, 1096, None),
        ([TO_DECIDE], date(2026, 5, 14), State.TO_DECIDE, 1086, None),
        ([CLEAR], date(2029, 2, 2), State.CLEAR, 91, None),
        ([CLEAR], date(2029, 2, 3), State.DUE, 90, 90),
        ([CLEAR], date(2029, 3, 4), State.DUE, 61, 90),
        ([CLEAR], date(2029, 3, 5), State.DUE, 60, 60),
        ([CLEAR], date(2029, 4, 4), State.DUE, 30, 30),
        ([CLEAR], date(2029, 4, 27), State.DUE, 7, 7),
        ([CLEAR], date(2029, 5, 4), State.DUE, 0, 7),
        ([CLEAR], date(2029, 5, 5), State.LAPSED, -1, None),
    ],
)
def test_a_check_from_application_to_its_end(
    checks: list[CheckFact], on: date, state: State, days_left: int | None, notice: int | None
) -> None:
    tracked = track(checks, RULES, on)

    assert (tracked.state, tracked.days_left, tracked.notice(RULES)) == (state, days_left, notice)


@pytest.mark.parametrize(
    ("checks", "state", "coming"),
    [
        ([CLEAR, NEXT], State.DUE, State.APPLIED),
        ([NEXT, CLEAR], State.DUE, State.APPLIED),
        ([CLEAR, CheckFact("enhanced", issued_on=LATER, ending="9")], State.DUE, State.TO_SEE),
        ([CLEAR, CheckFact("basic", None, LATER, LATER, "cleared", LATER, "9")], State.DUE, None),
        ([CLEAR, CheckFact("enhanced", None, LATER, LATER, "cleared", LATER, "9")], State.CLEAR, None),
        ([CLEAR, CheckFact("enhanced", None, LATER, LATER, "not_suitable", LATER, "9")], State.NOT_SUITABLE, None),
    ],
)
def test_of_several_checks_the_best_speaks(checks: list[CheckFact], state: State, coming: State | None) -> None:
    tracked = track(checks, RULES, LATER)

    assert (tracked.state, tracked.coming) == (state, coming)


@pytest.mark.parametrize(
    ("issued_on", "months", "until"),
    [
        (date(2026, 5, 14), 12, date(2027, 5, 14)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 12, 31), 36, date(2029, 12, 31)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
    ],
)
def test_a_check_counts_so_many_months(issued_on: date, months: int, until: date) -> None:
    assert lapses_on(issued_on, months) == until


def test_a_centre_may_set_other_days_of_notice() -> None:
    rules = Rules(RULES.levels, renewal_months=12, notice_days=(14,))

    tracked = track([CLEAR], rules, date(2027, 4, 20))

    assert (tracked.state, tracked.notice(rules)) == (State.DUE, 14)
