"""Loads centres.csv: the centre and the list of postcodes it serves. Earlier versions of both are kept."""

from collections.abc import Iterable
from typing import Any

from simple_history.utils import bulk_create_with_history

from centres import postcodes
from centres.models import Area, Centre
from reporting.exchange.loading.batch import Hand, Tally
from trail import actions as trail


def load_centres(rows: Iterable[dict[str, Any]], hand: Hand) -> Tally:
    """Make or change the centres; a list of postcodes that the file holds replaces the one before."""
    tally = Tally()
    for cells in rows:
        tally.rows += 1
        wanted = {"name": cells["name"], "jurisdiction": cells["jurisdiction"]}
        centre = Centre.objects.select_for_update().filter(slug=cells["centre"]).first()
        if centre is None:
            centre = Centre.objects.create(slug=cells["centre"], **wanted)
            _list_postcodes(centre, cells.get("postcodes", ()), hand)
            tally.new += 1
        elif _change(centre, wanted) | ("postcodes" in cells and _list_postcodes(centre, cells["postcodes"], hand)):
            tally.changed += 1
        else:
            continue
        trail.write(by=hand.by, about=centre, deed="imported", now=hand.now)
    return tally


def _change(centre: Centre, wanted: dict[str, Any]) -> bool:
    new = {name: value for name, value in wanted.items() if getattr(centre, name) != value}
    for name, value in new.items():
        setattr(centre, name, value)
    if new:
        centre.version += 1
        centre.save(update_fields=[*new, "version"])
    return bool(new)


def _list_postcodes(centre: Centre, starts: Iterable[str], hand: Hand) -> bool:
    wanted = dict.fromkeys(postcodes.tidy(start) for start in starts)
    listed = set(centre.areas.filter(kind=Area.Kind.POSTCODE).values_list("value", flat=True))
    centre.areas.filter(kind=Area.Kind.POSTCODE, value__in=listed - wanted.keys()).delete()
    bulk_create_with_history(
        [Area(centre=centre, kind=Area.Kind.POSTCODE, value=value) for value in wanted if value not in listed],
        Area,
        default_user=hand.by,
        default_date=hand.now,
    )
    return wanted.keys() != listed
