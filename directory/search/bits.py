"""Sets of services as the bits of a number: thousands are joined, met and counted in a moment."""

from collections.abc import Iterable

NONE = 0


def every(many: int) -> int:
    """All of the first so many."""
    return (1 << many) - 1


def of(places: Iterable[int]) -> int:
    """The set of these places."""
    wanted = list(places)
    if not wanted:
        return NONE
    row = bytearray((max(wanted) >> 3) + 1)
    for place in wanted:
        row[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(row, "little")


def places(bits: int) -> list[int]:
    """The places in the set, in order."""
    return [place for place, bit in enumerate(reversed(f"{bits:b}")) if bit == "1"]


def union(sets: Iterable[int]) -> int:
    """In any of them."""
    joined = NONE
    for each in sets:
        joined |= each
    return joined
