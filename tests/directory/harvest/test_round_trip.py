"""Our own feed, read into an empty site: families find the same there as here."""

import json
from typing import Any

import pytest
from django.test import Client

import centres.demo
from directory import demo_services
from directory.harvest.harvesting import harvest
from directory.models import Harvested, Organisation, Service, Source, Venue
from directory.starting import start
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.harvest.local_feed import HERE_ONLY, LocalFeed
from tests.factories.services import a_full_service

pytestmark = pytest.mark.django_db
FEED = "/api/oruk/v3"


def copy_of_our_feed(feed: LocalFeed, client: Client) -> None:
    """The local feed tells what ours told."""
    page = client.get(f"{FEED}/services?per_page=500").json()
    for each in page["contents"]:
        feed.put(json.loads(client.get(f"{FEED}/services/{each['id']}").content))
    feed.per_page = 50


def families_read(service: Service) -> dict[str, Any]:
    """What is told of it, in all that this standard can say."""
    times = service.schedules.values_list(
        "frequency", "interval", "weekday", "week_of_month", "starts", "ends", "from_on", "until_on", "note"
    )
    venues = [
        (place.note, place.venue.name, place.venue.kind, place.venue.line_1, place.venue.town, place.venue.postcode,
         place.venue.line_1 and place.venue.country, place.venue.latitude, place.venue.longitude,
         sorted(place.venue.access.exclude(answer="").values_list("what", "answer", "note")))
        for place in service.places.select_related("venue")
        if not place.venue.is_masked and (place.venue.line_1 or place.venue.kind == Venue.Kind.VIRTUAL)
    ]  # fmt: skip
    plain = ("uid", "name", "summary", "description", "status", "min_months", "max_months", "for_whom", "charge",
             "how_to_come", "covers", "website", "email", "assured_on", "assured_by")  # fmt: skip
    return {name: getattr(service, name) for name in plain} | {
        "organisation": (service.organisation.name, service.organisation.description),
        "times": sorted(map(str, times)),
        "costs": sorted(service.costs.values_list("amount", "what_for", "note")),
        "venues": venues,
        "languages": sorted(service.languages.values_list("code", "note")),
        "contacts": sorted(map(str, service.contacts.values_list("role", "name", "phone", "email"))),
        "terms": sorted(service.terms.values_list("code", flat=True)),
    }


def _empty() -> None:
    Service.objects.all().delete()
    Venue.objects.all().delete()
    Organisation.objects.all().delete()


def all_that_families_read() -> dict[str, dict[str, Any]]:
    return {each.name: families_read(each) for each in Service.objects.public()}


def test_the_whole_demonstration_comes_back_as_families_read_it(
    feed: LocalFeed, source: Source, client: Client
) -> None:
    centres.demo.load(today=TUESDAY)
    start(now=NOW)
    demo_services.load(today=TUESDAY)
    before = all_that_families_read()
    copy_of_our_feed(feed, client)
    _empty()

    tally = harvest(source, now=NOW, rules=HERE_ONLY)

    assert (tally.found, tally.new, tally.refused) == (57, 57, 0)
    assert source.failure == ""
    after = all_that_families_read()
    assert after.keys() == before.keys()
    assert {
        (name, part): (before[name][part], now)
        for name, told in after.items()
        for part, now in told.items()
        if now != before[name][part]
    } == {}
    assert not Harvested.objects.exclude(left_out=[]).exists()


def test_a_service_with_everything_comes_back_under_its_own_id(feed: LocalFeed, source: Source, client: Client) -> None:
    a_full_service()
    before = all_that_families_read()
    copy_of_our_feed(feed, client)
    Service.objects.all().delete()

    harvest(source, now=NOW, rules=HERE_ONLY)

    assert all_that_families_read() == before
    service = Service.objects.get()
    assert service.harvested.source == source
    assert service.organisation.harvested.source == source  # ours is still here, and was left alone
