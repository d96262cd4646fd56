"""Answers a question with the index: which services, in which order, and how many each further filter would leave."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from directory.distance import Point
from directory.search import bits
from directory.search.asking import Question
from directory.search.index import Index, Nearest, Spot
from directory.search.weeks import held_in_week
from directory.search.words import asked_words, meanings

A_MILE = 1609.344  # metres


@dataclass(frozen=True)
class Found:
    """The services, as places in the index, and what else the page says."""

    places: list[int] | Nearest
    counts: Mapping[tuple[str, str], int] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()  # words nobody uses

    def __len__(self) -> int:
        return len(self.places)


def found(
    index: Index,
    asked: Question,
    *,
    here: Point | None,
    today: date,
    synonyms: Collection[frozenset[str]] = (),
    inside: int | None = None,
) -> Found:
    """All filters together; within one filter any of the values will do. Only those inside, where that is said."""
    every = index.every if inside is None else inside
    typed = [(word, meanings(word, index.told.keys(), synonyms)) for word in asked_words(asked.words, synonyms)]
    sets = _sets(index, asked, today)
    sets["q"] = bits.together(every, [bits.union(index.told[each] for each in stems) for _word, stems in typed])
    near = index.near(here, asked.miles * A_MILE) if here else []
    if asked.postcode:
        sets["postcode"] = bits.union(there for _close, there, _places in near)
    matched = bits.together(every, sets.values())
    return Found(
        places=_in_order(index, matched, asked, typed, near),
        counts=_counts(index, sets, every),
        unknown=tuple(word for word, stems in typed if not stems),
    )


def _sets(index: Index, asked: Question, today: date) -> dict[str, int]:
    """By filter that was used, the services it leaves."""
    sets = {
        name: bits.union(index.kinds.get((name, value), bits.NONE) for value in values)
        for name, values in asked.kinds.items()
    }
    if asked.ages:
        first, last = asked.ages
        sets["age"] = bits.union(index.at_age[first : last + 1])
    if asked.days or asked.parts:
        wanted = [(day, part) for day in asked.days or [""] for part in asked.parts or [""]]
        sets["time"] = bits.union(index.held.get(key, bits.NONE) for key in wanted)
    if asked.this_week:
        sets["week"] = held_in_week(index, today)
    return sets


def _counts(index: Index, sets: Mapping[str, int], every: int) -> dict[tuple[str, str], int]:
    """How many services each value would leave, beside what was chosen in all other filters."""
    others = {name: bits.together(every, (each for other, each in sets.items() if other != name)) for name in sets}
    all_of_them = bits.together(every, sets.values())
    return {key: (those & others.get(key[0], all_of_them)).bit_count() for key, those in index.kinds.items()}


def _in_order(
    index: Index, matched: int, asked: Question, typed: list[tuple[str, set[str]]], near: Sequence[Spot]
) -> list[int] | Nearest:
    if near and asked.sort in {"", "distance"}:
        return Nearest(near, matched)
    if not typed or asked.sort == "name":
        return index.ordered(matched)
    in_names = [bits.union(index.named.get(stem, bits.NONE) for stem in stems) for _word, stems in typed]
    best = bits.together(matched, in_names)
    good = matched & bits.union(in_names) & ~best
    return [*index.ordered(best), *index.ordered(good), *index.ordered(matched & ~best & ~good)]
