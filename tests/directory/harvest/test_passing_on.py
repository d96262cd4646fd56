"""In our own feed, in the files and on the health page: what is not ours is told as theirs, or not at all."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.test import Client

from directory.harvest.harvesting import harvest
from directory.health_page import health
from directory.models import Service, ServiceAt, Source, Venue
from directory.oruk.beforehand import write_beforehand
from reporting.listings.loading import BadListingsError, import_services
from reporting.listings.writing import export_services
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.harvest.local_feed import HERE_ONLY, LocalFeed, told
from tests.directory.oruk.test_description import schema_of
from tests.factories.services import a_full_service, a_service
from tests.reporting.listing_folders import change, empty, read

pytestmark = pytest.mark.django_db
FEED = "/api/oruk/v3"
HALL = {"id": "0d4f5b6e-39f5-4a52-8f77-4b6f8e6b0001", "name": "Their hall", "location_type": "physical"}
AT = {"id": "0d4f5b6e-39f5-4a52-8f77-4b6f8e6b0002", "location": HALL}


@pytest.fixture
def theirs(feed: LocalFeed, source: Source) -> Service:
    feed.put(told(1, service_at_locations=[AT]))
    harvest(source, now=NOW, rules=HERE_ONLY)
    found: Service = Service.objects.get()
    return found


def asked(client: Client, address: str) -> Any:
    return client.get(f"{FEED}/{address}").json()


def test_what_is_not_passed_on_is_nowhere_in_our_feed(client: Client, theirs: Service) -> None:
    at = theirs.places.values_list("uid", flat=True).get()

    for each in ("services", "services?full=true", "services?minimal=true", "services?modified_after=2020-01-01"):
        assert asked(client, each)["contents"] == []
    assert asked(client, "service_at_locations")["contents"] == asked(client, "organizations")["contents"] == []
    for each in (f"services/{theirs.uid}", f"service_at_locations/{at}", f"organizations/{theirs.organisation.uid}"):
        assert client.get(f"{FEED}/{each}").status_code == 404


def test_what_is_passed_on_keeps_its_id_and_says_whose_it_is(
    client: Client, theirs: Service, source: Source, django_assert_num_queries: Any
) -> None:
    Source.objects.update(passed_on=True)

    whole = asked(client, f"services/{told(1)['id']}")

    assert whole["attribution"] == {
        "source": "Northfield", "publisher": "Northfield Council", "licence": "Open Government Licence 3.0",
        "original": f"{source.address}/services/{told(1)['id']}",
    }  # fmt: skip
    assert list(schema_of("Service").iter_errors(whole)) == []
    assert asked(client, "services")["contents"][0]["attribution"]["source"] == "Northfield"
    assert len(asked(client, "service_at_locations?full=true")["contents"]) == 1
    ours = a_service("Ours")
    assert "attribution" not in asked(client, f"services/{ours.uid}")


@pytest.mark.parametrize(("address", "queries"), [("services", 4), ("services?full=true", 14)])
def test_the_feed_asks_as_often_for_many_of_theirs(
    client: Client, feed: LocalFeed, source: Source, address: str, queries: int, django_assert_num_queries: Any
) -> None:
    Source.objects.update(passed_on=True)
    for many in (1, 3, 20):
        feed.put(*(told(number, service_at_locations=[AT]) for number in range(1, many + 1)))
        harvest(source, now=NOW, rules=HERE_ONLY, whole=True)
        with django_assert_num_queries(queries):
            assert len(asked(client, address)["contents"]) == many


def test_the_files_hold_what_is_ours_and_a_venue_of_theirs_that_ours_needs(theirs: Service, tmp_path: Path) -> None:
    ours = a_full_service("Ours")
    ours.places.set([ServiceAt(venue=Venue.objects.get(name="Their hall"))])
    ours.save()

    counts = export_services(tmp_path)

    files = read(tmp_path)
    assert (counts["services.csv"], counts["organisations.csv"], counts["venues.csv"]) == (1, 1, 2)
    assert "Group 1" not in files["services.csv"]
    assert "Northfield Council" not in files["organisations.csv"]
    loading = import_services(tmp_path, by=None)
    assert {tally.changed + tally.new for tally in loading.tallies.values()} == {0}
    change(tmp_path, "venues.csv", 2 if "Their hall" in files["venues.csv"].splitlines()[1] else 3, name="Ours now")
    with pytest.raises(BadListingsError) as refusal:
        import_services(tmp_path, by=None)
    assert "changed there" in refusal.value.findings[0].reason


def test_the_files_of_a_directory_with_theirs_come_into_an_empty_one(theirs: Service, tmp_path: Path) -> None:
    a_full_service("Ours")
    export_services(tmp_path)
    empty()

    import_services(tmp_path, by=None)

    assert [each.name for each in Service.objects.all()] == ["Ours"]


def test_the_health_page_counts_what_can_be_mended_here(theirs: Service) -> None:
    a_service("Ours")

    assert health({}, TUESDAY)["total"] == 1


def test_a_source_with_another_licence_is_told_so_in_the_list_that_was_written_before(
    client: Client, theirs: Service
) -> None:
    Source.objects.update(passed_on=True)
    write_beforehand()
    source = Source.objects.get()
    source.licence = "Another licence"
    with time_machine.travel(NOW + timedelta(minutes=1)):
        source.save()

    assert asked(client, "services")["contents"][0]["attribution"]["licence"] == "Another licence"


def test_whoever_asks_for_news_hears_of_what_is_passed_on_from_now_on(client: Client, theirs: Service) -> None:
    source = Source.objects.get()
    source.passed_on = True
    with time_machine.travel(NOW + timedelta(minutes=1)):
        source.save()

    [news] = asked(client, "services?modified_after=2026-11-24T10:00:30Z")["contents"]

    assert news["id"] == str(theirs.uid)
