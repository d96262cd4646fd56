"""Where a visitor's postcode is, as the search reckons distances from it."""

from directory.distance import Point, place_of, squeezed
from directory.edition import Edition, Worked

_places: Worked[Point | None] = Worked(most=1_000)


def here_in(now: Edition, postcode: str) -> Point | None:
    """By the operator's table, else by venues there; each postcode once for each edition of the site."""
    return _places.out(now, squeezed(postcode), lambda: place_of(postcode))
