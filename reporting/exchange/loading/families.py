"""Loads families.csv: families, the home letters go to, and the latest registration at their own centre."""

from collections.abc import Iterable
from typing import Any

from centres.models import Centre
from families.models import Family, Home, Registration
from reporting.exchange.loading.batch import Batch, Hand, Tally, chunks

_OF_FAMILY = ("home_languages", "interpreter_needed")
_OF_HOME = ("address", "town", "postcode")


def load_families(rows: Iterable[dict[str, Any]], hand: Hand, touched: set[int]) -> Tally:
    """Make or change families with their main home and registration; adds what changed to `touched`."""
    tally = Tally()
    centres = {centre.slug: centre for centre in Centre.objects.all()}
    for chunk in chunks(rows):
        changed_now = _load_chunk(chunk, centres, hand, tally)
        touched |= changed_now
    return tally


def _load_chunk(chunk: list[dict[str, Any]], centres: dict[str, Centre], hand: Hand, tally: Tally) -> set[int]:
    refs = [cells["family_ref"] for cells in chunk]
    before = {family.ref: family for family in Family.objects.select_for_update().filter(ref__in=refs)}
    was_at = {family.pk: family.centre_id for family in before.values()}
    batch = Batch(Family, hand)
    families = [
        batch.put(
            before.get(cells["family_ref"]),
            ref=cells["family_ref"],
            centre_id=centres[cells["centre"]].pk,
            **{name: cells[name] for name in _OF_FAMILY if name in cells},
        )
        for cells in chunk
    ]
    new, changed = batch.write()
    by_ref = {family.ref: family for family in [*families, *new]}
    touched = {family.pk for family in [*new, *changed]}
    touched |= _load_homes(chunk, by_ref, hand)
    touched |= _load_registrations(chunk, by_ref, was_at, hand)
    tally.rows += len(chunk)
    tally.new += len(new)
    tally.changed += len(touched - {family.pk for family in new})
    return touched


def _load_homes(chunk: list[dict[str, Any]], families: dict[str, Family], hand: Hand) -> set[int]:
    homes = {
        home.family_id: home
        for home in Home.objects.select_for_update().filter(family__in=families.values(), is_main=True)
    }
    batch = Batch(Home, hand)
    for cells in chunk:
        family = families[cells["family_ref"]]
        values = {name: cells[name] for name in _OF_HOME if name in cells}
        if family.pk in homes or any(values.values()):
            batch.put(homes.get(family.pk), family_id=family.pk, **values)
    new, changed = batch.write()
    return {home.family_id for home in [*new, *changed]}


def _load_registrations(
    chunk: list[dict[str, Any]], families: dict[str, Family], was_at: dict[int, int], hand: Hand
) -> set[int]:
    latest: dict[tuple[int, int], Registration] = {}
    held = Registration.objects.select_for_update().filter(family__in=families.values())
    for registration in held.order_by("registered_on", "pk"):
        latest[registration.family_id, registration.centre_id] = registration
    batch = Batch(Registration, hand)
    for cells in chunk:
        if cells.get("registered_on"):
            family = families[cells["family_ref"]]
            known = _at(latest, family, was_at)
            batch.put(
                _the_one_meant(known, cells),
                family_id=family.pk,
                centre_id=family.centre_id,
                **{name: cells[name] for name in ("registered_on", "closed_on") if name in cells},
            )
    new, changed = batch.write()
    return {registration.family_id for registration in [*new, *changed]}


def _at(latest: dict[tuple[int, int], Registration], family: Family, was_at: dict[int, int]) -> Registration | None:
    """At the centre the row names; else at the one that was the family's own before. A second centre's stays."""
    before = was_at.get(family.pk, family.centre_id)
    return latest.get((family.pk, family.centre_id)) or latest.get((family.pk, before))


def _the_one_meant(latest: Registration | None, cells: dict[str, Any]) -> Registration | None:
    """The latest registration, unless the row tells of a new one that began after the latest had closed."""
    if latest and latest.closed_on and cells["registered_on"] > latest.closed_on:
        return None
    return latest
