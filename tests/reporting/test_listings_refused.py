"""Bad rows of the directory's files: each is named with a sentence, and nothing is half loaded."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from directory.models import Organisation, Service
from reporting.listings.loading import BadListingsError, import_services
from reporting.listings.writing import export_services
from tests.factories.services import a_full_service
from tests.reporting.listing_folders import change, empty

pytestmark = pytest.mark.django_db


def refused(folder: Path) -> list[str]:
    with pytest.raises(BadListingsError) as error:
        import_services(folder, by=None)
    return [str(finding) for finding in error.value.findings]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One service with everything, written out."""
    a_full_service()
    export_services(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "cells", "told"),
    [
        ("services.csv", {"name": ""}, "services.csv:2: name: this cell is empty and must not be"),
        ("services.csv", {"status": "open"}, "services.csv:2: status: “open” is not one of: active"),
        ("services.csv", {"website": "samares"}, "services.csv:2: website: Enter a valid URL."),
        ("services.csv", {"max_months": "x"}, "services.csv:2: max_months: “x” is no whole number"),
        ("services.csv", {"min_months": "40"}, "services.csv:2: max_months: The oldest age is below the youngest."),
        ("services.csv", {"organisation_ref": "wi"}, "services.csv:2: organisation_ref: nothing has this name"),
        ("services.csv", {"state": "public"}, "services.csv:2: state: “public” is not one of: live, draft, taken_down"),
        ("times.csv", {"ends": "08:00"}, "times.csv:2: ends: It ends before it starts."),
        ("times.csv", {"starts": "half past"}, "times.csv:2: starts: “half past” is no time of day. Write 09:30"),
        ("times.csv", {"service_ref": "jam"}, "times.csv:2: service_ref: no row of services.csv has this name"),
        ("costs.csv", {"amount": "-2"}, "costs.csv:2: amount: A price is 0 or more."),
        ("costs.csv", {"amount": "two"}, "costs.csv:2: amount: “two” is no number. Write it like 2.50"),
        ("places.csv", {"venue_ref": "moon"}, "places.csv:2: venue_ref: nothing has this name"),
        ("venues.csv", {"longitude": ""}, "venues.csv:2: latitude: A place on the map has both numbers, or neither."),
        ("venues.csv", {"centre": "moon"}, "venues.csv:2: centre: nothing has this name"),
        ("service_contacts.csv", {"phone": "12"}, "service_contacts.csv:2: phone: "),
        ("languages.csv", {"code": "xx"}, "languages.csv:2: code: “xx” is not one of: en"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_changed(folder: Path, name: str, cells: dict[str, str], told: str) -> None:
    change(folder, "organisations.csv", 2, name="Another name")
    change(folder, name, 2, **cells)

    (finding,) = refused(folder)

    assert finding.startswith(told)
    assert not Organisation.objects.filter(name="Another name").exists()


def test_no_service_goes_public_before_whoever_runs_it(folder: Path) -> None:
    empty()
    change(folder, "organisations.csv", 2, state="draft")

    (finding,) = refused(folder)

    assert finding.startswith("services.csv:2: organisation_ref: this organisation is not public")
    assert not Service.objects.exists()


def test_all_that_is_wrong_is_told_at_once(folder: Path) -> None:
    change(folder, "venues.csv", 2, longitude="")
    change(folder, "services.csv", 2, website="samares")
    change(folder, "costs.csv", 2, amount="two")

    assert [finding.split(":")[0] for finding in sorted(refused(folder))] == ["costs.csv", "services.csv", "venues.csv"]


def test_the_same_twice_is_told_of(folder: Path) -> None:
    path = folder / "languages.csv"
    path.write_text(path.read_text() + path.read_text().splitlines()[1] + "\n")

    assert refused(folder) == ["languages.csv:4: code: this stands on line 2 already"]


def test_a_check_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty()

    call_command("import_services", folder, "--check")

    assert not Service.objects.exists()
    assert "services.csv: 1 (1 new, 0 changed, 0 as before)" in capsys.readouterr().out


def test_the_commands_say_what_they_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_full_service()
    call_command("export_services", tmp_path)
    change(tmp_path, "services.csv", 2, name="")

    with pytest.raises(SystemExit):
        call_command("import_services", tmp_path)

    said = capsys.readouterr()
    assert "services.csv: 1" in said.out
    assert "services.csv:2: name: this cell is empty and must not be" in said.out
    assert "Nothing was changed." in said.err


def test_a_folder_without_our_files_is_no_import(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="There is none of our files"):
        call_command("import_services", tmp_path)
