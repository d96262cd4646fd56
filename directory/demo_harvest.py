"""The demonstration’s other directory: what it told is kept by the same rules as a real one, without asking anybody."""

from copy import deepcopy
from datetime import datetime, timedelta
from typing import Any

from directory.demo_harvest_feed import ENTRIES
from directory.harvest.keeping import keep
from directory.harvest.refusing import RefusedEntryError
from directory.harvest.work import work_on
from directory.models import RefusedEntry, Source
from directory.starting import lasting_id

NAME = "Northfield Family Information (sample)"
SOURCE = {
    "address": "https://families.northfield.example/feed",
    "page_address": "https://families.northfield.example/services/{id}",
    "publisher": "Northfield Council",
    "licence": "Open Government Licence 3.0",
    "licence_address": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "contact": "families@northfield.example",
}


def load(*, now: datetime) -> None:
    """Once; what editors change afterwards stays so."""
    if Source.objects.filter(name=NAME).exists():
        return
    source = Source.objects.create(name=NAME, **SOURCE)
    work, kept = work_on(source, now.date()), 0
    for entry in map(_with_lasting_ids, ENTRIES):
        try:
            keep(work, entry | {"assured_date": (now.date() - timedelta(days=30)).isoformat()})
            kept += 1
        except RefusedEntryError as error:
            facts: dict[str, Any] = {"name": entry["name"], "why": error.why, "refused_at": now}
            RefusedEntry.objects.create(source=source, their_id=entry["id"], **facts)
    told = {"asked_at": now, "asked_whole_at": now, "found": len(ENTRIES), "new": kept, "refused": len(ENTRIES) - kept}
    Source.objects.filter(pk=source.pk).update(**told)


def _with_lasting_ids(entry: dict[str, Any]) -> dict[str, Any]:
    """Ids as feeds have them, the same in every demonstration."""
    known = deepcopy(entry) | {"id": str(lasting_id("demo-harvest", entry["id"]))}
    things = [known.get("organization", {}), *(at["location"] for at in known.get("service_at_locations", []))]
    for thing in filter(None, things):
        thing["id"] = str(lasting_id("demo-harvest", thing["id"]))
    return known
