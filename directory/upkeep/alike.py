"""Which listings look like the same thing written down twice, and why. Rules of words alone; no database."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

from rapidfuzz import fuzz

from ui.folding import fold

CLOSE_NAMES = 85  # of a hundred, whatever the order of the words: "Samarès baby group", "Baby group at Samares"


class Why(StrEnum):
    """What two of them share."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    VENUE = "venue"
    CHARITY = "charity"


class Entry(NamedTuple):
    """One listing, as far as this needs to know it."""

    pk: int
    name: str
    shared: frozenset[tuple[Why, str]] = frozenset()


class Alike(NamedTuple):
    """Two that may be one; the older number first."""

    first: int
    second: int
    why: tuple[Why, ...]


def pairs(entries: Iterable[Entry]) -> list[Alike]:
    """The same name; or a telephone, mailbox, website, venue or charity number shared under names that are close."""
    known = {each.pk: each for each in entries}
    held: dict[tuple[Why, str], set[int]] = defaultdict(set)
    for each in known.values():
        for key in _keys(each):
            held[key].add(each.pk)
    why: dict[tuple[int, int], set[Why]] = defaultdict(set)
    for (kind, _value), pks in held.items():
        for pair in combinations(sorted(pks), 2):
            why[pair].add(kind)
    found = [Alike(*pair, tuple(sorted(kinds))) for pair, kinds in why.items()]
    return sorted(each for each in found if Why.NAME in each.why or _close(known[each.first], known[each.second]))


def key_of(kind: Why, value: str) -> tuple[Why, str]:
    """A shared thing as it is compared: without capitals, and a website without how one gets there."""
    words = fold(value).strip().rstrip("/")
    if kind == Why.WEBSITE:
        words = words.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return kind, words


def _keys(each: Entry) -> Iterable[tuple[Why, str]]:
    return {key_of(Why.NAME, " ".join(each.name.split()))} | {key_of(*one) for one in each.shared if one[1].strip()}


def _close(one: Entry, other: Entry) -> bool:
    return fuzz.token_set_ratio(fold(one.name), fold(other.name)) >= CLOSE_NAMES
