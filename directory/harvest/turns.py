"""In which order entries are asked for, so that a feed with more than one night has room for is read in several."""

from collections.abc import Container, Iterable, Mapping
from datetime import UTC, date, datetime
from enum import IntEnum
from typing import NamedTuple

from directory.harvest.told import Heading
from directory.harvest.work import mark_of

MANY = 1_000  # for which one night may not have room
LONG_AGO = datetime.min.replace(tzinfo=UTC)


class Turn(IntEnum):
    """What was never read goes first, what was refused before comes late, what nobody says has changed comes last."""

    NEW = 1
    CHANGED = 2
    REFUSED = 3
    AS_IT_WAS = 4


class Here(NamedTuple):
    """What we have of an entry: when it changed there, and whether it stands here as it came."""

    changed_there: datetime | None
    is_whole: bool


def in_turn(
    heads: Iterable[Heading], here: Mapping[str, Here], refused: Container[str], today: date
) -> dict[Turn, list[Heading]]:
    """By turn, the newest first. Where the last ones are many they come in another order each day, so that each has its
    day; else in the same one, so that of services that tell of one organisation the same is always believed.
    """
    turns: dict[Turn, list[Heading]] = {turn: [] for turn in Turn}
    for head in sorted(heads, key=lambda head: head.changed_at or LONG_AGO, reverse=True):
        turns[turn_of(head, here.get(head.their_id), is_refused=head.their_id in refused)].append(head)
    if len(turns[Turn.AS_IT_WAS]) > MANY:
        turns[Turn.AS_IT_WAS].sort(key=lambda head: mark_of((today, head.their_id)))
    return turns


def turn_of(head: Heading, before: Here | None, *, is_refused: bool) -> Turn:
    """Of one. Where a feed says no moments, nothing says that one has changed."""
    if is_refused:
        return Turn.REFUSED
    if before is None:
        return Turn.NEW
    is_as_it_was = before.is_whole and head.changed_at in {None, before.changed_there}
    return Turn.AS_IT_WAS if is_as_it_was else Turn.CHANGED
