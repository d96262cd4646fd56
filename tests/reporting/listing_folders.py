"""Folders of the directory's files in tests: read, changed in one cell, and a directory that is empty again."""

import csv
from pathlib import Path

from directory.models import Guide, Organisation, Service, Taxonomy, Term, Venue


def read(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def empty() -> None:
    Guide.objects.all().delete()
    Service.objects.all().delete()
    Venue.objects.all().delete()
    Organisation.objects.all().delete()
    Term.objects.exclude(parent=None).delete()
    Term.objects.all().delete()
    Taxonomy.objects.all().delete()


def change(folder: Path, name: str, line: int, /, **cells: str) -> None:
    """Write other cells into one line, the first below the headings being the second."""
    with (folder / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows[line - 2] |= cells
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
