"""Paper lists come in: all of it or nothing, every bad row named, the same again changes nothing."""

from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from centres.models import Centre
from directory.models import ActivitySession
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from reporting.exchange.finding import Finding
from reporting.exchange.importing import check_folder
from tests.reporting.paper import bring_in, small_centre
from tests.reporting.rows import write_files
from trail.models import Entry
from volunteers.models import Contact, Placement, VettingCheck, Volunteer

NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_files(tmp_path, small_centre())
    return tmp_path


def spoil(folder: Path, file: str, text: str) -> None:
    """Add a line to a file."""
    with (folder / file).open("a", encoding="utf-8") as end:
        end.write(text + "\n")


def everything() -> list[int]:
    kinds = (Centre, Family, Home, Person, Circumstance, Registration, Attendance, ActivitySession)
    return [kind.objects.count() for kind in (*kinds, Volunteer, VettingCheck, Placement, Contact, Entry)]


def test_a_folder_of_paper_lists_comes_in_and_is_counted_file_by_file(folder: Path) -> None:
    code, lines = bring_in(folder)

    assert code == 0
    assert "people.csv: 2 (2 new, 0 changed, 0 as before)" in lines
    assert Registration.objects.get(family__ref="F1").registered_on == date(2026, 1, 5)
    assert Attendance.objects.get().person.ref == "P1"


def test_the_same_folder_again_changes_nothing_at_all(folder: Path) -> None:
    bring_in(folder)
    before = everything()

    code, lines = bring_in(folder)

    assert code == 0
    assert everything() == before
    assert all("0 new, 0 changed" in line for line in lines)


@pytest.mark.parametrize("written", ["07797 71", "ask at the farm"])
def test_a_number_nobody_can_ring_is_warned_about_and_comes_in(folder: Path, written: str) -> None:
    spoil(folder, "people.csv", f"P9,F1,parent,Ana,,,,,,{written},")
    found: list[Finding] = []

    assert check_folder(folder, now=NOW, told=found.append) == 0
    assert bring_in(folder)[0] == 0

    assert [(each.column, each.is_warning, written in each.reason) for each in found] == [("phone", True, True)]
    assert Person.objects.get(ref="P9").phone == written


@pytest.mark.parametrize("written", ["744300", "020 7946 0123", "+351 912 345 678", ""])
def test_a_number_that_rings_in_jersey_england_or_abroad_is_not_warned_about(folder: Path, written: str) -> None:
    spoil(folder, "people.csv", f"P9,F1,parent,Ana,,,,,,{written},")

    found: list[Finding] = []

    check_folder(folder, now=NOW, told=found.append)

    assert found == []


def test_a_dry_run_checks_and_changes_nothing(folder: Path) -> None:
    code, _lines = bring_in(folder, "--dry-run")

    assert code == 0
    assert not Family.objects.exists()


BAD_ROWS = [
    ("families.csv", "F9,nowhere,,,,,,,", "families.csv:3: centre: "),
    ("families.csv", "F1,samares,,,,,,,", "families.csv:3: family_ref: "),
    ("families.csv", "F9,samares,2026-02-30,,,,,,", "families.csv:3: registered_on: "),
    ("families.csv", "F9,samares,2026-03-01,28/02/2026,,,,,", "families.csv:3: closed_on: "),
    ("families.csv", "F9,samares,,2026-03-01,,,,,", "families.csv:3: closed_on: "),
    ("families.csv", "F9,samares,,,,,,portuguese,", "families.csv:3: home_languages: "),
    ("families.csv", "F9,samares,,,,,,,perhaps", "families.csv:3: interpreter_needed: "),
    ("families.csv", "F9,samares", "families.csv:3: registered_on: "),
    ("families.csv", ",samares,,,,,,,", "families.csv:3: family_ref: "),
    ("people.csv", "P9,F9,parent,,,,,,,,", "people.csv:4: family_ref: "),
    ("people.csv", "P9,F1,aunt,,,,,,,,", "people.csv:4: role: "),
    ("people.csv", "P9,F1,child,,,2999-01-01,,,,,", "people.csv:4: date_of_birth: "),
    ("people.csv", "P9,F1,child,,,1899-12-31,,,,,", "people.csv:4: date_of_birth: "),
    ("people.csv", "P9,F1,child,,,29/02/2025,,,,,", "people.csv:4: date_of_birth: "),
    ("circumstances.csv", "F1,rich,yes,,", "circumstances.csv:3: kind: "),
    ("circumstances.csv", "F1,income_support,y,,", "circumstances.csv:3: answer: "),
    ("circumstances.csv", "F1,income_support,yes,2026-02-02,2026-02-01", "circumstances.csv:3: to: "),
    ("attendance.csv", "P9,samares,Play,2026-01-01", "attendance.csv:3: person_ref: "),
    ("attendance.csv", "P1,samares,Play,", "attendance.csv:3: attended_on: "),
    ("attendance.csv", "P1,samares,Play,9999-12-31", "attendance.csv:3: attended_on: "),
    ("attendance.csv", "P1,samares,Play,01/01/0001", "attendance.csv:3: attended_on: "),
    ("contacts.csv", "V1,F1,visit,9999-12-31T10:00,60,", "contacts.csv:2: started_at: "),
    ("contacts.csv", "V1,F1,visit,0001-01-01T10:00+01:00,60,", "contacts.csv:2: started_at: "),
    ("circumstances.csv", "F1,income_support,yes,,9999-12-31", "circumstances.csv:3: to: "),
    ("volunteers.csv", "V9,P9,samares,,,,,,,,,,", "volunteers.csv:3: person_ref: "),
    ("volunteers.csv", "V9,,samares,,,,,,,,,,", "volunteers.csv:3: first_name: "),
    ("volunteers.csv", "V9,P1,samares,,,,,,,,super,,", "volunteers.csv:3: dbs_level: "),
    ("volunteers.csv", "V9,P1,samares,,,,,,,,,123,", "volunteers.csv:3: dbs_certificate: "),
    ("volunteers.csv", "V9,P1,samares,,,,,,2026-02-01,2026-01-01,,,", "volunteers.csv:3: left_on: "),
]


@pytest.mark.parametrize(("file", "line", "beginning"), BAD_ROWS)
def test_a_bad_row_is_named_by_file_line_and_column_and_nothing_is_loaded(
    folder: Path, file: str, line: str, beginning: str
) -> None:
    spoil(folder, file, line)

    code, lines = bring_in(folder)

    assert code == 1
    assert [found for found in lines if found.startswith(beginning)]
    assert not Family.objects.exists()


@pytest.mark.parametrize(("column", "day"), [("left_on", "2026-01-31"), ("started_on", "2026-07-01")])
def test_a_file_that_leaves_out_one_day_is_held_against_the_one_we_hold(folder: Path, column: str, day: str) -> None:
    bring_in(folder)
    Volunteer.objects.update(left_on=date(2026, 6, 30))
    (folder / "volunteers.csv").write_text(f"volunteer_ref,centre,person_ref,{column}\nV1,samares,P1,{day}\n", "utf-8")

    code, lines = bring_in(folder)

    assert code == 1
    assert [line.split(" ")[:2] for line in lines] == [["volunteers.csv:2:", f"{column}:"]]


def test_every_bad_row_is_named_not_only_the_first(folder: Path) -> None:
    spoil(folder, "families.csv", "F8,samares,tomorrow,,,,,,\nF9,samares,,,,,,,maybe")
    spoil(folder, "people.csv", "P9,F77,parent,,,,,,,,")

    _code, lines = bring_in(folder)

    assert [line.split(" ")[0] + line.split(" ")[1] for line in lines] == [
        "families.csv:3:registered_on:",
        "families.csv:4:interpreter_needed:",
        "people.csv:4:family_ref:",
    ]


def test_a_line_break_inside_a_cell_does_not_shift_the_line_numbers(tmp_path: Path) -> None:
    write_files(tmp_path, small_centre())
    (tmp_path / "contacts.csv").write_text(
        'volunteer_ref,family_ref,kind,started_at,minutes,activities\nV1,F1,visit,2026-02-02T10:00,60,"Tea\nand play"\n'
        "V1,F1,visit,never,60,\n",
        encoding="utf-8",
    )

    _code, lines = bring_in(tmp_path)

    assert [line.split(" ")[0] for line in lines] == ["contacts.csv:4:"]


def test_unknown_columns_are_left_out_with_a_warning(folder: Path) -> None:
    path = folder / "families.csv"
    head, *rows = path.read_text("utf-8").splitlines()
    path.write_text("\n".join([f"{head},shoe_size", *(f"{line},38" for line in rows)]), encoding="utf-8")

    assert bring_in(folder)[0] == 0


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_commas_semicolons_tabs_and_a_byte_order_mark_are_all_read(tmp_path: Path, separator: str, mark: str) -> None:
    write_files(tmp_path, small_centre())
    for path in tmp_path.glob("*.csv"):
        path.write_text(mark + path.read_text("utf-8-sig").replace(",", separator), encoding="utf-8")

    assert bring_in(tmp_path)[0] == 0
    assert Person.objects.count() == 2


def test_a_file_we_do_not_know_is_named_and_stops_nothing(folder: Path) -> None:
    (folder / "attendance.csv").rename(folder / "attendence.csv")
    err = StringIO()

    call_command("import_records", str(folder), stdout=StringIO(), stderr=err)

    assert "We did not read attendence.csv. The files we know are centres.csv, " in err.getvalue()
    assert "Did you mean attendance.csv?" in err.getvalue()
    assert Family.objects.exists()
