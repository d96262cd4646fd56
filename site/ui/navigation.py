"""The places a person may open: each app registers its own, the frames show what they are given."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise


class Face(StrEnum):
    """Who looks: anybody, a volunteer, or staff."""

    PUBLIC = "public"
    MINE = "mine"
    STAFF = "staff"


class Spot(StrEnum):
    """Where in the frame a place is shown."""

    HEADER = "header"
    FOOTER = "footer"
    HELP = "help"
    FIND = "find"


@dataclass(frozen=True)
class Place:
    """A page worth naming in a frame; `bar` is its rank in the phone bar, 0 keeps it out."""

    face: Face
    name: str | Promise
    url_name: str
    icon: str = ""
    permission: str | None = None
    order: int = 0
    spot: Spot = Spot.HEADER
    bar: int = 0


@dataclass(frozen=True)
class Link:
    """A place as the reader meets it: where it leads, and whether she is there."""

    name: str | Promise
    url: str
    icon: str
    current: bool = False


ROOM_IN_BAR = {Face.PUBLIC: 5, Face.MINE: 5, Face.STAFF: 3}  # staff also find a person there, and everything else

_places: dict[tuple[Face, Spot, str], Place] = {}


def register(place: Place) -> None:
    """Make a place known; said twice, the later one holds."""
    _places[place.face, place.spot, place.url_name] = place


def places(face: Face, user: Any, spot: Spot = Spot.HEADER) -> list[Place]:
    """The places of one face that this person may open, in order."""
    known = (place for place in _places.values() if place.face == face and place.spot == spot)
    return sorted((place for place in known if _may_open(user, place)), key=lambda place: place.order)


def links(face: Face, user: Any, path: str, spot: Spot = Spot.HEADER) -> list[Link]:
    """The same as links, with the one that holds the present address marked."""
    return _linked(places(face, user, spot), path)


def bar(face: Face, user: Any, path: str) -> list[Link]:
    """The few places at the thumb on a phone: the first ones she may open, as many as there is room for."""
    chosen = sorted((place for place in places(face, user) if place.bar), key=lambda place: place.bar)
    return _linked(chosen[: ROOM_IN_BAR[face]], path)


def _may_open(user: Any, place: Place) -> bool:
    return place.permission is None or bool(user.is_authenticated and user.can(place.permission))


def _linked(chosen: Iterable[Place], path: str) -> list[Link]:
    addresses = [(place, reverse(place.url_name)) for place in chosen]
    here = _holding(path, [url for _, url in addresses])
    return [Link(place.name, url, place.icon, current=url == here) for place, url in addresses]


def _holding(path: str, urls: list[str]) -> str:
    """The longest of these addresses that the path lies under; a face's front page holds only itself."""
    fronts = [url for url in urls if all(other.startswith(url) for other in urls)]
    return max(
        (url for url in urls if path == url or (path.startswith(url) and url not in fronts)), key=len, default=""
    )
