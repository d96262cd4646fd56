"""The index: for each word, each filter and each age, the set of services that have it."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from directory.distance import Point, metres
from directory.search import bits
from directory.search.facts import Facts
from directory.search.words import stems_of

Key = TypeVar("Key", bound=Hashable)
OLDEST = 25 * 12  # months; whoever is older is looked for without an age


@dataclass(frozen=True)
class Index:
    """Services in the order of their names; a set of them is a number, in which the first is the lowest bit."""

    pks: Sequence[int]
    named: dict[str, int]  # stems in a name
    told: dict[str, int]  # stems anywhere
    kinds: dict[tuple[str, str], int]  # a filter and its value
    at_age: Sequence[int]  # by month of age, who may come
    held: dict[tuple[str, str], int]  # weekday and part of the day; either may be empty: then any
    points: Sequence[tuple[Point, int]]  # where, and which service
    facts: Sequence[Facts] = field(repr=False, default=())

    @property
    def every(self) -> int:
        """All services."""
        return bits.every(len(self.pks))

    def within(self, here: Point, reach: float) -> dict[int, float]:
        """Services within reach in metres: place in the index, and how far; the nearest of its venues counts."""
        return {place: away for place, away in _distances(self, here) if away <= reach}

    def __hash__(self) -> int:
        return id(self)


def built(all_facts: Iterable[Facts]) -> Index:
    """The index of these services."""
    facts = sorted(all_facts, key=lambda each: (each.name.casefold(), each.pk))
    named: dict[str, list[int]] = defaultdict(list)
    told: dict[str, list[int]] = defaultdict(list)
    kinds: dict[tuple[str, str], list[int]] = defaultdict(list)
    held: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, each in enumerate(facts):
        for language, name, rest in each.texts:
            in_name = stems_of(name, language)
            _put(named, in_name, place)
            _put(told, in_name | stems_of(rest, language), place)
        _put(kinds, ((kind, value) for kind, values in each.kinds.items() for value in values), place)
        _put(held, {key for time in each.times for key in _keys(time.weekday, time.part)}, place)
    return Index(
        pks=[each.pk for each in facts],
        named=_sets(named),
        told=_sets(told),
        kinds=_sets(kinds),
        at_age=[bits.of(_fitting(facts, months)) for months in range(OLDEST + 1)],
        held=_sets(held),
        points=[(point, place) for place, each in enumerate(facts) for point in each.points],
        facts=facts,
    )


def _put(lists: dict[Key, list[int]], keys: Iterable[Key], place: int) -> None:
    for key in keys:
        lists[key].append(place)


def _sets(lists: dict[Key, list[int]]) -> dict[Key, int]:
    return {key: bits.of(places) for key, places in lists.items()}


def _keys(weekday: str, part: str) -> set[tuple[str, str]]:
    return {(weekday, part), (weekday, ""), ("", part)} if weekday else {("", part)}


def _fitting(facts: Sequence[Facts], months: int) -> Iterable[int]:
    for place, each in enumerate(facts):
        if (each.min_months or 0) <= months and (each.max_months is None or months <= each.max_months):
            yield place


@lru_cache(maxsize=64)  # the same few postcodes are asked about again and again
def _distances(index: Index, here: Point) -> tuple[tuple[int, float], ...]:
    nearest: dict[int, float] = {}
    for point, place in index.points:
        away = metres(here, point)
        if away < nearest.get(place, float("inf")):
            nearest[place] = away
    return tuple(sorted(nearest.items(), key=lambda pair: pair[1]))
