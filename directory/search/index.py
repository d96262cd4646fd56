"""The index: for each word, each filter and each age, the set of services that have it."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import TypeVar

from directory.ages import OLDEST
from directory.distance import Ball, Point, closeness, on_the_ball
from directory.search import bits
from directory.search.facts import Facts
from directory.search.words import stems_of

Key = TypeVar("Key", bound=Hashable)
Sets = Mapping[Key, int]
GONE = Facts(0, "", (), {}, None, None, (), ())
Spot = tuple[float, int, Sequence[int]]  # how close it is, and who is held there: as a set, and one by one
CLOSENESS = itemgetter(0)


@dataclass(frozen=True, eq=False)
class Index:
    """Each service has a place and keeps it; a set of services is a number, in which the place is a bit."""

    facts: Sequence[Facts] = ()  # by place, without their texts; places that are free hold nothing
    every: int = bits.NONE  # all services
    rank: Sequence[int] = ()  # by place, where it stands in the order of names
    named: Sets[str] = field(default_factory=dict)  # stems in a name
    told: Sets[str] = field(default_factory=dict)  # stems anywhere
    kinds: Sets[tuple[str, str]] = field(default_factory=dict)  # a filter and its value
    held: Sets[tuple[str, str]] = field(default_factory=dict)  # weekday and part of the day; either empty: any
    at_age: Sequence[int] = (bits.NONE,) * (OLDEST + 1)  # by month of age, who may come
    points: Sequence[
        tuple[Ball, int, Sequence[int]]
    ] = ()  # each place on the ball, and who is held there, also by name

    def __len__(self) -> int:
        return self.every.bit_count()

    @property
    def pks(self) -> list[int]:
        """The services, by place."""
        return [each.pk for each in self.facts]

    def ordered(self, those: int) -> list[int]:
        """Their places in the order of their names."""
        return sorted(bits.places(those), key=self.rank.__getitem__)

    def near(self, here: Point, reach: float) -> list[Spot]:
        """What is within reach, in metres, the nearest first."""
        least, (x, y, z) = closeness(reach), on_the_ball(here)
        spots = [
            (close, there, places)
            for (a, b, c), there, places in self.points
            if (close := a * x + b * y + c * z) >= least
        ]
        return sorted(spots, key=CLOSENESS, reverse=True)


@dataclass(frozen=True)
class Nearest:
    """Those of the set by their nearest venue, at the same spot by name; found only as far as somebody reads."""

    near: Sequence[Spot]
    those: int

    def __len__(self) -> int:
        return self.those.bit_count()

    def __iter__(self) -> Iterator[int]:
        left = self.those
        for _close, there, places in self.near:
            here = there & left
            if here:
                left &= ~there
                yield from (place for place in places if here >> place & 1)

    def __getitem__(self, some: slice) -> list[int]:
        return list(islice(self, some.start, some.stop))


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
    every, rank = bits.of(places), _ranks(facts, places)
    stay = every & ~bits.of(added)
    return Index(
        facts=facts,
        every=every,
        rank=rank,
        **_sets(index, stay, added),  # type: ignore[arg-type]
        at_age=_ages([those & stay for those in index.at_age], added),
        points=_points(facts, rank),
    )


def _ranks(facts: Sequence[Facts], places: Iterable[int]) -> list[int]:
    ranks = [0] * len(facts)
    for rank, place in enumerate(sorted(places, key=lambda place: _by_name(facts[place]))):
        ranks[place] = rank
    return ranks


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


def _points(facts: Sequence[Facts], rank: Sequence[int]) -> list[tuple[Ball, int, Sequence[int]]]:
    found: dict[Ball, list[int]] = defaultdict(list)
    for place, each in enumerate(facts):
        for ball in map(on_the_ball, each.points):
            found[ball].append(place)
    return [(ball, bits.of(places), sorted(places, key=rank.__getitem__)) for ball, places in found.items()]
