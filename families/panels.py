"""Room on a family's page for apps above this one: what they register here is shown there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from accounts.models import User
from families.known import Known
from ui.shapes import Button, Happening


class Slot(StrEnum):
    """Where: under the circumstances, beside the decision, in what has happened, as a button, or before a move."""

    MAIN = "main"
    SIDE = "side"
    TIMELINE = "timeline"
    ACTIONS = "actions"
    LEAVING = "leaving"


class MomentKind(StrEnum):
    """What a moment of the timeline is found under."""

    DECISION = "decision"
    CONTACT = "contact"
    CAME = "came"


@dataclass(frozen=True)
class Panel:
    """A part of the page: its template, and what the template is given as `panel`."""

    template: str
    context: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Moment:
    """One thing that happened, and when, to be put in its place among the others."""

    at: datetime
    kind: MomentKind
    happening: Happening


Filler = Callable[[Known, User, datetime], "Panel | Iterable[Moment] | Iterable[Button] | None"]
_fillers: dict[Slot, list[Filler]] = {slot: [] for slot in Slot}


def register(slot: str, filler: Filler) -> None:
    """Let an app fill a slot: `filler(known, user, now)` gives a Panel, Moments or Buttons, or nothing."""
    if filler not in _fillers[Slot(slot)]:
        _fillers[Slot(slot)].append(filler)


def panels(slot: Slot, known: Known, user: User, now: datetime) -> list[Panel]:
    """The panels for the middle or the side of the page."""
    return [filled for filled in _filled(slot, known, user, now) if isinstance(filled, Panel)]


def moments(known: Known, user: User, now: datetime) -> list[Moment]:
    """What other apps know to have happened."""
    return [moment for filled in _filled(Slot.TIMELINE, known, user, now) for moment in filled]


def buttons(known: Known, user: User, now: datetime) -> list[Button]:
    """What else can be done with the family."""
    return [button for filled in _filled(Slot.ACTIONS, known, user, now) for button in filled]


def _filled(slot: Slot, known: Known, user: User, now: datetime) -> list[Any]:
    answers = (filler(known, user, now) for filler in _fillers[slot])
    return [answer for answer in answers if answer is not None]
