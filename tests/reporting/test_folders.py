"""The random folders keep every rule of the exchange files and every untidiness it allows."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.reporting.draft import EDGES, LAST
from tests.reporting.folders import write_folder
from tests.reporting.invented_families import KINDS
from tests.reporting.invented_volunteers import CONTACT_KINDS, LEVELS
from tests.reporting.oracle import Row, day_of, rows_of
from tests.reporting.rows import COLUMNS

Rows = dict[str, list[Row]]
SPANS = (
    ("families.csv", "registered_on", "closed_on"),
    ("circumstances.csv", "from", "to"),
    ("volunteers.csv", "applied_on", "started_on"),
    ("volunteers.csv", "started_on", "left_on"),
)
LISTS = (
    ("centres.csv", "jurisdiction", {"JE", "GB-ENG"}),
    ("people.csv", "role", {"parent", "carer", "child", "other"}),
    ("people.csv", "additional_needs", {"yes", "no", ""}),
    ("families.csv", "interpreter_needed", {"yes", "no", ""}),
    ("circumstances.csv", "kind", set(KINDS)),
    ("circumstances.csv", "answer", {"yes", "no", ""}),
    ("volunteers.csv", "dbs_level", {*LEVELS, ""}),
    ("contacts.csv", "kind", set(CONTACT_KINDS)),
)
REFERENCES = (
    ("families.csv", "centre", "centres.csv", "centre"),
    ("people.csv", "family_ref", "families.csv", "family_ref"),
    ("circumstances.csv", "family_ref", "families.csv", "family_ref"),
    ("attendance.csv", "person_ref", "people.csv", "person_ref"),
    ("attendance.csv", "centre", "centres.csv", "centre"),
    ("volunteers.csv", "person_ref", "people.csv", "person_ref"),
    ("volunteers.csv", "centre", "centres.csv", "centre"),
    ("contacts.csv", "volunteer_ref", "volunteers.csv", "volunteer_ref"),
    ("contacts.csv", "family_ref", "families.csv", "family_ref"),
)
KEYS = (("centres.csv", "centre"), ("families.csv", "family_ref"), ("people.csv", "person_ref"))


def read(folder: Path) -> Rows:
    return {name: rows_of(folder, name) for name in COLUMNS}


@pytest.fixture(params=range(6))
def files(request: pytest.FixtureRequest, tmp_path: Path) -> Rows:
    write_folder(tmp_path, request.param)
    return read(tmp_path)


def test_every_cell_is_there_and_every_file_has_rows(files: Rows) -> None:
    for name, rows in files.items():
        assert rows
        assert all(set(COLUMNS[name]) <= set(row) and None not in row.values() for row in rows)


def test_every_value_is_on_its_list(files: Rows) -> None:
    for name, column, allowed in LISTS:
        assert {row[column] if allowed & {row[column]} else row[column].lower() for row in files[name]} <= allowed


def test_every_reference_is_to_somebody_and_none_is_given_twice(files: Rows) -> None:
    for name, column, other, key in REFERENCES:
        assert {row[column] for row in files[name]} - {""} <= {row[key] for row in files[other]}
    for name, key in (*KEYS, ("volunteers.csv", "volunteer_ref")):
        assert max(Counter(row[key] for row in files[name]).values()) == 1


def test_nothing_ends_before_it_starts(files: Rows) -> None:
    for name, start, end in SPANS:
        assert all(day_of(row[start], date.min) <= day_of(row[end], date.max) for row in files[name])


def test_everybody_is_born_and_everything_has_happened_by_the_end_of_2025(files: Rows) -> None:
    for name, rows in files.items():
        for column in {"date_of_birth", "from", "to", *(one for one in COLUMNS[name] if one.endswith("_on"))}:
            assert all(day_of(row.get(column, "")) <= LAST for row in rows)


def test_volunteers_are_registered_parents_or_have_a_name(files: Rows) -> None:
    parents = {row["person_ref"] for row in files["people.csv"] if row["role"] in ("parent", "carer")}
    for row in files["volunteers.csv"]:
        assert row["person_ref"] in parents or (row["first_name"] and row["last_name"])
        assert re.fullmatch(r"(\d{12})?", row["dbs_certificate"])


def test_the_same_seed_writes_the_same_folder_and_another_seed_another(tmp_path: Path) -> None:
    for name, seed in (("once", 5), ("again", 5), ("other", 6)):
        write_folder(tmp_path / name, seed)
    once, again, other = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("once", "again", "other")
    )

    assert once == again
    assert once != other


def registered(files: Rows) -> dict[str, Row]:
    return {row["family_ref"]: row for row in files["families.csv"]}


def comings(files: Rows) -> list[tuple[Row, Row]]:
    """Each attendance with the family of the person."""
    families, people = registered(files), {row["person_ref"]: row for row in files["people.csv"]}
    return [(row, families[people[row["person_ref"]]["family_ref"]]) for row in files["attendance.csv"]]


def pairs(files: Rows) -> list[tuple[Row, Row]]:
    """Two dated answers of one family to one question, the earlier first."""
    dated = sorted((row for row in files["circumstances.csv"] if row["from"]), key=lambda row: day_of(row["from"]))
    return [
        (one, two)
        for number, one in enumerate(dated)
        for two in dated[number + 1 :]
        if (one["family_ref"], one["kind"]) == (two["family_ref"], two["kind"])
    ]


UNTIDY: dict[str, Callable[[Rows], bool]] = {
    "attendance before registration": lambda files: any(
        day_of(row["attended_on"]) < day_of(family["registered_on"]) for row, family in comings(files)
    ),
    "attendance at another centre": lambda files: any(
        row["centre"] != family["centre"] for row, family in comings(files)
    ),
    "two activities on one day": lambda files: (
        max(Counter((row["person_ref"], row["attended_on"]) for row in files["attendance.csv"]).values()) > 1
    ),
    "answers that overlap and disagree": lambda files: any(
        {one["answer"].lower(), two["answer"].lower()} == {"yes", "no"}
        and day_of(two["from"]) <= day_of(one["to"], date.max)
        for one, two in pairs(files)
    ),
    "answers with a gap": lambda files: any(
        day_of(one["to"], date.max) < day_of(two["from"]) for one, two in pairs(files)
    ),
    "an empty answer": lambda files: any(not row["answer"] for row in files["circumstances.csv"]),
    "a person without a date of birth": lambda files: any(not row["date_of_birth"] for row in files["people.csv"]),
    "a volunteer who is a registered parent": lambda files: any(row["person_ref"] for row in files["volunteers.csv"]),
    "a parent who came back as a volunteer": lambda files: (
        max(Counter(row["person_ref"] for row in files["volunteers.csv"] if row["person_ref"]).values()) > 1
    ),
    "a certificate with zeros in front": lambda files: any(
        row["dbs_certificate"].startswith("0") for row in files["volunteers.csv"]
    ),
    "names beyond plain letters": lambda files: any(not row["first_name"].isascii() for row in files["people.csv"]),
    "a registration closed on the edge of a quarter": lambda files: any(
        row["closed_on"] and day_of(row["closed_on"]) in EDGES for row in files["families.csv"]
    ),
    "a family opened on the edge of a quarter": lambda files: any(
        day_of(row["registered_on"]) in EDGES for row in files["families.csv"]
    ),
    "a contact": lambda files: bool(files["contacts.csv"]),
}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Twenty folders of one, two and three centres."""
    folders = [tmp_path_factory.mktemp("folder") for _ in range(20)]
    assert {len(write_folder(folder, seed)) for seed, folder in enumerate(folders)} == {1, 2, 3}
    return folders


@pytest.mark.parametrize("untidiness", UNTIDY)
def test_what_real_paper_does_is_found_in_twenty_folders(untidiness: str, many: list[Path]) -> None:
    assert any(UNTIDY[untidiness](read(folder)) for folder in many)


@pytest.mark.parametrize(
    "mark", [b"\xef\xbb\xbf", b";registered_on;", b"\tregistered_on\t", b"\r\n", b"/2024", b"notes"]
)
def test_files_come_from_many_desks(mark: bytes, many: list[Path]) -> None:
    assert any(mark in (folder / "families.csv").read_bytes() for folder in many)
