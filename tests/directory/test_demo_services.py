"""The demonstration's directory: sixty services that a family would believe, and none that says too much."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import chain

import pytest
from django.conf import settings
from modelcluster.models import get_all_child_relations
from pytest_django import DjangoDbBlocker

import centres.demo
from directory import demo_services, service_reading
from directory.demo_services import OFFERS
from directory.demo_services_bodies import BODIES
from directory.demo_services_shapes import Offer
from directory.demo_services_venues import VENUES
from directory.demo_services_words import WORDS
from directory.distance import Point, metres, place_of
from directory.health import Kind
from directory.health_page import health
from directory.models import (
    Organisation,
    PostcodePlace,
    Schedule,
    Service,
    ServiceContact,
    ServiceWords,
    Term,
    Venue,
)
from directory.starting import start
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.speaking import NOT_OUR_WORDS
from tests.loading import loaded_once

TWO_MILES = 3219


def _load() -> None:
    centres.demo.load(today=TUESDAY)
    start(now=NOW)
    demo_services.load(today=TUESDAY)


@pytest.fixture(scope="module")
def _loaded_once(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """All tests here look at the same sixty."""
    with loaded_once(django_db_blocker, _load, NOW):
        yield


@pytest.fixture
def loaded(_loaded_once: None, db: None) -> None:
    """The demonstration's directory."""


def test_the_notes_name_only_what_there_is() -> None:
    assert len({offer.slug for offer in OFFERS}) == len(OFFERS) == 60
    assert {offer.by for offer in OFFERS} == set(BODIES)
    assert set(chain.from_iterable(offer.at.split() for offer in OFFERS)) == set(VENUES)
    assert set(WORDS) < {offer.slug for offer in OFFERS}


def test_sixty_services_of_every_kind_stand_in_the_directory(loaded: None) -> None:
    assert (Service.objects.count(), Organisation.objects.count(), Venue.objects.count()) == (60, 29, 30)
    assert set(Organisation.objects.values_list("kind", flat=True)) == set(Organisation.Kind)
    assert set(Service.objects.values_list("booking", flat=True)) == set(Service.Booking)
    assert set(Service.objects.values_list("charge", flat=True)) == set(Service.Charge)
    assert set(Service.objects.values_list("provision", flat=True)) == set(Service.Provision)
    assert Service.objects.public().count() == 57
    assert Service.objects.get(is_crisis=True).name == "Safe Harbour refuge"
    assert Service.objects.get(status=Service.Status.CLOSED_FOR_NOW).notice_on(TUESDAY)
    assert Service.objects.get(status=Service.Status.WITHDRAWN).first_published_at
    assert {term.split()[0] for offer in OFFERS for term in [offer.terms]} <= set(
        Term.objects.of("category").values_list("code", flat=True)
    )


def test_all_that_stands_there_is_as_an_editor_may_write_it(loaded: None) -> None:
    for thing in chain(Service.objects.all(), Organisation.objects.all(), Venue.objects.all()):
        thing.full_clean()
        for relation in get_all_child_relations(thing):
            for part in getattr(thing, relation.get_accessor_name()).all():
                part.full_clean()


def test_each_has_its_first_version_and_two_are_drafts(loaded: None) -> None:
    for thing in chain(Service.objects.all(), Organisation.objects.all(), Venue.objects.all()):
        assert thing.revisions.count() == 1, thing
        assert thing.live_revision == (thing.latest_revision if thing.live else None), thing
    drafts = Service.objects.filter(live=False)
    assert {draft.slug for draft in drafts} == {"stepping-stones", "fathers-saturday"}
    assert not Service.objects.ever_public().filter(pk__in=drafts).exists()


def test_loading_twice_adds_nothing_and_gives_nothing_back(loaded: None) -> None:
    def counts() -> list[int]:
        kinds = (Service, Organisation, Venue, Schedule, ServiceContact, ServiceWords, PostcodePlace, Term)
        return [kind.objects.count() for kind in kinds]

    Service.objects.filter(slug="quiet-hour").update(name="A calmer hour")
    before = counts()
    start(now=NOW)
    demo_services.load(today=TUESDAY + timedelta(days=30))

    assert counts() == before
    assert Service.objects.get(slug="quiet-hour").name == "A calmer hour"


def test_a_free_portuguese_baby_group_is_held_on_tuesday_mornings_near_samares(loaded: None) -> None:
    here = place_of("JE2 6")
    assert here is not None
    found = Service.objects.public().filter(
        languages__code="pt",
        charge=Service.Charge.FREE,
        min_months__lte=6,
        max_months__gte=6,
        max_months__lt=36,
        schedules__weekday="TU",
        schedules__frequency="WEEKLY",
        schedules__starts__lt=time(12),
        schedules__ends__lte=time(12),
    )

    group = found.get()
    venue = group.places.get().venue
    assert group.name == "Bebés e mães: Portuguese baby group"
    assert metres(here, Point(float(venue.latitude or 0), float(venue.longitude or 0))) < TWO_MILES
    assert group.terms.filter(code="parent-baby-and-toddler-groups").exists()


def test_most_were_checked_lately_and_three_wait_for_their_reminder(loaded: None) -> None:
    ages = sorted((TUESDAY - day).days for day in Service.objects.public().values_list("assured_on", flat=True) if day)

    assert len(ages) == 57
    assert [age for age in ages if age >= 60] == [65, 85, 100]


def test_what_is_held_in_term_only_has_a_time_for_each_term(loaded: None) -> None:
    terms = Schedule.objects.filter(service__slug="little-talkers").values_list("from_on", "until_on")

    assert list(terms) == [
        (date(2026, 9, 7), date(2026, 12, 18)),
        (date(2027, 1, 5), date(2027, 3, 31)),
        (date(2027, 4, 20), date(2027, 7, 17)),
    ]


def test_fortnights_are_counted_from_a_day_of_that_weekday_and_events_have_one_day(loaded: None) -> None:
    days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    for each in Schedule.objects.filter(interval=2):
        assert each.from_on
        assert each.from_on < TUESDAY
        assert days[each.from_on.weekday()] == each.weekday
    events = Schedule.objects.filter(frequency="")
    assert events.count() == 4
    assert all(each.from_on == each.until_on and each.from_on and each.from_on > TUESDAY for each in events)


def test_twenty_are_told_in_all_other_languages_and_wait_for_a_reader(loaded: None) -> None:
    languages = {code for code, _name in settings.LANGUAGES[1:]}

    assert len(WORDS) == 20
    assert all(set(told) == languages for told in WORDS.values())
    assert ServiceWords.objects.filter(by_machine=True).count() == ServiceWords.objects.count() == 80


def test_a_keeper_of_the_directory_finds_something_to_mend_but_little(loaded: None) -> None:
    told = health({}, TUESDAY)

    assert (told["well"], told["total"]) == (36, 57)
    assert {kind: count for kind, _said, count in told["by_kind"]} == {Kind.LONG_UNCHECKED: 1, Kind.BY_MACHINE: 20}


def test_whom_to_ask_is_a_role_and_a_shared_mailbox_never_a_person(loaded: None) -> None:
    for contact in ServiceContact.objects.all():
        assert contact.role
        assert not contact.name
        assert contact.email.endswith("@samphire.example")
        assert contact.phone.as_e164.startswith(("+4415344567", "+441134960"))


def test_the_refuge_has_an_address_that_is_masked_and_told_by_no_postcode(loaded: None) -> None:
    refuge = Venue.objects.get(is_masked=True)
    told = place_of(refuge.postcode)

    assert refuge.line_1
    assert told is not None
    assert metres(told, Point(float(refuge.latitude or 0), float(refuge.longitude or 0))) > 100


@pytest.mark.requirement("R001-014")
@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.slug)
def test_the_words_are_plain(offer: Offer) -> None:
    said = ". ".join([offer.name, offer.summary, offer.notice, *map(str, offer.facts.values())])

    assert not NOT_OUR_WORDS.search(said)
    assert "'" not in said
    assert all(len(sentence.split()) <= 25 for sentence in said.split("."))


@pytest.mark.requirement("R001-014")
def test_none_is_harder_to_read_than_the_limit(loaded: None) -> None:
    hard = [each.slug for each in Service.objects.all() if service_reading.told(vars(each))["is_too_hard"]]

    assert hard == []
