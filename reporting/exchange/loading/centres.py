"""Loads centres.csv: the centre and the list of postcodes it serves."""

from collections.abc import Iterable
from typing import Any

from centres import postcodes
from centres.models import Area, Centre
from reporting.exchange.loading.batch import Tally


def load_centres(rows: Iterable[dict[str, Any]]) -> Tally:
    """Make or change the centres; a list of postcodes that the file holds replaces the one before."""
    tally = Tally()
    for cells in rows:
        tally.rows += 1
        wanted = {"name": cells["name"], "jurisdiction": cells["jurisdiction"]}
        centre = Centre.objects.filter(slug=cells["centre"]).first()
        if centre is None:
            centre = Centre.objects.create(slug=cells["centre"], **wanted)
            _list_postcodes(centre, cells.get("postcodes", ()))
            tally.new += 1
            continue
        differs = any(getattr(centre, name) != value for name, value in wanted.items())
        if differs:
            Centre.objects.filter(pk=centre.pk).update(**wanted)
        listed_anew = "postcodes" in cells and _list_postcodes(centre, cells["postcodes"])
        tally.changed += bool(differs or listed_anew)
    return tally


def _list_postcodes(centre: Centre, starts: Iterable[str]) -> bool:
    wanted = dict.fromkeys(postcodes.tidy(start) for start in starts)
    listed = set(centre.areas.filter(kind=Area.Kind.POSTCODE).values_list("value", flat=True))
    centre.areas.filter(kind=Area.Kind.POSTCODE, value__in=listed - wanted.keys()).delete()
    Area.objects.bulk_create(
        Area(centre=centre, kind=Area.Kind.POSTCODE, value=value) for value in wanted if value not in listed
    )
    return wanted.keys() != listed
