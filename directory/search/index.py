"""The index: for each word, each filter and each age, the set of services that have it."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from directory.distance import Point, metres
from directory.search import bits
from directory.search.facts import Facts
from directory.search.words import stems_of

Key = TypeVar("Key", bound=Hashable)
Sets = Mapping[Key, int]
OLDEST = 25 * 12  # months; whoever is older is looked for without an age
GONE = Facts(0, "", (), {}, None, None, (), ())


@dataclass(frozen=True, eq=False)
class Index:
    """Each service has a place and keeps it; a set of services is a number, in which the place is a bit."""

    facts: Sequence[Facts] = ()  # by place, without their texts; places that are free hold nothing
    every: int = bits.NONE  # all services
    in_order: Sequence[int] = ()  # places, by name
    named: Sets[str] = field(default_factory=dict)  # stems in a name
    told: Sets[str] = field(default_factory=dict)  # stems anywhere
    kinds: Sets[tuple[str, str]] = field(default_factory=dict)  # a filter and its value
    held: Sets[tuple[str, str]] = field(default_factory=dict)  # weekday and part of the day; either empty: any
    at_age: Sequence[int] = (bits.NONE,) * (OLDEST + 1)  # by month of age, who may come
    points: Mapping[Point, tuple[int, ...]] = field(default_factory=dict)  # who is where

    def __len__(self) -> int:
        return self.every.bit_count()

    @property
    def pks(self) -> list[int]:
        """The services, by place."""
        return [each.pk for each in self.facts]

    def ordered(self, those: int) -> list[int]:
        """Their places in the order of their names."""
        has = bits.row(those, len(self.facts))
        return [place for place in self.in_order if has[place] == "1"]

    def within(self, here: Point, reach: float) -> tuple[int, Mapping[int, float]]:
        """Services within reach in metres, as a set, and by place how far; the nearest of its venues counts."""
        return _within(self, here, reach)


def built(all_facts: Iterable[Facts]) -> Index:
    """The index of these services."""
    return changed(Index(), (), sorted(all_facts, key=_by_name))


def changed(index: Index, gone: Collection[int], new: Iterable[Facts]) -> Index:
    """The same index without those services, and with these; for one service that is a moment's work."""
    out = set(gone)
    facts = [GONE if each.pk in out else each for each in index.facts]
    free = [place for place, each in enumerate(facts) if not each.pk][::-1]
    added: dict[int, Facts] = {}
    for each in new:
        place = free.pop() if free else len(facts)
        facts[place : place + 1] = [each._replace(texts=())]
        added[place] = each
    places = [place for place, each in enumerate(facts) if each.pk]
    every = bits.of(places)
    stay = every & ~bits.of(added)
    return Index(
        facts=facts,
        every=every,
        in_order=sorted(places, key=lambda place: _by_name(facts[place])),
        **_sets(index, stay, added),  # type: ignore[arg-type]
        at_age=_ages([those & stay for those in index.at_age], added),
        points=_points(facts),
    )


def _by_name(each: Facts) -> tuple[str, int]:
    return each.name.casefold(), each.pk


def _sets(index: Index, stay: int, added: Mapping[int, Facts]) -> dict[str, Sets[Hashable]]:
    """What was there without those that went, joined with what was added."""
    named, told, kinds, held = (defaultdict[Hashable, list[int]](list) for _ in range(4))
    for place, each in added.items():
        in_name = set().union(*(stems_of(name, language) for language, name, _rest in each.texts))
        _put(named, in_name, place)
        _put(told, in_name.union(*(stems_of(rest, language) for language, _name, rest in each.texts)), place)
        _put(kinds, ((kind, value) for kind, values in each.kinds.items() for value in values), place)
        _put(held, {key for time in each.times for key in _keys(time.weekday, time.part)}, place)
    return {
        "named": _joined(index.named, stay, named),
        "told": _joined(index.told, stay, told),
        "kinds": _joined(index.kinds, stay, kinds),
        "held": _joined(index.held, stay, held),
    }


def _put(lists: dict[Hashable, list[int]], keys: Iterable[Hashable], place: int) -> None:
    for key in keys:
        lists[key].append(place)


def _joined(old: Mapping[Key, int], stay: int, new: Mapping[Hashable, list[int]]) -> dict[Hashable, int]:
    sets: dict[Hashable, int] = {key: those & stay for key, those in old.items() if those & stay}
    for key, places in new.items():
        sets[key] = sets.get(key, bits.NONE) | bits.of(places)
    return sets


def _keys(weekday: str, part: str) -> set[tuple[str, str]]:
    return {(weekday, part), (weekday, ""), ("", part)} if weekday else {("", part)}


def _ages(at_age: list[int], added: Mapping[int, Facts]) -> list[int]:
    alike: dict[tuple[int, int], list[int]] = defaultdict(list)
    for place, each in added.items():
        alike[each.min_months or 0, OLDEST if each.max_months is None else each.max_months].append(place)
    for (first, last), places in alike.items():
        those = bits.of(places)
        for months in range(first, min(last, OLDEST) + 1):
            at_age[months] |= those
    return at_age


def _points(facts: Sequence[Facts]) -> dict[Point, tuple[int, ...]]:
    found: dict[Point, list[int]] = defaultdict(list)
    for place, each in enumerate(facts):
        for point in each.points:
            found[point].append(place)
    return {point: tuple(places) for point, places in found.items()}


@lru_cache(maxsize=64)  # the same few postcodes are asked about again and again
def _within(index: Index, here: Point, reach: float) -> tuple[int, Mapping[int, float]]:
    away = sorted((metres(here, point), places) for point, places in index.points.items())
    nearest: dict[int, float] = {}
    for far, places in away:
        if far > reach:
            break
        for place in places:
            nearest.setdefault(place, far)
    return bits.of(nearest), nearest
