"""What somebody wrote in the site between the check of files and their loading is never overwritten."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from accounts.models import User
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from reporting.exchange.drafts import check_files, confirm, load_draft
from reporting.exchange.exporting import export_folder
from reporting.exchange.importing import load_folder
from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.paper import small_centre
from tests.reporting.rows import write_files
from trail.models import Entry
from volunteers.models import VettingCheck, Volunteer

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SPRING = date(2026, 3, 2)


@pytest.fixture
def sophie() -> User:
    return somebody("coordinator", CentreFactory(slug="samares", name="Samares"))


@pytest.fixture
def folder(sophie: User, tmp_path: Path) -> Path:
    """What the centre holds, as files with one change: everybody's telephone number."""
    write_files(tmp_path, small_centre())
    load_folder(tmp_path, by=None, now=NOON)
    export_folder(tmp_path)
    (tmp_path / "centres.csv").unlink()
    people = (tmp_path / "people.csv").read_text("utf-8")
    (tmp_path / "people.csv").write_text(people.replace(",,\n", ",01534 456789,\n"), encoding="utf-8")
    return tmp_path


def checked(folder: Path, sophie: User) -> ImportDraft:
    draft = check_files({path.name: path.read_bytes() for path in folder.iterdir()}, by=sophie, now=NOON)
    assert draft.errors == 0
    return draft


def loaded(draft: ImportDraft, sophie: User) -> ImportDraft:
    confirm(draft, by=sophie)
    load_draft(draft, now=NOON)
    draft.refresh_from_db()
    return draft


def a_new_check() -> object:
    return VettingCheck.objects.create(volunteer=Volunteer.objects.get(), level="enhanced", issued_on=SPRING)


CHANGES: list[tuple[str, Callable[[], object], str]] = [
    ("the languages spoken at home", lambda: Family.objects.update(home_languages="pl"), "families.csv"),
    ("the end of a registration", lambda: Registration.objects.update(closed_on=SPRING), "families.csv"),
    (
        "a home",
        lambda: Home.objects.create(family=Family.objects.get(), address="1 Rue", is_main=True),
        "families.csv",
    ),
    ("a name", lambda: Person.objects.filter(ref="P2").update(first_name="Zoé"), "people.csv"),
    ("an answer", lambda: Circumstance.objects.update(to_on=SPRING), "circumstances.csv"),
    ("a name taken off a register", lambda: Attendance.objects.all().delete(), "attendance.csv"),
    ("the day a volunteer left", lambda: Volunteer.objects.update(left_on=SPRING), "volunteers.csv"),
    ("a certificate seen", a_new_check, "volunteers.csv"),
]


@pytest.mark.parametrize(("what", "change", "file"), CHANGES, ids=[what for what, _, _ in CHANGES])
def test_a_change_after_the_check_stops_the_whole_load_and_names_the_row(
    folder: Path, sophie: User, what: str, change: Callable[[], object], file: str
) -> None:
    draft = checked(folder, sophie)
    change()
    lines = Entry.objects.count()

    settled = loaded(draft, sophie)

    assert (settled.state, settled.errors) == (ImportDraft.State.FAILED, 1)
    [finding] = settled.findings
    assert finding["file"] == file
    assert "was changed in Samphire after these files were checked" in finding["reason"]
    assert not Person.objects.exclude(phone="").exists()
    assert Entry.objects.count() == lines


UNTOUCHED: list[tuple[str, Callable[[], object]]] = [
    ("nothing at all", lambda: None),
    ("a family that is in no file", lambda: Family.objects.create(ref="F2", centre=Family.objects.get().centre)),
    ("what the files have no column for", lambda: Family.objects.update(care_note="Dairy free")),
]


@pytest.mark.parametrize(("what", "change"), UNTOUCHED, ids=[what for what, _ in UNTOUCHED])
def test_what_the_files_would_not_overwrite_stops_nothing(
    folder: Path, sophie: User, what: str, change: Callable[[], object]
) -> None:
    draft = checked(folder, sophie)
    change()

    assert loaded(draft, sophie).state == ImportDraft.State.LOADED
    assert not Person.objects.exclude(phone="01534 456789").exists()


def test_a_file_without_a_column_does_not_mind_what_was_written_there(folder: Path, sophie: User) -> None:
    (folder / "people.csv").write_text("person_ref,family_ref,role,ethnicity\nP1,F1,parent,Jersey\n", encoding="utf-8")
    draft = checked(folder, sophie)
    Person.objects.filter(ref="P1").update(first_name="Zoé")

    assert loaded(draft, sophie).state == ImportDraft.State.LOADED
    assert Person.objects.get(ref="P1").first_name == "Zoé"


def test_checked_again_after_the_change_it_is_loaded(folder: Path, sophie: User) -> None:
    checked(folder, sophie)
    Person.objects.filter(ref="P2").update(first_name="Zoé")

    assert loaded(checked(folder, sophie), sophie).state == ImportDraft.State.LOADED
    assert Person.objects.get(ref="P2").first_name == "First P2"


def test_a_form_that_was_open_during_the_load_is_told_that_the_record_changed(folder: Path, sophie: User) -> None:
    before = Person.objects.get(ref="P1").version

    loaded(checked(folder, sophie), sophie)

    assert Person.objects.get(ref="P1").version == before + 1
