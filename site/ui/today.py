"""What upper apps show on the staff's first page beside the work list."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise

from accounts.models import User


class Spot(StrEnum):
    """Where on the page a panel stands: above the work list, or beside it."""

    ABOVE = "above"
    BESIDE = "beside"


@dataclass(frozen=True)
class Panel:
    """A part of the page: its template, what the template needs, and a sentence for the summary under the greeting."""

    template: str
    context: dict[str, Any] = field(default_factory=dict)
    sentence: str | Promise = ""


Source = Callable[[User, datetime], Panel | None]
_sources: dict[Spot, list[Source]] = {spot: [] for spot in Spot}


def register(spot: Spot, source: Source) -> None:
    """Let an app fill a part of the page; called in its AppConfig.ready()."""
    if source not in _sources[spot]:
        _sources[spot].append(source)


def panels(spot: Spot, user: User, now: datetime) -> list[Panel]:
    """The panels that have something for this person."""
    found = (source(user, now) for source in _sources[spot])
    return [panel for panel in found if panel is not None]
