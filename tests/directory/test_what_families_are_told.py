"""What a family, or another directory, reads about a service without signing in."""

from datetime import date

import pytest
import time_machine
from django.test import Client

from directory.models import HomePage, NewsIndexPage, NewsPage, Organisation, Service, Term
from directory.starting import start
from tests.directory.conftest import NOW
from tests.factories.services import a_service


def filed_under(service: Service, code: str) -> Service:
    """The service, public, under a term that a new site begins with."""
    start(now=NOW)
    service.terms.add(Term.objects.get(code=code))
    service.save()
    service.save_revision().publish()
    return service


@pytest.mark.requirement("R000-081")
def test_specialists_are_a_category_and_each_says_how_one_is_referred(client: Client, home: HomePage) -> None:
    facts = {"booking": "referred", "self_referral": "no", "how_to_come": "Your doctor writes to us."}
    filed_under(a_service("Child clinic", **facts), "child-development-centre")
    a_service("Tea club")

    found = client.get("/directory/", {"category": "specialist-support"}).content.decode()
    page = client.get("/directory/child-clinic/").content.decode()

    assert "Child clinic" in found
    assert "Tea club" not in found
    assert "Your doctor writes to us." in page
    assert "No, somebody who works with you refers you." in page


@pytest.mark.requirement("R002-013")
def test_a_health_service_says_for_whom_it_is_how_to_get_it_and_whether_parents_ask_themselves(
    client: Client, home: HomePage
) -> None:
    facts = {"for_whom": "Babies until six months.", "self_referral": "yes", "how_to_come": "Ring on any weekday."}
    filed_under(a_service("Feeding line", **facts), "health-visiting")

    page = client.get("/directory/feeding-line/").content.decode()

    assert "Babies until six months." in page
    assert "Ring on any weekday." in page
    assert "Yes, you can ask yourself." in page


@pytest.mark.requirement("R002-014")
def test_a_nursery_says_when_places_are_asked_for_and_leads_to_its_website(client: Client, home: HomePage) -> None:
    days = {"apply_from": date(2027, 1, 4), "apply_by": date(2027, 2, 26)}
    filed_under(a_service("Acorn nursery", website="https://acorn.example/admissions", **days), "nursery")

    page = client.get("/directory/acorn-nursery/").content.decode()

    assert "From 4 January 2027 to 26 February 2027" in page
    assert 'href="https://acorn.example/admissions"' in page


@pytest.mark.requirement("R002-035")
def test_another_directory_fetches_every_entry_without_asking(client: Client, home: HomePage) -> None:
    a_service("Tea club")

    answer = client.get("/api/oruk/v3/services")

    assert [entry["name"] for entry in answer.json()["contents"]] == ["Tea club"]
    assert answer["Access-Control-Allow-Origin"] == "*"


@pytest.mark.requirement("R000-029")
def test_an_entry_and_the_site_tell_what_is_new_with_its_day(client: Client, home: HomePage) -> None:
    a_service("Tea club", notice="We meet in the school.", notice_until=date(2026, 12, 4))
    news = home.add_child(instance=NewsIndexPage(title="News", slug="news"))
    gate = NewsPage(title="The garden gate", slug="gate", day=date(2026, 11, 20), lead="It is shut until spring.")
    news.add_child(instance=gate)

    assert "We meet in the school." in client.get("/directory/tea-club/").content.decode()
    told = client.get("/news/").content.decode()
    assert "The garden gate" in told
    assert "20 November 2026" in told
    with time_machine.travel(date(2026, 12, 5), tick=False):
        assert "We meet in the school." not in client.get("/directory/tea-club/").content.decode()


@pytest.mark.parametrize(
    ("address", "kind", "said"),
    [
        ("/directory/tea-club/", "statutory", "Public body"),
        ("/directory/tea-club/", "voluntary", "Charity or voluntary body"),
        ("/directory/tea-club/", "community", "Community group"),
        ("/pt/directory/tea-club/", "community", "Grupo da comunidade"),
    ],
)
def test_a_listing_says_in_the_readers_language_what_kind_of_body_runs_it(
    client: Client, home: HomePage, address: str, kind: str, said: str
) -> None:
    a_service("Tea club")
    Organisation.objects.update(kind=kind)

    assert said in client.get(address).content.decode()
