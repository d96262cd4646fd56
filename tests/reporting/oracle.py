"""The eight indicators worked out a second time, from the exchange files and the contract's words alone.

It shares no line with the site and uses the standard library only, so that each can be checked by the other.
"""

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any, NamedTuple

Row = dict[str, str]

A_YEAR_BELOW_30 = {"operator": "<", "value": 30, "unit": "count", "per": "year"}
A_YEAR_ABOVE_10 = {"operator": ">", "value": 10, "unit": "count", "per": "year"}
BELOW_70_PERCENT = {"operator": "<", "value": 70, "unit": "percent", "per": None}
BELOW_10_PERCENT = {"operator": "<", "value": 10, "unit": "percent", "per": None}


def indicators(folder: Path, centre: str, first: date, last: date) -> dict[str, Any]:
    """What `dataset --format json` should print for a centre, or for "all", and a period."""
    return Commissioner(folder, centre, first, last).answer()


class Answers(NamedTuple):
    """Families sorted by what they said in the period."""

    yes: set[str]
    no: set[str]
    never_asked: set[str]


class Commissioner:
    """Somebody with the files, the contract and a pencil, who asks about one centre and one period."""

    def __init__(self, folder: Path, centre: str, first: date, last: date) -> None:
        self.centre, self.first, self.last = centre, first, last
        self.families = {row["family_ref"]: row for row in rows_of(folder, "families.csv")}
        self.people = {row["person_ref"]: row for row in rows_of(folder, "people.csv")}
        self.circumstances = rows_of(folder, "circumstances.csv")
        self.visits = [
            (row["person_ref"], day_of(row["attended_on"]))
            for row in rows_of(folder, "attendance.csv")
            if self.asked_about(row)
        ]
        self.volunteers = [row for row in rows_of(folder, "volunteers.csv") if self.asked_about(row)]

    def answer(self) -> dict[str, Any]:
        """The whole return, in the shape of the contract."""
        on_programme, using = self.families_on_programme(), self.families_using_centre()
        entitled = self.sorted_by("subsidised_childcare_entitled", on_programme).yes
        return {
            "centre": self.centre,
            "from": self.first.isoformat(),
            "to": self.last.isoformat(),
            "indicators": [
                counted(1, self.new_parents(), A_YEAR_BELOW_30),
                counted(2, self.children_attending(), A_YEAR_BELOW_30),
                counted(3, self.parents_volunteering(), A_YEAR_ABOVE_10),
                share(4, self.sorted_by("income_support", on_programme)),
                share(5, self.sorted_by("social_housing", on_programme)),
                share(6, self.sorted_by("thirty_hours_nursery", on_programme)),
                share(7, self.sorted_by("subsidised_childcare_received", entitled), BELOW_70_PERCENT),
                share(8, self.sorted_by("english_second_language", using), BELOW_10_PERCENT),
            ],
        }

    def asked_about(self, row: Row) -> bool:
        """Whether the row belongs to the centre asked for; "all" takes the centres together as one."""
        return self.centre in ("all", row["centre"])

    def in_period(self, day: date) -> bool:
        return self.first <= day <= self.last

    def overlaps(self, starts: date, ends: date) -> bool:
        return starts <= self.last and ends >= self.first

    # Who attended, who has additional needs.

    def attended(self) -> set[str]:
        """People at the centre on a day of the period."""
        return {person for person, day in self.visits if self.in_period(day)}

    def with_additional_needs(self) -> set[str]:
        """Children recorded "yes", from no day in particular or from the period's last day at the latest."""
        return {
            ref
            for ref, person in self.people.items()
            if person["role"] == "child"
            and person["additional_needs"].lower() == "yes"
            and day_of(person["additional_needs_from"]) <= self.last
        }

    def parents(self) -> set[str]:
        return {ref for ref, person in self.people.items() if person["role"] in ("parent", "carer")}

    def families_of(self, people: Iterable[str]) -> set[str]:
        return {self.people[person]["family_ref"] for person in people}

    # Indicators 1 to 3.

    def new_parents(self) -> set[str]:
        """Parents and carers of such a child, whose first day ever at the centre is in the period."""
        with_such_a_child = self.families_of(self.with_additional_needs())
        came_before = {person for person, day in self.visits if day < self.first}
        return {
            person
            for person in (self.attended() & self.parents()) - came_before
            if self.people[person]["family_ref"] in with_such_a_child
        }

    def children_attending(self) -> set[str]:
        return self.attended() & self.with_additional_needs()

    def parents_volunteering(self) -> set[str]:
        """Registered parents and carers with a start at the centre in the period, each once."""
        started = {row["person_ref"] for row in self.volunteers if self.in_period(day_of(row["started_on"]))}
        return started & self.parents()

    # Which families, and what they said.

    def families_on_programme(self) -> set[str]:
        """Families with a registration at the centre open on a day of the period; a closing day is open."""
        return {
            ref
            for ref, family in self.families.items()
            if self.asked_about(family)
            and self.overlaps(day_of(family["registered_on"], date.max), day_of(family["closed_on"], date.max))
        }

    def families_using_centre(self) -> set[str]:
        return self.families_of(self.attended())

    def sorted_by(self, kind: str, families: set[str]) -> Answers:
        """The families by their answers that held on a day of the period; yes outweighs no."""
        said: dict[str, set[str]] = {"yes": set(), "no": set(), "": set()}
        for row in self.circumstances:
            if row["kind"] == kind and row["family_ref"] in families and self.held(row):
                said[row["answer"].lower()].add(row["family_ref"])
        yes, no = said["yes"], said["no"] - said["yes"]
        return Answers(yes, no, families - yes - no)

    def held(self, circumstance: Row) -> bool:
        """Whether its dates overlap the period; it began with the registration when it does not say."""
        registered = self.families[circumstance["family_ref"]]["registered_on"]
        starts = day_of(circumstance["from"] or registered, date.max)
        return self.overlaps(starts, day_of(circumstance["to"], date.max))


def counted(number: int, people: set[str], target: dict[str, Any]) -> dict[str, Any]:
    """A demand indicator: a number of people and nothing to divide."""
    parts = {"numerator": None, "denominator": None, "not_recorded": None}
    return {"number": number, "kind": "demand", "value": len(people), **parts, "target": target}


def share(number: int, said: Answers, target: dict[str, Any] | None = None) -> dict[str, Any]:
    """An output indicator: yes out of yes and no, with those never asked beside it."""
    numerator, denominator = len(said.yes), len(said.yes) + len(said.no)
    return {
        "number": number,
        "kind": "output",
        "value": percentage(numerator, denominator),
        "numerator": numerator,
        "denominator": denominator,
        "not_recorded": len(said.never_asked),
        "target": target,
    }


def percentage(numerator: int, denominator: int) -> float | None:
    """One decimal, halves up, from the whole numbers; nothing at all when there is nobody to divide by."""
    if denominator == 0:
        return None
    exact = Decimal(numerator * 100) / Decimal(denominator)
    return float(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))


def rows_of(folder: Path, name: str) -> list[Row]:
    """The rows of one file, which may carry a BOM and part its cells by comma, semicolon or tab."""
    path = folder / name
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8-sig")
    parted_by = max(",;\t", key=text.partition("\n")[0].count)
    return list(csv.DictReader(io.StringIO(text), delimiter=parted_by))


def day_of(cell: str, otherwise: date = date.min) -> date:
    """A day written 2026-03-31 or 31/03/2026, or the other one when the cell is empty."""
    if not cell:
        return otherwise
    return datetime.strptime(cell, "%d/%m/%Y" if "/" in cell else "%Y-%m-%d").date()
