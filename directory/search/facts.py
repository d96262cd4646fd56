"""What the index knows of one service: read once, when it is published."""

from collections.abc import Iterable
from datetime import time
from typing import NamedTuple

from directory.distance import Point
from directory.models import Schedule, Service
from directory.recurrence import DAYS, Rule

AFTERNOON, EVENING = time(12), time(17)


class Time(NamedTuple):
    """When it is held, as far as finding goes."""

    weekday: str
    part: str  # morning, afternoon, evening, or nothing where no hour is said
    rule: Rule


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


def facts_of(each: Service) -> Facts:
    """Ready to be put into an index. Ask for the service with its parts."""
    return Facts(
        pk=each.pk,
        name=each.name,
        texts=tuple(_texts(each)),
        kinds=_kinds(each),
        min_months=each.min_months,
        max_months=each.max_months,
        times=tuple(_time(one) for one in each.schedules.all()),
        points=tuple(_points(each)),
    )


def rule_of(each: Schedule) -> Rule:
    """Its days as a rule."""
    return Rule(each.frequency, each.weekday, each.interval, each.week_of_month, each.from_on, each.until_on)


def part_of_day(starts: time | None) -> str:
    """Morning, afternoon or evening."""
    if starts is None:
        return ""
    return "morning" if starts < AFTERNOON else "afternoon" if starts < EVENING else "evening"


def _texts(each: Service) -> Iterable[tuple[str, str, str]]:
    around = [each.organisation.name, *(f"{place.venue} {place.venue.town}" for place in each.places.all())]
    terms = [term.name for term in each.terms.all()]
    yield "en", each.name, " ".join([each.summary, each.description, each.for_whom, *terms, *around])
    for words in each.in_languages.all():
        told = [
            one.name for term in each.terms.all() for one in term.in_languages.all() if one.language == words.language
        ]
        yield words.language, words.name, " ".join([words.summary, words.description, *told])


def _kinds(each: Service) -> dict[str, frozenset[str]]:
    access = {fact.what for place in each.places.all() for fact in place.venue.access.all() if fact.answer == "yes"}
    kinds = {
        "free": {"yes"} if each.charge == Service.Charge.FREE else set(),
        "booking": {each.booking} if each.booking else set(),
        "language": {spoken.code for spoken in each.languages.all()},
        "access": access,
        "crisis": {"yes"} if each.is_crisis else set(),
    }
    for term in each.terms.all():
        kinds.setdefault(term.taxonomy.code, set()).add(term.code)
        if term.parent:
            kinds[term.taxonomy.code].add(term.parent.code)
    return {name: frozenset(values) for name, values in kinds.items() if values}


def _time(each: Schedule) -> Time:
    rule = rule_of(each)
    once = not rule.frequency and rule.first_on
    return Time(
        DAYS[rule.first_on.weekday()] if once and rule.first_on else each.weekday, part_of_day(each.starts), rule
    )


def _points(each: Service) -> Iterable[Point]:
    for place in each.places.all():
        venue = place.venue
        if venue.latitude is not None and venue.longitude is not None and not venue.is_masked:
            yield Point(float(venue.latitude), float(venue.longitude))
