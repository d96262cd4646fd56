"""Paper lists come in: all of it or nothing, every bad row named, the same again changes nothing."""

from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from centres.models import Area, Centre
from directory.models import ActivitySession
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from tests.reporting.rows import (
    FiledRow,
    Files,
    came,
    centre,
    family,
    files_of,
    helps,
    person,
    row,
    said,
    write_files,
)
from trail.models import Entry
from volunteers.models import Contact, Placement, VettingCheck, Volunteer

pytestmark = pytest.mark.django_db


def bring_in(folder: Path, *options: str) -> tuple[int, list[str]]:
    """Run the command; gives back its exit code and the lines it printed."""
    out, err = StringIO(), StringIO()
    try:
        call_command("import_records", str(folder), *options, stdout=out, stderr=err)
    except SystemExit as end:
        return int(end.code or 0), out.getvalue().splitlines()
    return 0, out.getvalue().splitlines()


def small_centre(*more: FiledRow) -> Files:
    return files_of(
        centre("samares"),
        family("F1", "2026-01-05"),
        person("P1", "F1", "parent"),
        person("P2", "F1", "child", needs="yes", born="2023-08-02"),
        said("F1", "income_support", "yes"),
        came("P1", "2026-01-10"),
        helps("V1", "2026-02-01", who="P1"),
        *more,
    )


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
    ("people.csv", "P9,F1,child,,,29/02/2025,,,,,", "people.csv:4: date_of_birth: "),
    ("circumstances.csv", "F1,rich,yes,,", "circumstances.csv:3: kind: "),
    ("circumstances.csv", "F1,income_support,y,,", "circumstances.csv:3: answer: "),
    ("circumstances.csv", "F1,income_support,yes,2026-02-02,2026-02-01", "circumstances.csv:3: to: "),
    ("attendance.csv", "P9,samares,Play,2026-01-01", "attendance.csv:3: person_ref: "),
    ("attendance.csv", "P1,samares,Play,", "attendance.csv:3: attended_on: "),
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


def test_a_changed_row_changes_the_record_and_keeps_its_history(folder: Path) -> None:
    bring_in(folder)
    files = small_centre()
    files["families.csv"][0] |= {"town": "Grouville", "closed_on": "2026-06-30"}
    write_files(folder, files)

    bring_in(folder)

    assert Home.objects.get(family__ref="F1").town == "Grouville"
    assert Registration.objects.get(family__ref="F1").closed_on == date(2026, 6, 30)
    assert Registration.objects.get(family__ref="F1").history.count() == 2


def test_an_open_circumstance_that_the_file_now_ends_is_ended(folder: Path) -> None:
    bring_in(folder)
    files = small_centre()
    files["circumstances.csv"][0] |= {"to": "2026-03-31"}
    write_files(folder, files)

    bring_in(folder)

    assert Circumstance.objects.get().to_on == date(2026, 3, 31)


def test_an_empty_answer_is_not_a_no(folder: Path) -> None:
    spoil(folder, "circumstances.csv", "F1,social_housing,,,")

    bring_in(folder)

    assert not Circumstance.objects.filter(kind="social_housing").exists()


def test_a_contact_without_a_placement_opens_one_on_its_first_day(folder: Path) -> None:
    pair = {"volunteer_ref": "V1", "family_ref": "F1"}
    later = row("contacts.csv", **pair, kind="phone", started_at="2026-03-09T10:00")
    first = row("contacts.csv", **pair, kind="visit", started_at="2026-03-02T09:30")
    write_files(folder, small_centre(later, first))

    bring_in(folder)

    assert Placement.objects.get().opened_on == date(2026, 3, 2)
    assert Contact.objects.count() == 2


LOCAL_TIMES = [
    ("2026-01-15T10:00", datetime(2026, 1, 15, 10, tzinfo=UTC)),
    ("2026-07-15T10:00", datetime(2026, 7, 15, 9, tzinfo=UTC)),
    ("2026-07-15T10:00:00+00:00", datetime(2026, 7, 15, 10, tzinfo=UTC)),
    ("2026-10-25 00:30", datetime(2026, 10, 24, 23, 30, tzinfo=UTC)),
]


@pytest.mark.parametrize(("written", "meant"), LOCAL_TIMES)
def test_a_time_without_an_offset_is_local_time(folder: Path, written: str, meant: datetime) -> None:
    contact = row("contacts.csv", volunteer_ref="V1", family_ref="F1", kind="phone", started_at=written)
    write_files(folder, small_centre(contact))

    bring_in(folder)

    assert Contact.objects.get().started_at == meant


def test_zeros_in_front_of_a_certificate_number_are_kept(folder: Path) -> None:
    spoil(folder, "volunteers.csv", "V2,,samares,Ann,Le Feuvre,,,,,,enhanced,000123456789,2026-01-01")

    bring_in(folder)

    assert VettingCheck.objects.get(volunteer__ref="V2").certificate_number == "000123456789"


def test_the_catchment_is_read_from_the_list_of_postcodes(folder: Path) -> None:
    files = small_centre()
    files["centres.csv"][0] |= {"postcodes": "JE2 6 JE24UH JE3"}
    write_files(folder, files)

    bring_in(folder)

    assert list(Area.objects.values_list("value", flat=True)) == ["JE2 6", "JE2 4UH", "JE3"]


def test_each_record_that_came_in_has_a_line_in_the_trail(folder: Path) -> None:
    bring_in(folder)

    assert set(Entry.objects.values_list("about_kind", "about_ref", "deed")) >= {
        ("family", "F1", "imported"),
        ("volunteer", "V1", "imported"),
    }


def test_a_folder_without_any_of_our_files_is_refused(tmp_path: Path) -> None:
    assert bring_in(tmp_path)[0] == 1


def test_a_file_that_is_not_utf_8_is_named(folder: Path) -> None:
    (folder / "people.csv").write_bytes("person_ref,family_ref,role,first_name\nP1,F1,parent,Zoë".encode("cp1252"))

    code, lines = bring_in(folder)

    assert code == 1
    assert lines[0].startswith("people.csv:1: file: ")
