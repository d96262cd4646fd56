"""Streets: one written form, so that "greve d azette" and "Grève d’Azette" are the same place."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz

_SHORT = {
    "rd": "road",
    "ave": "avenue",
    "av": "avenue",
    "cl": "close",
    "ln": "lane",
    "rte": "route",
    "sq": "square",
}
NEAR = 80  # of 100: "le sqez road" and "le squez road" are 96 alike, "le squez close" and "le squez road" 74


@lru_cache(maxsize=5000)  # every line of a list is compared with every line of the others
def folded(words: str) -> str:
    """Small letters without accents or signs, short forms written out, single spaces."""
    spaced = words.replace("’", " ").replace("'", " ")
    plain = unicodedata.normalize("NFKD", spaced).encode("ascii", "ignore").decode().lower()
    return " ".join(_SHORT.get(word, word) for word in re.findall(r"[a-z0-9]+", plain))


def names(address: str, street: str) -> bool:
    """Whether the line of address names the street, as whole words."""
    wanted = folded(street)
    return bool(wanted) and f" {wanted} " in f" {folded(address)} "


def near(address: str, listed: Iterable[str], most: int = 3) -> list[str]:
    """The listed streets whose names are nearly in the line of address, the nearest first: "12 Le Sqez rd"."""
    words = [word for word in folded(address).split() if not any(map(str.isdigit, word))]
    alike = {street: _likeness(words, folded(street)) for street in listed}
    return sorted((street for street in alike if alike[street] >= NEAR), key=alike.__getitem__, reverse=True)[:most]


def _likeness(words: list[str], street: str) -> float:
    """Of the whole line, and of every part of it that has as many words as the name."""
    many = len(street.split())
    parts = [words, *(words[first : first + many] for first in range(len(words) - many + 1))]
    return max(fuzz.ratio(" ".join(part), street) for part in parts)
