"""How far apart two places are, and where a postcode is."""

import math
import re
from typing import NamedTuple

from django.db.models import Avg

from directory.models import PostcodePlace, Venue

EARTH = 6_371_000.0  # metres from the middle
METRES_A_DEGREE = EARTH * math.pi / 180


Ball = tuple[float, float, float]


class Point(NamedTuple):
    """Degrees north and east."""

    latitude: float
    longitude: float


def metres(one: Point, other: Point) -> float:
    """Along the ground, as the crow flies; right to a decimetre."""
    return apart(sum(a * b for a, b in zip(on_the_ball(one), on_the_ball(other), strict=True)))


def on_the_ball(place: Point) -> Ball:
    """The place as seen from the middle of the earth, one away: of many places the near ones are found quickly."""
    north, east = math.radians(place.latitude), math.radians(place.longitude)
    return (math.cos(north) * math.cos(east), math.cos(north) * math.sin(east), math.sin(north))


def closeness(reach: float) -> float:
    """What the product of two places on the ball is when they are so many metres apart; of nearer ones it is more."""
    return math.cos(min(reach / EARTH, math.pi))


def apart(product: float) -> float:
    """Metres between two places whose product is this."""
    return 2 * EARTH * math.asin(math.sqrt(max(0.0, 1 - product) / 2))


def squeezed(postcode: str) -> str:
    """ "je2 6ab" is JE26AB: capitals and figures alone."""
    return re.sub(r"[^A-Z0-9]", "", postcode.upper())


def place_of(postcode: str) -> Point | None:
    """The middle of the postcode, or of all that begin with it; by venues there when the operator has no table."""
    code = squeezed(postcode)
    return (middle_of(postcode) or _middle(Venue.objects.filter(pk__in=_venues_at(code)))) if code else None


def middle_of(postcode: str) -> Point | None:
    """The same, by the operator's table alone."""
    code = squeezed(postcode)
    return _middle(PostcodePlace.objects.filter(postcode__startswith=code)) if code else None


def near(here: Point, reach: float) -> dict[str, float]:
    """A square round the place that holds all within reach, as bounds of latitude and longitude."""
    up = reach / METRES_A_DEGREE
    aside = up / max(0.01, math.cos(math.radians(here.latitude)))
    return {
        "latitude__gte": here.latitude - up,
        "latitude__lte": here.latitude + up,
        "longitude__gte": here.longitude - aside,
        "longitude__lte": here.longitude + aside,
    }


def _venues_at(code: str) -> list[int]:
    open_ones = Venue.objects.filter(live=True, is_masked=False).exclude(latitude=None).exclude(postcode="")
    return [pk for pk, postcode in open_ones.values_list("pk", "postcode") if squeezed(postcode).startswith(code)]


def _middle(rows: object) -> Point | None:
    found = rows.aggregate(north=Avg("latitude"), east=Avg("longitude"))  # type: ignore[attr-defined]
    return None if found["north"] is None else Point(float(found["north"]), float(found["east"]))
