"""Finding a family by whatever somebody remembers: words without accents, telephone digits, slips of the hand."""

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from families import telephones
from families.models import Family, FamilyQuerySet, Home, Person
from ui.folding import fold

_WORD = re.compile(r"[a-z0-9]+")
FEW = 3  # with no more hits than this, near misses are shown as well
AROUND_A_NAME = {"family", "and", "familia", "e", "rodzina", "i", "si", "famille", "et"}  # as pages say it, folded
NEAR = 72  # of 100: "brehout" and "brehaut" are 86 apart, "nowak" and "nowicki" 67
SHORTEST_SLIP = 4  # in shorter words every second one is near


def search_text(family: Family, people: Iterable[Person], homes: Iterable[Home], region: str) -> str:
    """All that a family is found by, in one line: names, references, postcodes and telephone digits."""
    parts = [family.name, family.ref]
    for person in people:
        parts += [person.first_name, person.last_name, person.ref, person.email]
        parts += telephones.digits(person.phone, region)
    for home in homes:
        parts += [home.postcode, home.postcode.replace(" ", ""), home.address]
    return " ".join(dict.fromkeys(fold(part) for part in parts if part))


def words_of(text: str) -> list[str]:
    """The words of a search, folded, without "family" and "and". A telephone number in groups is one word more."""
    typed = _WORD.findall(fold(text))
    words = [word for word in typed if word not in AROUND_A_NAME] or typed
    together = "".join(words)
    return [together] if together.isdigit() and len(together) > SHORTEST_SLIP else words


def matching(families: FamilyQuerySet, text: str) -> FamilyQuerySet:
    """Families that hold every word, in any place; those with words nearly alike when hardly any do."""
    words = words_of(text)
    if not words:
        return families.none()
    exact = families.holding(words)
    if exact[: FEW + 1].count() > FEW or not any(_may_slip(word) for word in words):
        return exact
    return families.holding_any(_near(words, families))


def _may_slip(word: str) -> bool:
    return word.isalpha() and len(word) >= SHORTEST_SLIP


def _near(words: list[str], families: FamilyQuerySet) -> list[list[str]]:
    """For each word, itself and the known words nearly like it."""
    known = {each for text in families.values_list("search_text", flat=True) for each in _WORD.findall(text)}
    return [[word, *_alike(word, known)] if _may_slip(word) else [word] for word in words]


def _alike(word: str, known: set[str]) -> list[str]:
    found = process.extract(word, known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=10)
    return [each for each, *_rest in found]
