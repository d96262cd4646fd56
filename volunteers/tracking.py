"""Where each DBS check stands on a day: applied for, to see, to decide, clear, due, lapsed. Facts in, state out.

A check counts up to and with the day so many months after it was issued; a month without that day ends it sooner
(issued on 31 August, it counts to 28 February). What happened after the day asked about is not known on it.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

CLEARED, NOT_SUITABLE = "cleared", "not_suitable"
MONTHS_A_YEAR = 12


class State(StrEnum):
    """How far a check has come, in the order in which one is chosen to speak for all."""

    CLEAR = "clear"
    DUE = "due"
    TO_DECIDE = "to_decide"
    TO_SEE = "to_see"
    APPLIED = "applied"
    LAPSED = "lapsed"
    TOO_LOW = "too_low"
    NOT_SUITABLE = "not_suitable"
    NONE = "none"


RANK = tuple(State)
IN_FORCE = frozenset({State.CLEAR, State.DUE})
ON_THE_WAY = frozenset({State.TO_DECIDE, State.TO_SEE, State.APPLIED})


@dataclass(frozen=True)
class CheckFact:
    """What is known of one check. `ref` names its row for whoever has to open it; `ending` is all of the number."""

    level: str = ""
    applied_on: date | None = None
    issued_on: date | None = None
    seen_on: date | None = None
    outcome: str = ""
    outcome_on: date | None = None
    ending: str = ""
    ref: int | None = None

    @property
    def latest_on(self) -> date:
        """The last day on which anything happened to it."""
        days = (self.applied_on, self.issued_on, self.seen_on, self.outcome_on)
        return max((day for day in days if day), default=date.min)


@dataclass(frozen=True)
class Rules:
    """By what the checks are measured: levels that are deep enough, months a check counts, days of notice."""

    levels: frozenset[str]
    renewal_months: int = 36
    notice_days: tuple[int, ...] = (90, 60, 30, 7)


@dataclass(frozen=True)
class Tracked:
    """The check that speaks for the volunteer, how it stands, and the next one if it is on its way."""

    state: State
    check: CheckFact | None = None
    lapses_on: date | None = None
    days_left: int | None = None
    coming: State | None = None

    def notice(self, rules: Rules) -> int | None:
        """The notice that has been reached: 90, 60, 30 or 7 days, the nearest one only."""
        if self.state != State.DUE or self.days_left is None:
            return None
        return min(days for days in rules.notice_days if days >= self.days_left)


def track(checks: Sequence[CheckFact], rules: Rules, on: date) -> Tracked:
    """How the checks of one volunteer stand on the day."""
    known = [known_then for check in checks if (known_then := _as_known(check, on))]
    if not known:
        return Tracked(State.NONE)
    decided = [check for check in known if check.outcome]
    last = max(decided, key=_decided_when, default=None)
    if last and last.outcome == NOT_SUITABLE:
        return Tracked(State.NOT_SUITABLE, last)
    still = [check for check in known if check.outcome != NOT_SUITABLE]
    return _speaking(still, rules, on) if still else Tracked(State.NONE)


def lapses_on(issued_on: date, months: int) -> date:
    """The last day on which a check counts."""
    year, month = divmod(issued_on.year * MONTHS_A_YEAR + issued_on.month - 1 + months, MONTHS_A_YEAR)
    return date(year, month + 1, min(issued_on.day, monthrange(year, month + 1)[1]))


def _speaking(checks: Sequence[CheckFact], rules: Rules, on: date) -> Tracked:
    """The best check speaks: one in force, else one that has run out or falls short, else what is on its way."""
    judged = [(_judge(check, rules, on), check) for check in checks]
    settled = [pair for pair in judged if pair[0] not in ON_THE_WAY]
    state, check = min(settled or judged, key=_speaks_first)
    until = lapses_on(check.issued_on, rules.renewal_months) if check.issued_on else None
    newer = [each for each, fact in judged if each in ON_THE_WAY and fact.latest_on >= check.latest_on]
    coming = min(newer, key=RANK.index, default=None) if settled else None
    return Tracked(state, check, until, (until - on).days if until else None, coming)


def _speaks_first(pair: tuple[State, CheckFact]) -> tuple[int, int]:
    """Best state first, and of two alike the later one."""
    state, check = pair
    return RANK.index(state), -(check.issued_on or check.latest_on).toordinal()


def _decided_when(check: CheckFact) -> tuple[date, bool]:
    """When it was decided; of two decisions on one day the stricter counts as the later."""
    return check.outcome_on or date.min, check.outcome == NOT_SUITABLE


def _judge(check: CheckFact, rules: Rules, on: date) -> State:
    until = lapses_on(check.issued_on, rules.renewal_months) if check.issued_on else None
    if check.applied_on and not (check.ending or check.issued_on or check.seen_on):
        return State.APPLIED
    if until and until < on:
        return State.LAPSED
    if check.level and check.level not in rules.levels:
        return State.TOO_LOW
    if not (check.seen_on and until and check.level):
        return State.TO_SEE
    if check.outcome != CLEARED:
        return State.TO_DECIDE
    return State.DUE if (until - on).days <= max(rules.notice_days, default=-1) else State.CLEAR


def _as_known(check: CheckFact, on: date) -> CheckFact | None:
    """The check as it was known on the day; None when nothing of it had happened yet."""
    if check.applied_on and check.applied_on > on:
        return None
    if check.issued_on and check.issued_on > on:
        return CheckFact(check.level, check.applied_on, ref=check.ref) if check.applied_on else None
    if check.outcome_on and check.outcome_on > on:
        check = replace(check, outcome="", outcome_on=None)
    return replace(check, seen_on=None) if check.seen_on and check.seen_on > on else check
