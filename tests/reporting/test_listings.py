"""The service directory out to files and in again: nothing is lost, every bad row is named, nothing is half loaded."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st

import centres.demo
from directory import demo_guides, demo_services
from directory.models import Organisation, Schedule, Service
from directory.starting import start
from reporting.exchange.safe_cells import as_meant, kept_safe
from reporting.listings.loading import import_services
from reporting.listings.writing import export_services
from tests.directory.conftest import NOW, TUESDAY
from tests.factories.services import a_full_service, a_service, a_venue
from tests.reporting.listing_folders import change, empty, read
from trail.models import Entry

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _on_tuesday() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


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
    demo_guides.load()
    counts = export_services(tmp_path / "out")
    empty()

    import_services(tmp_path / "out", by=None)

    assert export_services(tmp_path / "again") == counts
    assert counts["services.csv"] == 60
    assert (counts["guides.csv"], counts["guide_words.csv"], counts["guide_terms.csv"]) == (3, 12, 11)
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
        ["lists.csv", "terms.csv", "organisations.csv", "venues.csv", "services.csv", "guides.csv"], (0, 0)
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


def test_a_venue_alone_can_be_corrected(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name != "venues.csv":
            path.unlink()
    change(folder, "venues.csv", 2, town="St Helier")

    import_services(folder, by=None)

    assert a_venue().town == "St Helier"
    assert a_venue().access.count() == 1
