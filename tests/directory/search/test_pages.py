"""The search and the page of a service, as a visitor meets them."""

from datetime import date, timedelta

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from directory.models import PostcodePlace, Service, ServiceAt, ServiceContact, Synonyms, Venue
from tests.directory.conftest import NOW
from tests.factories.services import a_full_service, a_service, a_term, a_venue, an_organisation

pytestmark = pytest.mark.django_db


def page(client: Client, address: str = "/directory/") -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return " ".join(answer.content.decode().split())


def test_a_visitor_finds_a_service_and_how_to_reach_it(client: Client) -> None:
    service = a_full_service("Grupo de bebés")

    listed = page(
        client, "/directory/?q=bebes&postcode=JE2+6QQ&miles=2&age=8m&day=TU&time=morning&free=yes&language=pt"
    )
    shown = page(client, service.get_absolute_url())

    assert "1 service" in listed
    assert "Tuesday, 9:30 to 11am" in listed
    assert "very near" in listed
    assert "01534 456789" in shown
    assert "babies@samphire.example" in shown


def test_what_was_chosen_can_be_taken_away_one_by_one(client: Client) -> None:
    a_full_service()

    listed = page(client, "/directory/?q=bebes&day=TU&language=pt")

    assert 'href="?q=bebes&amp;day=TU"' in listed
    assert 'href="?day=TU&amp;language=pt"' in listed


def test_filters_say_how_many_they_would_leave(client: Client) -> None:
    a_full_service("Grupo")
    a_service("Another", charge="free")

    assert 'Free <span class="sam-filter__count">(2)</span>' in page(client)


def test_what_was_published_a_moment_ago_is_found_at_once(client: Client) -> None:
    assert "0 services" in page(client)

    service = a_service("Baby group")
    assert "1 service" in page(client)

    service.name = "Toddler group"
    with time_machine.travel(NOW + timedelta(seconds=1), tick=False):
        service.save_revision().publish()
    assert "Toddler group" in page(client)
    assert "Baby group" not in page(client)


def test_a_new_name_of_the_organisation_is_found_at_once(client: Client) -> None:
    organisation = an_organisation("Marsh Trust")
    a_service("Group", organisation=organisation)
    assert "1 service" in page(client, "/directory/?q=marsh")

    organisation.name = "Harbour Trust"
    with time_machine.travel(NOW + timedelta(seconds=1), tick=False):
        organisation.save()

    assert "1 service" in page(client, "/directory/?q=harbour")


@pytest.mark.parametrize("status", ["inactive", "defunct"])
def test_what_is_over_is_not_found(client: Client, status: str) -> None:
    service = a_service("Group", status=status)

    assert "0 services" in page(client)
    assert client.get(service.get_absolute_url()).status_code == 404


def test_a_draft_is_not_found(client: Client) -> None:
    Service(name="Draft", summary="Soon.", slug="draft", organisation=an_organisation(), live=False).save()

    assert "0 services" in page(client)
    assert client.get("/directory/draft/").status_code == 404


def test_a_masked_place_shows_its_town_and_no_more(client: Client) -> None:
    a_venue("Refuge", is_masked=True, line_1="7 Secret Lane", town="St Helier", postcode="JE2 3XX")
    service = a_full_service("Shelter")
    ServiceAt.objects.filter(service=service).update(venue=a_venue("Refuge"))

    for address in (service.get_absolute_url(), "/directory/", f"/api/oruk/v3/services/{service.uid}"):
        shown = page(client, address)
        assert "St Helier" in shown
        assert "Secret" not in shown
        assert "JE2 3XX" not in shown


def test_editors_say_which_words_mean_the_same(client: Client) -> None:
    a_service("Baby group")
    Synonyms.objects.create(words="Newborn, baby")

    assert "1 service" in page(client, "/directory/?q=newborn")


def test_a_postcode_of_nowhere_is_said(client: Client) -> None:
    a_full_service()

    assert "We do not know where ZZ99 9ZZ is." in page(client, "/directory/?postcode=ZZ99+9ZZ")


@pytest.mark.parametrize("address", ["page=999999", "page=x", "q=%22%22%22", "q=%00", "miles=-3", "age=200", "day=ZZ"])
def test_nonsense_gets_a_helpful_page(client: Client, address: str) -> None:
    a_service()

    answer = client.get(f"/directory/?{address}")

    assert answer.status_code in {200, 400}
    assert "<h1" in answer.content.decode()


def test_the_list_asks_as_often_for_fifty_as_for_one(client: Client) -> None:
    counts = []
    for many in (1, 3, 50):
        for number in range(Service.objects.count(), many):
            a_full_service(f"Group {number}", assured_on=date(2026, 11, 1))
        page(client)  # the index is read once after something was published
        with CaptureQueriesContext(
            connection,
        ) as asked:
            page(client)
        counts.append(len(asked))

    assert counts[0] == counts[1] == counts[2]


def test_below_a_chosen_category_its_own_are_offered(client: Client) -> None:
    top = a_term("Health")
    below = a_term("Teeth", parent=top)
    service = a_service("Dentist")
    service.terms.set([below])
    service.save_revision().publish()

    assert "Teeth" not in page(client)
    assert 'value="teeth"' in page(client, "/directory/?category=health")
    assert "1 service" in page(client, "/directory/?category=health")


def test_distances_have_the_decimal_mark_of_the_language(client: Client) -> None:
    a_full_service()
    PostcodePlace.objects.create(postcode="JE23AB", latitude=49.186, longitude=-2.106)

    assert "1.8 miles away" in page(client, "/directory/?postcode=JE2+3AB")
    assert "1,8 " in page(client, "/pt/directory/?postcode=JE2+3AB")


def test_a_mailbox_that_a_contact_has_is_shown_once(client: Client) -> None:
    service = a_full_service(email="Babies@samphire.example")

    assert page(client, service.get_absolute_url()).lower().count("mailto:babies@samphire.example") == 1


def test_a_number_that_two_contacts_share_is_shown_once_with_both(client: Client) -> None:
    service = a_full_service()
    service.contacts.add(ServiceContact(role="Manager", phone="+441534456789", email="office@samphire.example"))
    service.contacts.add(ServiceContact(role="Interpreter", phone="+441534456712"))
    service.save_revision().publish()

    shown = page(client, service.get_absolute_url())

    assert shown.count("tel:+44-1534-456789") == 1
    assert shown.index("Group leader") < shown.index("Manager") < shown.index("tel:+44-1534-456789")
    assert shown.index("office@samphire.example") < shown.index("Interpreter") < shown.index("tel:+44-1534-456712")


def test_by_telephone_is_a_line_and_no_place_with_a_heading(client: Client) -> None:
    service = a_service("Helpline")
    telephone = Venue.objects.create(name="By telephone", kind=Venue.Kind.VIRTUAL)
    service.places.add(ServiceAt(venue=telephone, note="Also in Portuguese"))
    service.save_revision().publish()

    shown = page(client, service.get_absolute_url())
    assert "<dt>Where</dt><dd>By telephone (Also in Portuguese)</dd>" in shown
    assert f"venue-{telephone.pk}" not in shown
    assert "By telephone</li>" in page(client)


def test_what_is_held_nowhere_and_at_no_time_has_no_empty_list(client: Client) -> None:
    a_service("Helpline")

    assert '<ul class="sam-facts">' not in page(client)
