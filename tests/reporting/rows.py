"""The exchange files row by row: short words that write whole rows, and a folder made of them."""

import csv
from pathlib import Path

Row = dict[str, str]
Files = dict[str, list[Row]]
FiledRow = tuple[str, Row]

COLUMNS: dict[str, tuple[str, ...]] = {
    "centres.csv": ("centre", "name", "jurisdiction", "postcodes"),
    "families.csv": (
        *("family_ref", "centre", "registered_on", "closed_on", "address", "town", "postcode"),
        *("home_languages", "interpreter_needed"),
    ),
    "people.csv": (
        *("person_ref", "family_ref", "role", "first_name", "last_name", "date_of_birth"),
        *("additional_needs", "additional_needs_from", "ethnicity", "phone", "email"),
    ),
    "circumstances.csv": ("family_ref", "kind", "answer", "from", "to"),
    "attendance.csv": ("person_ref", "centre", "activity", "attended_on"),
    "volunteers.csv": (
        *("volunteer_ref", "person_ref", "centre", "first_name", "last_name", "email", "phone"),
        *("applied_on", "started_on", "left_on", "dbs_level", "dbs_certificate", "dbs_issued_on"),
    ),
    "contacts.csv": ("volunteer_ref", "family_ref", "kind", "started_at", "minutes", "activities"),
}


def row(file: str, **cells: str) -> FiledRow:
    """A whole row, empty where nothing is given; a trailing _ frees words Python keeps for itself."""
    given = {column.rstrip("_"): cell for column, cell in cells.items()}
    return file, {column: given.get(column, "") for column in COLUMNS[file]}


def centre(slug: str, jurisdiction: str = "JE", postcodes: str = "JE2") -> FiledRow:
    return row("centres.csv", centre=slug, name=slug.title(), jurisdiction=jurisdiction, postcodes=postcodes)


def family(ref: str, registered_on: str, closed_on: str = "", at: str = "samares") -> FiledRow:
    return row("families.csv", family_ref=ref, centre=at, registered_on=registered_on, closed_on=closed_on)


def person(ref: str, of: str, role: str, needs: str = "", since: str = "", born: str = "") -> FiledRow:
    return row(
        "people.csv",
        person_ref=ref,
        family_ref=of,
        role=role,
        first_name=f"First {ref}",
        last_name=f"Last {of}",
        date_of_birth=born,
        additional_needs=needs,
        additional_needs_from=since,
    )


def said(of: str, kind: str, answer: str, starts: str = "", ends: str = "") -> FiledRow:
    return row("circumstances.csv", family_ref=of, kind=kind, answer=answer, from_=starts, to=ends)


def came(who: str, on: str, at: str = "samares", to: str = "Stay and play") -> FiledRow:
    return row("attendance.csv", person_ref=who, centre=at, activity=to, attended_on=on)


def helps(ref: str, started_on: str, who: str = "", at: str = "samares", left_on: str = "") -> FiledRow:
    """A volunteer, who has a name of her own when she is no registered parent."""
    first, last = ("", "") if who else ("Agnès", f"Le Brun {ref}")
    return row(
        "volunteers.csv",
        volunteer_ref=ref,
        person_ref=who,
        centre=at,
        first_name=first,
        last_name=last,
        applied_on="2024-02-01",
        started_on=started_on,
        left_on=left_on,
    )


def files_of(*filed: FiledRow) -> Files:
    """Every file of the exchange, empty ones too, with its rows in the order given."""
    files: Files = {file: [] for file in COLUMNS}
    for file, one in filed:
        files[file].append(one)
    return files


def write_files(folder: Path, files: Files) -> None:
    """The files as a tidy program writes them."""
    for name, rows in files.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS[name])
            writer.writeheader()
            writer.writerows(rows)
