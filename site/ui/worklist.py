"""The work list: what needs a person now, gathered from whichever app knows about it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain
from typing import Any

from ui.shapes import Words


class State(StrEnum):
    """How pressing a thing is, most pressing first."""

    LATE = "late"
    DECIDE = "decide"
    COMING = "coming"


@dataclass(frozen=True)
class WorkItem:
    """One thing to do: what, why it is here, by when, and the one button that does it.

    `due_label` is the tag ("1 day late"), `note` the line under it ("Due Mon 23 Nov, 5pm");
    `about` is read out after the button's label.
    """

    kind: Words
    title: Words
    url: str
    why: Words
    due_label: Words
    state: State | str
    action_label: Words
    action_url: str
    sort_at: datetime
    centre_id: int | None = None
    about: Words = ""
    note: Words = ""


Source = Callable[[Any, datetime], Iterable[WorkItem]]
_sources: list[Source] = []
_URGENCY = {state: place for place, state in enumerate(State)}


def register(source: Source) -> None:
    """Make a source known; it answers with items that this user may see."""
    if source not in _sources:
        _sources.append(source)


def items(user: Any, now: datetime) -> list[WorkItem]:
    """Everything that needs this person, most urgent first."""
    found = chain.from_iterable(source(user, now) for source in _sources)
    return sorted(found, key=lambda item: (_URGENCY[State(item.state)], item.sort_at))
