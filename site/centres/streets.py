"""Streets: one written form, so that "greve d azette" and "Grève d’Azette" are the same place."""

import re
import unicodedata
from functools import lru_cache

_SHORT = {
    "rd": "road",
    "ave": "avenue",
    "av": "avenue",
    "cl": "close",
    "ln": "lane",
    "rte": "route",
    "sq": "square",
}


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
