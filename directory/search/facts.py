"""What the index knows of one service: what it is found by, and what the list shows of it."""

from datetime import date, time
from typing import NamedTuple

from directory.distance import Point, metres
from directory.models import Schedule
from directory.recurrence import DAYS, Rule

AFTERNOON, EVENING = time(12), time(17)


class Time(NamedTuple):
    """When it is held."""

    weekday: str
    part: str  # morning, afternoon, evening, or nothing where no hour is said
    rule: Rule
    starts: time | None = None
    ends: time | None = None


class Where(NamedTuple):
    """A venue as far as the list names it."""

    name: str  # nothing where only the town may be known
    town: str
    point: Point | None = None  # likewise


class Told(NamedTuple):
    """Its words in another language."""

    name: str
    summary: str


class Shown(NamedTuple):
    """What a card says besides."""

    slug: str = ""
    organisation: str = ""
    summary: str = ""
    status: str = ""
    charge: str = ""
    booking: str = ""
    assured_on: date | None = None
    spoken: tuple[str, ...] = ()
    told: dict[str, Told] = {}
    where: tuple[Where, ...] = ()


class Facts(NamedTuple):
    """One service as it is looked for."""

    pk: int
    name: str
    texts: tuple[tuple[str, str, str], ...]  # language, name, all other words
    kinds: dict[str, frozenset[str]]  # by filter, what it is
    min_months: int | None
    max_months: int | None
    times: tuple[Time, ...]
    points: tuple[Point, ...]
    shown: Shown = Shown()

    def away(self, here: Point) -> float | None:
        """Metres to its nearest venue, of those that may be known."""
        return min((metres(here, point) for point in self.points), default=None)


def time_of(each: Schedule) -> Time:
    """One time, as a rule with its hours."""
    rule = rule_of(each)
    once = not rule.frequency and rule.first_on
    weekday = DAYS[rule.first_on.weekday()] if once and rule.first_on else each.weekday
    return Time(weekday, part_of_day(each.starts), rule, each.starts, each.ends)


def rule_of(each: Schedule) -> Rule:
    """Its days as a rule."""
    return Rule(each.frequency, each.weekday, each.interval, each.week_of_month, each.from_on, each.until_on)


def part_of_day(starts: time | None) -> str:
    """Morning, afternoon or evening."""
    if starts is None:
        return ""
    return "morning" if starts < AFTERNOON else "afternoon" if starts < EVENING else "evening"
