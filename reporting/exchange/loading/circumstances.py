"""Loads circumstances.csv. An empty answer tells nothing; a row that ends one we hold open closes it."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from families.models import Circumstance, Family
from reporting.exchange.loading.batch import Batch, Hand, Tally, chunks

_Key = tuple[str, str, str, date | None]


def load_circumstances(rows: Callable[[], Iterable[dict[str, Any]]], hand: Hand, touched: set[int]) -> Tally:
    """Add what the file tells; `rows` is read twice, first to see which stretches it says are still so."""
    tally = Tally()
    still_so = {_key(cells) for cells in rows() if cells["answer"] and not cells.get("to")}
    for chunk in chunks(rows()):
        told = [cells for cells in chunk if cells["answer"]]
        ids = dict(Family.objects.filter(ref__in={c["family_ref"] for c in told}).values_list("ref", "pk"))
        batch = Batch(Circumstance, hand)
        _put_all(told, ids, still_so, batch)
        new, changed = batch.write()
        touched |= {circumstance.family_id for circumstance in [*new, *changed]}
        tally.rows += len(chunk)
        tally.new += len(new)
        tally.changed += len(changed)
    return tally


def _key(cells: dict[str, Any]) -> _Key:
    return (cells["family_ref"], cells["kind"], cells["answer"], cells.get("from"))


def _put_all(told: list[dict[str, Any]], ids: dict[str, int], still_so: set[_Key], batch: Batch[Circumstance]) -> None:
    held = {
        (row.family_id, row.kind, row.answer, row.from_on, row.to_on): row
        for row in Circumstance.objects.select_for_update().filter(family__in=ids.values())
    }
    for cells in told:
        start = (ids[cells["family_ref"]], cells["kind"], cells["answer"], cells.get("from"))
        whole = (*start, cells.get("to"))
        if whole in held:
            continue
        open_one = held.pop((*start, None), None) if _key(cells) not in still_so else None
        held[whole] = batch.put(
            open_one,
            family_id=start[0],
            kind=cells["kind"],
            answer=cells["answer"],
            from_on=cells.get("from"),
            to_on=cells.get("to"),
        )
