"""Folders of exchange files to hold the data set against: random untidy ones, and small ones made by hand."""

import csv
import random
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.reporting import cases_attending, cases_programme, cases_using, cases_volunteering, rows
from tests.reporting.case import Case
from tests.reporting.draft import Draft
from tests.reporting.invented_families import invent_family
from tests.reporting.invented_volunteers import invent_volunteer
from tests.reporting.rows import Row

CENTRES = (
    rows.centre("samares", "JE", "JE2 JE26QQ"),
    rows.centre("le-squez", "JE", "JE2 JE3"),
    rows.centre("hackney", "GB-ENG", "E8 E9"),
)
# Periods worth asking a random folder about: quarters, half-years, a year, and one that is none of these.
PERIODS = (
    (date(2024, 1, 1), date(2024, 3, 31)),
    (date(2024, 4, 1), date(2024, 6, 30)),
    (date(2024, 7, 1), date(2024, 12, 31)),
    (date(2025, 1, 1), date(2025, 3, 31)),
    (date(2025, 1, 1), date(2025, 6, 30)),
    (date(2025, 1, 1), date(2025, 12, 31)),
    (date(2025, 10, 1), date(2025, 12, 31)),
    (date(2024, 2, 29), date(2024, 2, 29)),
)


def hand_made_cases() -> list[Case]:
    """Small cases for every edge of the contract, with their numbers written out by hand."""
    return [
        *cases_attending.CASES,
        *cases_volunteering.CASES,
        *cases_programme.CASES,
        *cases_using.CASES,
    ]


def write_folder(path: Path, seed: int, families: int = 30) -> tuple[str, ...]:
    """Write a random but valid and untidy folder, the same for the same seed; returns its centres."""
    chance = random.Random(f"paper {seed}")  # noqa: S311 - luck that can be repeated, not a secret
    draft = Draft(seed, CENTRES[: chance.randint(1, len(CENTRES))])
    registered = [invent_family(draft) for _ in range(families)]
    files = draft.files()
    parents = [person for person in files["people.csv"] if person["role"] in ("parent", "carer")]
    for _ in range(families // 3):
        invent_volunteer(draft, registered, parents)
    path.mkdir(parents=True, exist_ok=True)
    for name, written in draft.files().items():
        Hand.of(chance).write(path / name, written, chance)
    return tuple(draft.slugs)


class Hand(NamedTuple):
    """How one file was written: each came from another desk."""

    parted_by: str
    encoding: str
    line_end: str
    days_with_slashes: float
    has_notes: bool

    @classmethod
    def of(cls, chance: random.Random) -> "Hand":
        return cls(
            parted_by=chance.choice(",,;\t"),
            encoding=chance.choice(("utf-8", "utf-8-sig")),
            line_end=chance.choice(("\n", "\r\n")),
            days_with_slashes=chance.choice((0.0, 0.0, 0.3, 1.0)),
            has_notes=chance.random() < 0.2,
        )

    def write(self, path: Path, written: list[Row], chance: random.Random) -> None:
        """The rows in this hand: its own order of columns, its own dates, and a column nobody asked for."""
        columns = [*rows.COLUMNS[path.name], *(["notes"] if self.has_notes else [])]
        if chance.random() < 0.3:
            chance.shuffle(columns)
        with path.open("w", encoding=self.encoding, newline="") as file:
            writer = csv.DictWriter(
                file, columns, delimiter=self.parted_by, lineterminator=self.line_end, restval="see card"
            )
            writer.writeheader()
            for row in written:
                writer.writerow({column: self.cell(column, row[column], chance) for column in row})

    def cell(self, column: str, cell: str, chance: random.Random) -> str:
        """A day with slashes where this hand writes it so; yes and no as they come."""
        if cell in ("yes", "no"):
            return chance.choice((cell, cell, cell.title(), cell.upper()))
        is_day = column in ("from", "to", "date_of_birth", "additional_needs_from") or column.endswith("_on")
        if is_day and cell and chance.random() < self.days_with_slashes:
            return date.fromisoformat(cell).strftime("%d/%m/%Y")
        return cell
