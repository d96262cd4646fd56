"""Writes the directory's files: what goes out comes in again without loss."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from directory.harvest.ours import ours
from directory.models import Term
from reporting.exchange.safe_cells import kept_safe
from reporting.listings.kinds import DRAFT, LIVE, TAKEN_DOWN, TERMS, WHOLES, Sheet
from reporting.listings.readers import written

Row = list[str]


def export_services(folder: Path) -> dict[str, int]:
    """Write every file; gives back the number of rows by file."""
    folder.mkdir(parents=True, exist_ok=True)
    counts: dict[str, int] = {}
    for sheet, parts in WHOLES.items():
        things = list(_all(sheet, parts))
        counts[sheet.name] = _write(folder, sheet, (whole_row(sheet, thing) for thing in things))
        for part in parts:
            counts[part.name] = _write(folder, part, (row for thing in things for row in part_rows(part, thing)))
    return counts


def whole_row(sheet: Sheet, thing: Any) -> Row:
    """A thing as its file holds it."""
    return [str(thing.uid), state_of(thing), *_told(sheet, thing)]


def part_rows(sheet: Sheet, thing: Any) -> Iterator[Row]:
    """The parts of a thing, in their order."""
    if sheet.is_of_terms:
        for term in sorted(thing.terms.all(), key=lambda term: term.code):
            yield [str(thing.uid), str(term.uid)]
        return
    parts = getattr(thing, sheet.relation).all()
    for part in parts if sheet.model._meta.ordering else sorted(parts, key=_as_made):
        yield [*([str(part.uid)] if sheet.own else []), str(thing.uid), *_told(sheet, part)]


def state_of(thing: Any) -> str:
    """Whether it is on the site, was once, or never."""
    return LIVE if thing.live else TAKEN_DOWN if thing.first_published_at else DRAFT


def _told(sheet: Sheet, row: Any) -> Row:
    links = [_name_of(getattr(row, field)) for _column, field in sheet.links]
    return links + [written(getattr(row, name)) for name in sheet.fields]


def _name_of(other: Any) -> str:
    """A centre's short name, anything else's lasting id."""
    return "" if other is None else str(getattr(other, "uid", None) or other.slug)


def _all(sheet: Sheet, parts: Iterable[Sheet]) -> Iterator[Any]:
    """Everything of a kind in the order it was made; of what was never public, the newest draft."""
    inside = [part.relation for part in parts] + [
        f"{part.relation}__{field}" for part in parts if not part.is_of_terms for _column, field in part.links
    ]
    rows = ours(sheet.model).select_related(*(field for _column, field in sheet.links))
    for thing in _in_order(sheet, rows.prefetch_related(*inside).order_by("pk")):
        yield newest(thing)


def _as_made(part: Any) -> int:
    """What has no order of its own stands as it was made; what was never saved comes first."""
    return part.pk or 0


def newest(thing: Any) -> Any:
    """What is or was on the site as it stands there; what never was, in its newest draft."""
    return thing.get_latest_revision_as_object() if state_of(thing) == DRAFT and thing.latest_revision_id else thing


def _in_order(sheet: Sheet, things: Iterable[Any]) -> list[Any]:
    """A term after the term above it."""
    return sorted(things, key=_depth) if sheet is TERMS else list(things)


def _depth(term: Term) -> int:
    return 0 if term.parent is None else 1 + _depth(term.parent)


def _write(folder: Path, sheet: Sheet, rows: Iterable[Row]) -> int:
    written_rows = 0
    with (folder / sheet.name).open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)  # lines end as the standard has it, so that a break inside a cell is always quoted
        writer.writerow(sheet.columns)
        for row in rows:
            writer.writerow([kept_safe(cell) for cell in row])
            written_rows += 1
    return written_rows
