"""The map: its pins, and what a browser needs to draw it. Nothing of it is fetched before somebody asks."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import Avg
from django.http import HttpRequest, HttpResponseBase
from django.templatetags.static import static
from django.utils.translation import gettext as _

from directory.distance import Point
from directory.models import Venue

Page = Callable[..., HttpResponseBase]
Facts = dict[str, Any]
ANYWHERE = Point(54.0, -3.0)  # the British Isles, until there is a venue
NEAR, FAR = 13, 5  # how close the editor’s map begins


class Pin(NamedTuple):
    """Something that is held at a point: a result of the list, or the venue itself."""

    point: Point
    place: str  # the venue, in words
    name: str
    url: str
    lang: str = "en"
    number: int | None = None


def with_pictures(view: Page) -> Page:
    """Let the page show pictures from the map’s host, when there is one."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **facts: Any) -> HttpResponseBase:
        response = view(request, *args, **facts)
        if settings.MAP_HOST:
            response._csp_update = {"img-src": [settings.MAP_HOST]}  # type: ignore[attr-defined]  # read by django-csp
        return response

    return answer


def map_of(pins: Iterable[Pin]) -> Facts | None:
    """A map with these pins; none where there is nothing to show, or nowhere to have pictures from."""
    places = list(_places(pins)) if settings.MAP_HOST else []
    return _pictures() | {"places": places, "words": _words()} if places else None


def map_to_place_on() -> Facts | None:
    """The editor’s map, which begins where the other venues are."""
    if not settings.MAP_HOST:
        return None
    known = Venue.objects.aggregate(north=Avg("latitude"), east=Avg("longitude"))
    is_known = known["north"] is not None and known["east"] is not None
    begins = Point(float(known["north"]), float(known["east"])) if is_known else ANYWHERE
    return _pictures() | {"begins": begins, "zoom": NEAR if is_known else FAR, "words": _words()}


def _pictures() -> Facts:
    return {
        "tiles": settings.MAP_TILES,
        "host": settings.MAP_HOST.partition("://")[2],
        "attribution": settings.MAP_ATTRIBUTION,
        "script": static("ui/build/leaflet.js"),
        "style": static("ui/build/leaflet.css"),
    }


def _words() -> dict[str, str]:
    return {
        "map": _("Map"),
        "closer": _("Closer"),
        "further": _("Further away"),
        "close": _("Close"),
        "show": _("Show the map"),
        "hide": _("Hide the map"),
        "on_map": _("%s, on the map"),
        "no_pictures": _("The map’s pictures do not come. What stands on the map is in its right place all the same."),
        "no_map": _("The map does not come. Try again later; everything on it is on this page too."),
    }


def _places(pins: Iterable[Pin]) -> Iterable[Facts]:
    """One for each point: what is held in one house stands on one pin."""
    held: dict[Point, list[Pin]] = defaultdict(list)
    for pin in pins:
        held[pin.point].append(pin)
    for point, there in held.items():
        yield {
            "at": point,
            "name": there[0].place,
            "held": [{"number": pin.number, "name": pin.name, "url": pin.url, "lang": pin.lang} for pin in there],
        }
