"""What rows of paper lists come to mean once they are in."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from centres.models import Area, Centre
from families.models import Circumstance, Home, Registration
from tests.reporting.paper import bring_in, small_centre
from tests.reporting.rows import row, write_files
from trail.models import Entry
from volunteers.models import Contact, Placement, VettingCheck

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_files(tmp_path, small_centre())
    return tmp_path


def spoil(folder: Path, file: str, text: str) -> None:
    """Add a line to a file."""
    with (folder / file).open("a", encoding="utf-8") as end:
        end.write(text + "\n")


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


def test_a_centre_changed_by_a_file_keeps_its_earlier_versions_and_has_a_line_in_the_trail(folder: Path) -> None:
    files = small_centre()
    files["centres.csv"][0] |= {"postcodes": "JE2 6 JE3"}
    write_files(folder, files)
    bring_in(folder)
    files["centres.csv"][0] |= {"postcodes": "JE2 6 JE4", "name": "Samarès by the sea"}
    write_files(folder, files)
    bring_in(folder)
    bring_in(folder)

    centre = Centre.objects.get()
    assert [version.name for version in centre.history.all()] == ["Samarès by the sea", "Samares"]
    assert list(Area.history.order_by("history_id").values_list("history_type", "value")) == [
        ("+", "JE2 6"),
        ("+", "JE3"),
        ("-", "JE3"),
        ("+", "JE4"),
    ]
    assert centre.version == 2
    assert Entry.objects.filter(about_kind="centre", about_ref="samares", deed="imported").count() == 2


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
