"""Sets of services as the bits of a number: thousands are joined, met and counted in a moment."""

from collections.abc import Iterable

NONE = 0


def of(places: Iterable[int]) -> int:
    """The set of these places."""
    wanted = list(places)
    if not wanted:
        return NONE
    row = bytearray((max(wanted) >> 3) + 1)
    for place in wanted:
        row[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(row, "little")


def row(bits: int, many: int) -> str:
    """For each of so many places, the first of them first, 1 where it is in the set."""
    return f"{bits:0{many or 1}b}"[::-1]


def union(sets: Iterable[int]) -> int:
    """In any of them."""
    joined = NONE
    for each in sets:
        joined |= each
    return joined
