"""Writes the exchange files: what goes out comes in again without loss."""

import csv
from datetime import date, datetime
from pathlib import Path
from typing import Any

from families.models import Attendance, Circumstance, Person
from reporting.exchange import files, held
from reporting.exchange.files import ExchangeFile
from reporting.exchange.held import Rows
from reporting.exchange.reach import Reach, everything
from reporting.exchange.safe_cells import kept_safe
from volunteers.models import Contact


def export_folder(folder: Path, *, reach: Reach | None = None) -> dict[str, int]:
    """Write every file, of everything or of what is within reach; gives back the number of rows by file."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = reach or everything()
    return {file.name: _write(folder / file.name, file, rows) for file, rows in _sources(wanted)}


def _write(path: Path, file: ExchangeFile, rows: Rows) -> int:
    written = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(file.columns)
        for row in rows:
            writer.writerow([_cell(value) for value in row])
            written += 1
    return written


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(timespec="seconds" if value.second else "minutes")
        case date():
            return value.isoformat()
        case _:
            return kept_safe(str(value))


def _sources(reach: Reach) -> tuple[tuple[ExchangeFile, Rows], ...]:
    people = Person.objects.filter(family__in=reach.families)
    told = Circumstance.objects.filter(family__in=reach.families)
    came = Attendance.objects.filter(centre__in=reach.centres, person__family__in=reach.guests)
    contacts = Contact.objects.filter(placement__volunteer__in=reach.volunteers, placement__family__in=reach.guests)
    return (
        (files.CENTRES, held.centres(reach.centres)),
        (files.FAMILIES, held.families(reach.families)),
        (files.PEOPLE, held.people(people)),
        (files.CIRCUMSTANCES, held.circumstances(told)),
        (files.ATTENDANCE, held.attendance(came)),
        (files.VOLUNTEERS, held.volunteers(reach.volunteers)),
        (files.CONTACTS, held.contacts(contacts)),
    )
