"""Walks the whole trail, in little memory, and names the first entry that does not fit."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trail import anchors, chain, ends
from trail.anchors import End
from trail.models import Entry, Head

AT_ONCE = 5_000


class DoesNotFitError(Exception):
    """The first entry that does not fit, and why."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"Entry {number}: {why}")
        self.number = number


@dataclass
class Known:
    """What is known of some entries from elsewhere: each kept end, and where it is kept."""

    ends: dict[int, list[tuple[str, str]]]

    def check(self, number: int, seal: str) -> None:
        """Compare an entry with what is kept of it."""
        for kept_seal, where in self.ends.get(number, []):
            if kept_seal != seal:
                raise DoesNotFitError(number, f"it is not the entry that {where} knows")

    def check_nothing_lies_beyond(self, last: int) -> None:
        """Compare the last entry with the furthest one known."""
        furthest = max(self.ends, default=0)
        if furthest > last:
            where = self.ends[furthest][0][1]
            raise DoesNotFitError(last + 1, f"it is missing, and all after it: {where} knows {furthest} entries")


def verify() -> int:
    """How many entries there are, when all fit. Raises DoesNotFitError for the first that does not."""
    head = _sound_end()
    known = _known(head)
    last = _walk(chain.start_seal(chain.key(), head.chain), known)
    known.check_nothing_lies_beyond(last)
    if _sound_end().number < last:
        raise DoesNotFitError(last, "the end of the trail was set back before it")
    return last


def _walk(start: str, known: Known, at_once: int = AT_ONCE) -> int:
    """The number of the last entry, when each follows from the one before and is as it is known elsewhere."""
    key, number, seal = chain.key(), 0, start
    try:
        for row in _rows(at_once):
            seal = _checked(key, number + 1, seal, row)
            number += 1
            known.check(number, seal)
    except (AttributeError, TypeError, ValueError):  # a cell that our own writing never makes
        if at_once > 1:  # SQLite's driver reads many rows before it meets the bad one
            return _walk(start, known, at_once=1)
        raise DoesNotFitError(number + 1, "it cannot be read") from None
    return number


def _sound_end() -> Head:
    heads = list(Head.objects.all()[:2])
    if len(heads) != 1:
        raise DoesNotFitError(0, "the end of the trail is missing" if not heads else "the trail has more than one end")
    if not ends.fits(heads[0]):
        raise DoesNotFitError(heads[0].number, "the end of the trail is forged: it does not fit its seal")
    return heads[0]


def _known(head: Head) -> Known:
    known = Known({})
    if head.number:
        known.ends[head.number] = [(head.seal, "the end of the trail")]
    for path in anchors.kept(head.chain):
        anchor = _read(path)
        known.ends.setdefault(anchor.number, []).append((anchor.seal, f"the anchor {path.name}"))
    return known


def _read(path: Path) -> End:
    try:
        return End.read(path)
    except ValueError:
        raise DoesNotFitError(0, f"the anchor {path.name} cannot be read") from None


def _rows(at_once: int) -> Iterator[tuple[Any, ...]]:
    entries = Entry.objects.order_by("number").values_list(*chain.SEALED, "seal")
    return entries.iterator(chunk_size=at_once)


def _checked(key: bytes, expected: int, previous: str, row: tuple[Any, ...]) -> str:
    """The row's own seal, when the row is the one expected, as it was sealed, right after the one before."""
    *facts, seal = row
    number = facts[0]
    if number != expected:
        why = "it is missing" if number > expected else "it does not belong to the trail"
        raise DoesNotFitError(min(number, expected), why)
    if chain.entry_seal(key, facts) != seal:
        raise DoesNotFitError(number, "it was changed")
    if facts[-1] != previous:
        raise DoesNotFitError(number, "it was moved, or the one before it was")
    return str(seal)
