"""Sets of services as the bits of a number: thousands are joined, met and counted in a moment."""

from collections.abc import Iterable
from itertools import count

NONE = 0
IN_A_BYTE = [tuple(place for place in range(8) if eight >> place & 1) for eight in range(256)]


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
    """The places in the set, the first of them first."""
    row = bits.to_bytes((bits.bit_length() + 7) >> 3, "little")
    return [start + place for start, eight in zip(count(0, 8), row) if eight for place in IN_A_BYTE[eight]]


def together(every: int, sets: Iterable[int]) -> int:
    """In all of them, and in the first."""
    left = every
    for each in sets:
        left &= each
    return left


def union(sets: Iterable[int]) -> int:
    """In any of them."""
    joined = NONE
    for each in sets:
        joined |= each
    return joined
