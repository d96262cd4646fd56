"""Where the demonstration's postcodes are, so that it can be searched by distance.

The points are approximations made for the demonstration: a grid of a few streets round the middle of each parish or
district. They are in no table of the post; a real site brings its own with `manage.py import_postcodes`.
"""

from collections.abc import Iterator

from directory import edition
from directory.demo_services_venues import VENUES
from directory.distance import Point, squeezed
from directory.models import PostcodePlace

FIRST, SECOND = "ABDEFGHJ", "ABDEFGHJLN"  # the ends of the postcodes of the demonstration's homes
STEP_NORTH, STEP_EAST = 0.0009, 0.0014  # a hundred metres

DISTRICTS: dict[str, Point] = {
    "JE2 3": Point(49.1925, -2.1280),  # First Tower
    "JE2 4": Point(49.1860, -2.1070),  # the town
    "JE2 6": Point(49.1710, -2.0650),  # St Clement
    "JE2 7": Point(49.1900, -2.0850),  # St Saviour
    "JE3 1": Point(49.2150, -2.1400),  # St Lawrence
    "JE3 2": Point(49.2280, -2.2020),  # St Ouen
    "JE3 3": Point(49.2370, -2.1750),  # St Mary
    "JE3 4": Point(49.2430, -2.1400),  # St John
    "JE3 5": Point(49.2330, -2.0900),  # Trinity
    "JE3 6": Point(49.2150, -2.0530),  # St Martin
    "JE3 7": Point(49.2100, -2.1830),  # St Peter
    "JE3 8": Point(49.1880, -2.1950),  # St Brelade
    "JE3 9": Point(49.1860, -2.0470),  # Grouville
    "LS99 1": Point(53.8200, -1.5420),  # Northfield
    "LS99 2": Point(53.8260, -1.5320),  # Northfield, Mill Lane
}


def place_postcodes() -> None:
    """Those that are missing; what an operator brought stays."""
    places = dict(_grids()) | dict(_venues())
    rows = [PostcodePlace(postcode=code, latitude=at.latitude, longitude=at.longitude) for code, at in places.items()]
    PostcodePlace.objects.bulk_create(rows, ignore_conflicts=True)
    edition.turn()


def _grids() -> Iterator[tuple[str, Point]]:
    for district, middle in DISTRICTS.items():
        for row, first in enumerate(FIRST):
            for column, second in enumerate(SECOND):
                north = middle.latitude + (row - len(FIRST) / 2) * STEP_NORTH
                east = middle.longitude + (column - len(SECOND) / 2) * STEP_EAST
                yield squeezed(f"{district}{first}{second}"), Point(round(north, 6), round(east, 6))


def _venues() -> Iterator[tuple[str, Point]]:
    """Where the houses are; never that of a house which must not be found."""
    for spot in VENUES.values():
        if spot.postcode and spot.point and not spot.facts.get("is_masked"):
            yield squeezed(spot.postcode), Point(*map(float, spot.point))
