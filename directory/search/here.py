"""Where a visitor's postcode is, as the search reckons distances from it."""

from functools import lru_cache

from directory.distance import Point, middle_of, place_of
from directory.search.index import Index


def here_in(index: Index, postcode: str) -> Point | None:
    """By the operator's table, asked each time; by venues only once for each index, for there are many."""
    return middle_of(postcode) or _by_venues(index, postcode)


@lru_cache(maxsize=256)
def _by_venues(_index: Index, postcode: str) -> Point | None:
    return place_of(postcode)
