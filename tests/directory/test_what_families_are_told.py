"""What a family, or another directory, reads about a service without signing in."""

from datetime import date

import pytest
import time_machine
from django.test import Client

from directory.models import HomePage, NewsIndexPage, NewsPage, Organisation, Service, Term
from directory.starting import start
from tests.directory.conftest import NOW
from tests.factories.services import a_full_service, a_service


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

    a_service("Tea club")

    found = client.get("/directory/", {"category": "health-visiting"}).content.decode()
    page = client.get("/directory/feeding-line/").content.decode()

    assert "Feeding line" in found
    assert "Tea club" not in found
    assert "Babies until six months." in page
    assert "Ring on any weekday." in page
    assert "Yes, you can ask yourself." in page


@pytest.mark.requirement("R002-014")
@pytest.mark.parametrize(("name", "category"), [("Acorn", "nursery"), ("Rivington", "schools")])
def test_a_nursery_and_a_school_are_found_say_when_places_are_asked_for_and_lead_to_their_websites(
    client: Client, home: HomePage, name: str, category: str
) -> None:
    days = {"apply_from": date(2027, 1, 4), "apply_by": date(2027, 2, 26)}
    filed_under(a_service(name, website="https://places.example/admissions", **days), category)
    a_service("Tea club")

    found = client.get("/directory/", {"category": category}).content.decode()
    page = client.get(f"/directory/{name.lower()}/").content.decode()

    assert name in found
    assert "Tea club" not in found
    assert "From 4 January 2027 to 26 February 2027" in page
    assert 'href="https://places.example/admissions"' in page


@pytest.mark.requirement("R002-035")
def test_another_directory_fetches_every_entry_that_is_public_whole_and_without_asking(
    client: Client, home: HomePage
) -> None:
    a_full_service("Baby group")
    a_full_service("Tea club")
    a_service("Half written").unpublish()

    answer = client.get("/api/oruk/v3/services?full=true")

    entries = answer.json()["contents"]
    assert sorted(entry["name"] for entry in entries if entry["status"] == "active") == ["Baby group", "Tea club"]
    for entry in entries[:2]:
        assert entry["service_at_locations"][0]["location"]["addresses"][0]["postal_code"] == "JE2 6QQ"
        assert entry["schedules"][0]["opens_at"] == "09:30:00"
        assert entry["contacts"][0]["phones"][0]["number"] == "+44 1534 456789"
    assert answer["Access-Control-Allow-Origin"] == "*"


@pytest.mark.requirement("R000-029")
def test_an_entry_and_the_site_tell_what_is_new_with_its_day(client: Client, home: HomePage) -> None:
    a_service("Tea club", notice="We meet in the school.", notice_until=date(2026, 12, 4))
    news = home.add_child(instance=NewsIndexPage(title="News", slug="news"))
    gate = NewsPage(title="The garden gate", slug="gate", day=date(2026, 11, 20), lead="It is shut until spring.")
    news.add_child(instance=gate)

    page = client.get("/directory/tea-club/").content.decode()
    assert "We meet in the school." in page
    assert "Until 4 December 2026" in page
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


def test_what_is_closed_for_now_says_so_and_goes_into_no_calendar_and_no_week(db: None, client: Client) -> None:
    service = a_full_service("Tea club", status="temporarily closed", notice="")

    page = client.get(service.get_absolute_url()).content.decode()

    assert "Closed for now" in page
    assert "Times for my calendar" not in page
    assert client.get(f"/directory/{service.slug}.ics").headers["Location"] == service.get_absolute_url()
    assert "Tea club" in client.get("/directory/").content.decode()
    assert "Tea club" not in client.get("/directory/?week=yes").content.decode()
