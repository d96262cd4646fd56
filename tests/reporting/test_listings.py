"""The service directory out to files and in again: nothing is lost, every bad row is named, nothing is half loaded."""

import csv
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
import time_machine
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

import centres.demo
from directory import demo_services
from directory.models import Organisation, Schedule, Service, Taxonomy, Term, Venue
from directory.starting import start
from reporting.exchange.safe_cells import as_meant, kept_safe
from reporting.listings.loading import BadListingsError, import_services
from reporting.listings.writing import export_services
from tests.directory.conftest import NOW, TUESDAY
from tests.factories.services import a_full_service, a_service, a_venue
from trail.models import Entry

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _on_tuesday() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


def read(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())}


def empty() -> None:
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


def test_the_whole_demonstration_comes_back_as_it_went(tmp_path: Path) -> None:
    centres.demo.load(today=TUESDAY)
    start(now=NOW)
    demo_services.load(today=TUESDAY)
    counts = export_services(tmp_path / "out")
    empty()

    import_services(tmp_path / "out", by=None)

    assert export_services(tmp_path / "again") == counts
    assert counts["services.csv"] == 60
    assert read(tmp_path / "again") == read(tmp_path / "out")
    assert Service.objects.public().count() == 57


def test_awkward_words_come_back_to_the_letter(tmp_path: Path) -> None:
    service = a_full_service(how_to_come='=1+1, "ring"\r\n\n  twice; \'+1\ttab\r', for_whom="'-5")
    service.schedules.set([Schedule(frequency="", from_on=date(2026, 12, 1), starts=time(9, 30, 15), note=" ,")])
    service.save()
    export_services(tmp_path / "out")
    empty()

    import_services(tmp_path / "out", by=None)

    export_services(tmp_path / "again")
    assert read(tmp_path / "again") == read(tmp_path / "out")
    assert Service.objects.get().how_to_come == service.how_to_come


@given(st.text())
def test_a_cell_made_safe_is_meant_as_it_was(text: str) -> None:
    assert as_meant(kept_safe(text)) == text


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    a_full_service(for_whom="=HYPERLINK(1)")
    export_services(tmp_path)

    assert "'=HYPERLINK(1)" in read(tmp_path)["services.csv"]


def test_the_same_folder_again_changes_nothing(folder: Path) -> None:
    changed_at = Service.objects.get().changed_at

    loading = import_services(folder, by=None)

    assert {name: (tally.new, tally.changed) for name, tally in loading.tallies.items()} == dict.fromkeys(
        ["lists.csv", "terms.csv", "organisations.csv", "venues.csv", "services.csv"], (0, 0)
    )
    assert Service.objects.get().changed_at == changed_at
    assert not Entry.objects.filter(deed="services imported").exists()


def test_what_the_folder_says_anew_is_published(folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")
    change(folder, "times.csv", 2, starts="10:00")

    loading = import_services(folder, by=None)

    service = Service.objects.get()
    assert (service.name, service.schedules.get().starts, service.live) == ("Baby hour", time(10), True)
    assert loading.tallies["services.csv"].changed == 1
    assert Entry.objects.filter(deed="services imported").count() == 1


def test_a_part_that_left_the_folder_leaves_the_service(folder: Path) -> None:
    (folder / "costs.csv").write_text("cost_ref,service_ref,amount,what_for,note\n")
    (folder / "times.csv").unlink()

    import_services(folder, by=None)

    service = Service.objects.get()
    assert not service.costs.exists()
    assert service.schedules.count() == 1  # a file that is not there says nothing


def test_as_drafts_the_site_stays_as_it_is(folder: Path) -> None:
    change(folder, "services.csv", 2, name="Baby hour")

    import_services(folder, by=None, as_drafts=True)

    service = Service.objects.get()
    assert service.name != "Baby hour"
    assert service.get_latest_revision_as_object().name == "Baby hour"
    assert service.has_unpublished_changes


def test_as_drafts_nothing_new_is_public(folder: Path) -> None:
    empty()

    import_services(folder, by=None, as_drafts=True)

    assert not Service.objects.ever_public().exists()
    assert Service.objects.count() == 1


def test_drafts_and_what_was_taken_down_come_back_so(tmp_path: Path) -> None:
    a_service("Tea club").unpublish()
    draft = Service(name="Jam club", summary="Jam.", organisation=Organisation.objects.get(), live=False)
    draft.full_clean()
    draft.save()
    draft.name = "Jam and bread club"
    draft.save_revision()
    export_services(tmp_path / "out")
    empty()

    import_services(tmp_path / "out", by=None)

    export_services(tmp_path / "again")
    assert read(tmp_path / "again") == read(tmp_path / "out")
    assert [service.name for service in Service.objects.ever_public()] == ["Tea club"]
    assert set(Service.objects.values_list("name", "live")) == {("Tea club", False), ("Jam and bread club", False)}


def test_what_leaves_the_site_by_a_file_is_taken_down(folder: Path) -> None:
    change(folder, "services.csv", 2, state="taken_down")

    import_services(folder, by=None)

    assert not Service.objects.public().exists()
    assert Service.objects.ever_public().exists()


def test_somebody_may_write_short_names_by_hand(tmp_path: Path) -> None:
    (tmp_path / "organisations.csv").write_text(
        "organisation_ref;state;name;kind;description\nwi;live;WI;community;Jam\n"
    )
    (tmp_path / "services.csv").write_text("service_ref;state;organisation_ref;name;summary\njam;live;wi;Jam;Jam.\n")
    (tmp_path / "times.csv").write_text("service_ref;weekday;starts\njam;TU;09:30\njam;WE;09:30\n")

    import_services(tmp_path, by=None)
    loading = import_services(tmp_path, by=None)

    assert loading.tallies["services.csv"].as_before == 1
    assert [time.weekday for time in Service.objects.public().get().schedules.all()] == ["TU", "WE"]


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


def test_a_venue_alone_can_be_corrected(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name != "venues.csv":
            path.unlink()
    change(folder, "venues.csv", 2, town="St Helier")

    import_services(folder, by=None)

    assert a_venue().town == "St Helier"
    assert a_venue().access.count() == 1
