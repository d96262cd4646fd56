"""Loads people.csv: adults and children, each living at the family's main home."""

from collections.abc import Iterable
from typing import Any

from families.models import Family, Home, Living, Person
from reporting.exchange.loading.batch import Batch, Hand, Tally, chunks

_COLUMNS = (
    "role", "first_name", "last_name", "date_of_birth", "additional_needs", "additional_needs_from", "ethnicity",
    "phone", "email",
)  # fmt: skip


def load_people(rows: Iterable[dict[str, Any]], hand: Hand, touched: set[int]) -> Tally:
    """Make or change people; adds the families concerned to `touched`."""
    tally = Tally()
    for chunk in chunks(rows):
        family_ids = dict(Family.objects.filter(ref__in={c["family_ref"] for c in chunk}).values_list("ref", "pk"))
        before = {p.ref: p for p in Person.objects.select_for_update().filter(ref__in=[c["person_ref"] for c in chunk])}
        batch = Batch(Person, hand)
        came_from = {person.pk: person.family_id for person in before.values()}
        for cells in chunk:
            batch.put(
                before.get(cells["person_ref"]),
                ref=cells["person_ref"],
                family_id=family_ids[cells["family_ref"]],
                **{name: cells[name] for name in _COLUMNS if name in cells},
            )
        new, changed = batch.write()
        moved = [person for person in changed if came_from[person.pk] != person.family_id]
        _settle(new, moved)
        touched |= {person.family_id for person in [*new, *changed]} | {came_from[person.pk] for person in moved}
        tally.rows += len(chunk)
        tally.new += len(new)
        tally.changed += len(changed)
    return tally


def _settle(new: list[Person], moved: list[Person]) -> None:
    Living.objects.filter(person__in=moved).delete()
    families = {person.family_id for person in [*new, *moved]}
    main_home = dict(Home.objects.filter(family__in=families, is_main=True).values_list("family_id", "pk"))
    Living.objects.bulk_create(
        Living(person_id=person.pk, home_id=main_home[person.family_id])
        for person in [*new, *moved]
        if person.family_id in main_home
    )
