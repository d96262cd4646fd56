"""The demonstration shows listings of another directory, kept by the rules for real ones."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

import centres.demo
from directory import demo_harvest, demo_services
from directory.models import Harvested, RefusedEntry, Service, Source
from directory.starting import start
from directory.upkeep.pairing import looks
from tests.directory.conftest import NOW, TUESDAY
from tests.loading import loaded_once

pytestmark = pytest.mark.django_db


def _load() -> None:
    centres.demo.load(today=TUESDAY)
    start(now=NOW)
    demo_services.load(today=TUESDAY)
    demo_harvest.load(now=NOW)


@pytest.fixture(scope="module", autouse=True)
def _loaded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    with loaded_once(django_db_blocker, _load, NOW):
        yield


def test_five_of_its_services_stand_here_and_one_was_refused() -> None:
    source = Source.objects.get()

    theirs = Service.objects.public().filter(harvested__source=source)
    assert set(theirs.values_list("name", flat=True)) == {
        "Rhyme time at the library", "Warm water for babies", "St Anne’s playgroup", "Stories in Polish", "Quiet swim",
    }  # fmt: skip
    assert (source.found, source.new, source.refused) == (6, 5, 1)
    assert RefusedEntry.objects.get().reason == "It does not say who runs it."
    assert Service.objects.public().ours().count() == 57


def test_they_say_as_much_as_ours() -> None:
    rhymes = Service.objects.get(name="Rhyme time at the library")

    assert (rhymes.summary, rhymes.description) == (
        "Songs and rhymes for babies and toddlers.", "Borrow a book on your way out.",
    )  # fmt: skip
    assert (rhymes.min_months, rhymes.max_months, rhymes.charge) == (0, 36, "free")
    assert list(rhymes.schedules.values_list("weekday", flat=True)) == ["MO", "TH"]
    assert [str(term) for term in rhymes.terms.all()] == ["Parent, baby and toddler groups"]
    assert rhymes.harvested.left_out == [["term", "Rhyme and story"]]
    assert rhymes.contacts.get().phone.as_e164 == "+441134960301"
    assert Service.objects.get(name="Warm water for babies").costs.get().amount == 4.5


def test_the_playgroup_that_both_have_is_shown_to_publishers_not_merged() -> None:
    alike = [each for each in looks() if each.kind == "service"]

    assert {str(each.first) for each in alike} == {"St Anne’s playgroup"}
    assert "the same name" in alike[0].why


def test_a_visitor_reads_whose_they_are(client: Client) -> None:
    found = client.get("/directory/?q=rhyme+library").content.decode()
    service = Service.objects.get(name="Rhyme time at the library")
    page = client.get(service.get_absolute_url()).content.decode()

    for shown in (found, page):
        assert "From Northfield Family Information (sample), Open Government Licence 3.0, last asked on" in shown
        assert service.harvested.original in shown
    assert service.harvested.original.startswith("https://families.northfield.example/services/")


def test_loading_twice_adds_nothing() -> None:
    demo_harvest.load(now=timezone.now())

    assert Harvested.objects.filter(kind="service").count() == 5
