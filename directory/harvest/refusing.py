"""What is told of an entry, a part of one, or a feed that could not be kept."""

from typing import NamedTuple

from directory.harvest.words import shown
from directory.models.reasons import Why


class LeftOut(NamedTuple):
    """A part of an entry that was not kept, and the very words it was about."""

    why: Why
    words: str = ""


class NotKeptError(Exception):
    """Something of a source that cannot be kept, and the very words of it that say which."""

    def __init__(self, why: Why, detail: str = "") -> None:
        super().__init__(why, detail)
        self.why, self.detail = why, shown(detail)[:200]

    def __str__(self) -> str:
        return str(self.why.label)


class RefusedEntryError(NotKeptError):
    """An entry that cannot be kept; nothing of it was."""


class FeedError(NotKeptError):
    """The feed itself, or one answer of it, could not be read."""
