"""Each change of what the public reads makes another edition; what was worked out for the last one is not shown."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.fixtures import Settings

from directory import edition
from directory.models import HomePage, ListingNote, PublicChange, Service, Synonyms, Venue
from directory.printed import give_prints, printed
from directory.upkeep.regular import count_changes_anew
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.factories.services import a_full_service, a_service, a_term

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
SEARCH, FEED = "/directory/", "/api/oruk/v3/services"


def rename_the_venue() -> None:
    venue = Venue.objects.get()
    venue.name = "The new hall"
    venue.save()


def sort_the_service() -> None:
    service = Service.objects.get()
    service.terms.set([a_term("Singing")])
    service.save()


CHANGES: dict[str, Callable[[], object]] = {
    "a service is published": lambda: a_service("Another"),
    "a service is taken off": lambda: Service.objects.get().unpublish(),
    "a service is deleted": lambda: Service.objects.get().delete(),
    "a venue has another name": rename_the_venue,
    "a term is made": lambda: a_term("Swimming"),
    "a service is sorted under another term": sort_the_service,
    "words mean the same": lambda: Synonyms.objects.create(words="baby, infant"),
    "a centre opens": lambda: CentreFactory(),
    "the home page is published": lambda: HomePage.objects.get(slug="home").save(),
    "a new version of Samphire is set up": lambda: call_command("migrate", verbosity=0),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_the_public_reads_is_another_edition_when(change: str) -> None:
    a_full_service()
    before = edition.now()

    CHANGES[change]()

    assert edition.now() != before


def test_what_only_staff_read_leaves_the_edition_as_it_is() -> None:
    service = a_full_service()
    before = edition.now()

    ListingNote.objects.create(service=service, words="Rang them.", written_at=NOW)

    assert edition.now() == before


def test_a_change_that_is_undone_never_stands_for_one_that_is_made() -> None:
    a_service("First")
    with transaction.atomic():
        a_service("Undone")
        undone = edition.now()
        transaction.set_rollback(True)

    a_service("Made")

    assert edition.now() != undone


def test_changes_are_counted_anew_at_night_and_that_is_another_edition() -> None:
    a_full_service()
    before = edition.now()

    count_changes_anew(NOW)

    assert PublicChange.objects.count() == 1
    assert edition.now() != before


@pytest.mark.parametrize("address", [SEARCH, f"{SEARCH}?day=TU", FEED, f"{FEED}?full=true"])
def test_a_page_that_was_made_is_given_again_with_one_question_to_the_database(client: Client, address: str) -> None:
    a_full_service("Baby group")
    first = client.get(address)

    with CaptureQueriesContext(connection) as asked:
        again = client.get(address)

    assert again.content == first.content
    assert again.headers["Content-Type"] == first.headers["Content-Type"]
    assert len(asked) == 1


def test_a_page_that_was_made_is_not_given_once_something_changed(client: Client) -> None:
    service = a_full_service("Ladybirds")
    address = service.get_absolute_url()
    before = [client.get(each).content.decode() for each in (SEARCH, FEED, address)]

    service.name = "Bumblebees"
    with time_machine.travel(NOW):
        service.save_revision().publish()

    after = [client.get(each).content.decode() for each in (SEARCH, FEED, address)]
    assert all("Ladybirds" in page for page in before)
    assert [("Bumblebees" in page, "Ladybirds" in page) for page in after] == [(True, False)] * 3


def test_nor_on_another_day(client: Client) -> None:
    a_service("Baby group", assured_on=date(2026, 1, 1))
    with time_machine.travel(NOW):
        before = client.get("/directory/baby-group/").content
    with time_machine.travel(datetime(2026, 11, 28, 9, 0, tzinfo=UTC)):
        after = client.get("/directory/baby-group/").content

    assert before != after  # nobody has confirmed it for a day more


def test_nor_in_another_language(client: Client) -> None:
    a_full_service()

    assert b'lang="en"' in client.get(SEARCH).content
    assert b'lang="pt"' in client.get(f"/pt{SEARCH}").content


def test_whoever_signed_in_gets_a_page_of_her_own(client: Client) -> None:
    a_full_service()
    for_anybody = client.get(SEARCH).content.decode()

    client.force_login(somebody("editor"))
    for_her = client.get(SEARCH).content.decode()

    client.logout()
    assert "Sign in" in for_anybody
    assert "To your own pages" in for_her
    assert client.get(SEARCH).content.decode() == for_anybody
    assert reverse("front_door") in for_her


@pytest.mark.parametrize("address", [SEARCH, FEED])
def test_a_page_that_is_given_again_says_all_that_it_said_about_itself(client: Client, address: str) -> None:
    a_full_service()

    first, again = client.get(address), client.get(address)

    assert dict(again.headers) == dict(first.headers)
    assert "Content-Security-Policy" in again.headers
    assert "Cross-Origin-Resource-Policy" in again.headers


def test_whoever_has_the_page_of_the_feed_hears_that_it_holds_and_any_site_may_read_that(client: Client) -> None:
    a_full_service()
    first = client.get(FEED)

    same = client.get(FEED, headers={"If-None-Match": first.headers["ETag"]})

    assert (same.status_code, same.content) == (304, b"")
    assert same.headers["Access-Control-Allow-Origin"] == "*"
    assert same.headers["ETag"] == first.headers["ETag"]
    assert "Content-Type" not in same.headers
    assert client.get(FEED, headers={"If-None-Match": '"another"'}).status_code == 200


def test_a_page_made_for_one_host_is_not_given_at_another(client: Client, settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["one.example"]
    a_full_service()

    assert client.get(SEARCH, headers={"host": "one.example"}).status_code == 200
    assert client.get(SEARCH, headers={"host": "two.example"}).status_code == 400


def test_a_page_that_was_made_while_something_changed_is_not_taken_for_a_newer_one(rf: RequestFactory) -> None:
    edition.turn()
    words = iter(["old", "new"])

    @printed
    def view(_request: HttpRequest) -> HttpResponse:
        said = next(words)
        edition.turn()  # somebody publishes while this page is made
        return HttpResponse(said)

    pages = [give_prints(view)(rf.get("/made/meanwhile/")) for _ in range(2)]

    assert [page.content for page in pages if isinstance(page, HttpResponse)] == [b"old", b"new"]
