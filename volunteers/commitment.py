"""Two hours a week: what was given each week, and how to read it. Times in, weeks out.

A week runs from Monday to Sunday by the clock of the centre. A contact counts whole in the week it started, even
when it ends after midnight on Sunday. A week touched by an agreed break, and the week somebody starts or leaves in,
is met when the hours were given and otherwise expects nothing. A week that is not over is never called short.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from workdays.periods import Period, iso_week_of
from workdays.zones import local_day

A_WEEK = timedelta(days=7)
AVERAGED_WEEKS = 4


class State(StrEnum):
    """How one week reads."""

    MET = "met"
    SHORT = "short"
    NOT_KNOWN = "not_known"
    AGREED_BREAK = "agreed_break"
    NOT_STARTED = "not_started"
    LEFT = "left"
    UNDER_WAY = "under_way"
    FUTURE = "future"


JUDGED = frozenset({State.MET, State.SHORT})


@dataclass(frozen=True)
class Given:
    """Time given: when it began, and how long it lasted if anybody wrote that down."""

    started_at: datetime
    minutes: int | None


@dataclass(frozen=True)
class Promise:
    """What was agreed: so many minutes a week, from when to when, and the days nobody expects them."""

    minutes_a_week: int
    jurisdiction: str
    started_on: date | None = None
    left_on: date | None = None
    breaks: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True)
class Week:
    """One week: minutes given, contacts whose length nobody wrote down, and the average of four weeks up to it."""

    period: Period
    minutes: int
    untold: int
    state: State
    average: int | None = None


def weeks(given: Iterable[Given], promise: Promise, *, first_on: date, last_on: date, on: date) -> list[Week]:
    """Every week from the one that holds the first day to the one that holds the last, as read on a day."""
    by_week = _by_week(given, promise.jurisdiction)
    read = [_read(period, by_week.get(period.first_on, []), promise, on) for period in _periods(first_on, last_on)]
    return [replace(week, average=_average(read[: place + 1])) for place, week in enumerate(read)]


def short_in_a_row(read: Sequence[Week]) -> int:
    """How many weeks in a row, up to the last that can be read, had fewer hours. Breaks are passed over."""
    count = 0
    for week in reversed(read):
        if week.state in {State.MET, State.NOT_KNOWN, State.NOT_STARTED}:
            return count
        count += week.state is State.SHORT
    return count


def _by_week(given: Iterable[Given], jurisdiction: str) -> dict[date, list[int | None]]:
    by_week: dict[date, list[int | None]] = {}
    for each in given:
        monday = iso_week_of(local_day(each.started_at, jurisdiction)).first_on
        by_week.setdefault(monday, []).append(each.minutes)
    return by_week


def _periods(first_on: date, last_on: date) -> list[Period]:
    monday, periods = iso_week_of(first_on).first_on, []
    while monday <= last_on:
        periods.append(iso_week_of(monday))
        monday += A_WEEK
    return periods


def _read(period: Period, lengths: Sequence[int | None], promise: Promise, on: date) -> Week:
    minutes = sum(length for length in lengths if length is not None)
    untold = sum(length is None for length in lengths)
    return Week(period, minutes, untold, _state(period, minutes, untold, promise, on))


def _state(period: Period, minutes: int, untold: int, promise: Promise, on: date) -> State:
    if period.first_on > on:
        return State.FUTURE
    if minutes >= promise.minutes_a_week:
        return State.MET
    if promise.started_on is None or promise.started_on > period.first_on:
        return State.NOT_STARTED
    if promise.left_on and promise.left_on <= period.last_on:
        return State.LEFT
    if any(first_on <= period.last_on and last_on >= period.first_on for first_on, last_on in promise.breaks):
        return State.AGREED_BREAK
    if period.last_on >= on:
        return State.UNDER_WAY
    return State.NOT_KNOWN if untold else State.SHORT


def _average(read: Sequence[Week]) -> int | None:
    """Minutes a week over the last four that count; a week under way, a break or one not known does not."""
    counted = [week.minutes for week in read if week.state in JUDGED][-AVERAGED_WEEKS:]
    return round(sum(counted) / len(counted)) if counted and read[-1].state in JUDGED else None
