"""A new site's first day: every public address has words, and what editors do afterwards stays as they left it."""

import re
from io import StringIO
from random import Random

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

import centres.demo
import directory.demo
from centres.models import Centre
from directory.models import HomePage, PlainPage
from tests.directory.conftest import TUESDAY
from tests.directory.speaking import NOT_OUR_WORDS, read
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody

ADDRESSES = [
    "/", "/centres/", "/information/", "/volunteer/", "/register/", "/refer/", "/worried/", "/accessibility/",
    "/privacy/", "/whats-on/", "/values/",
]  # fmt: skip


def found() -> str:
    out = StringIO()
    call_command("found", stdout=out)
    return out.getvalue()


@pytest.mark.parametrize("language", ["", "/pt", "/pl", "/ro", "/fr"])
def test_on_the_first_day_every_public_address_has_words(db: None, client: Client, language: str) -> None:
    found()

    for address in ADDRESSES:
        assert len(read(client, language + address).split()) > 10, address
    assert client.get("/healthz").status_code in {200, 503}


def test_with_a_centre_its_own_address_and_telephone_stand_on_the_pages(client: Client, samares: Centre) -> None:
    found()

    for address in ["/", "/centres/samares/"]:
        assert "School Road, St Clement" in client.get(address).content.decode()
    for address in ["/volunteer/", "/refer/", "/worried/", "/privacy/", "/accessibility/"]:
        assert "01534 744300" in read(client, address)


def test_every_link_of_a_new_site_leads_somewhere(client: Client, samares: Centre) -> None:
    found()
    waiting, seen = ["/"], set()
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = client.get(address)
        assert answer.status_code in {200, 302}, address
        if answer.status_code == 200 and "?" not in address and answer.headers["Content-Type"].startswith("text/html"):
            links = re.findall(r'href="(/[^"#]*)', answer.content.decode())
            waiting += [link for link in links if not link.startswith("/static/") and "week=" not in link]

    assert {*ADDRESSES, "/centres/samares/", "/register/?centre=samares"} - {"/register/"} <= seen


def test_the_words_are_plain_and_name_nobody(client: Client, samares: Centre) -> None:
    found()

    for address in [*ADDRESSES, "/centres/samares/"]:
        words = read(client, address)
        assert not [said for said in re.split(r"[.?:]\s", words) if len(said.split()) > 25], address
        assert not NOT_OUR_WORDS.search(words), address
        assert "'" not in words, address
        assert not re.search("Sophie|Paul|bus fare|footprints", words), address


def test_run_again_it_says_that_nothing_is_missing(samares: Centre) -> None:
    assert "/volunteer/" in found()
    pages = Page.objects.count()

    assert "Nothing is missing." in found()
    assert Page.objects.count() == pages
    assert not any(Page.find_problems())


def test_what_an_editor_wrote_before_stays(home: HomePage, client: Client) -> None:
    editor = somebody("publisher")
    page = home.add_child(instance=PlainPage(title="Join us", slug="volunteer", lead="Our own words."))
    page.save_revision(user=editor).publish()
    home.lead = "We wrote this."
    home.save_revision(user=editor).publish()

    found()

    assert "Our own words." in read(client, "/volunteer/")
    assert "We wrote this." in read(client, "/")


def test_what_an_editor_changed_hid_or_deleted_afterwards_stays_so(client: Client, samares: Centre) -> None:
    found()
    privacy = PlainPage.objects.get(slug="privacy")
    privacy.lead = "Changed by us."
    privacy.save_revision(user=somebody("publisher")).publish()
    PlainPage.objects.get(slug="refer").unpublish()
    PlainPage.objects.get(slug="volunteer").delete()
    home = HomePage.objects.get(url_path="/home/")
    home.centre = None
    home.save_revision(user=somebody("editor")).publish()

    found()

    assert "Changed by us." in read(client, "/privacy/")
    assert client.get("/refer/").status_code == 404
    assert client.get("/volunteer/").status_code == 404
    assert HomePage.objects.get(url_path="/home/").centre is None


def test_a_centre_that_opens_later_gets_its_page(client: Client, samares: Centre) -> None:
    found()
    CentreFactory(slug="first-tower", name="First Tower")

    assert "/centres/first-tower/" in found()
    assert "First Tower" in read(client, "/centres/first-tower/")


def test_with_several_centres_nobody_chooses_for_the_editors(client: Client, samares: Centre) -> None:
    CentreFactory(slug="first-tower", name="First Tower")
    found()

    assert HomePage.objects.get(url_path="/home/").centre is None
    assert "Which centre do you mean?" in read(client, "/register/")
    assert "How to reach each of our centres" in read(client, "/worried/")
    assert "No centre is open yet" not in read(client, "/")


def test_a_founded_site_can_become_the_demonstration(client: Client, db: None) -> None:
    found()
    centres.demo.load(today=TUESDAY)
    directory.demo.load(today=TUESDAY, rng=Random(1))  # noqa: S311 – invented weeks, no secret

    assert "We are having a baby" in read(client, "/")
    assert "Three places near home" in read(client, "/centres/")


@pytest.mark.requirement("R002-100")
def test_a_new_site_has_a_leaflet_about_the_service_to_read_and_to_print(db: None, client: Client) -> None:
    found()
    page = client.get("/information/this-service/").content.decode()

    assert "What this service is" in page
    assert 'href="/information/this-service/leaflet.pdf"' in page
    printed = client.get("/information/this-service/leaflet.pdf")
    assert (printed.headers["Content-Type"], printed.content[:4]) == ("application/pdf", b"%PDF")
