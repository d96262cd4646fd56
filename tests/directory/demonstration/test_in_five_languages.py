"""Five languages: pages where they are translated, an honest word where they are not."""

import re
from html import unescape

import pytest
from django.test import Client
from wagtail.models import Locale, Page

from directory.models import HomePage
from tests.directory.speaking import spoken

pytestmark = pytest.mark.django_db
NOT_YET = "This page is not in your language yet. Here it is in English."


def switch(client: Client, at: str, to: str) -> str:
    """Where the language row leads somebody who is at the address."""
    found = re.search(rf'<a href="([^"]+)"\s+lang="{to}"', client.get(at).content.decode())
    assert found
    return unescape(found[1])


def test_the_switch_leads_to_the_same_page_and_back(client: Client) -> None:
    for at in ["/", "/register/", "/whats-on/", "/centres/", "/information/what-to-expect/", "/privacy/"]:
        assert switch(client, at, "pt") == f"/pt{at}"
        assert switch(client, f"/pt{at}", "en") == at


def test_the_switch_keeps_what_was_looked_for(client: Client) -> None:
    assert switch(client, "/directory/?q=tea&day=TU", "pt") == "/pt/directory/?q=tea&day=TU"


def test_reading_stores_nothing_on_the_device(client: Client) -> None:
    for at in ["/directory/", "/whats-on/", "/centres/", "/information/what-to-expect/", "/pt/privacy/"]:
        client.get(at)

    assert not client.cookies


@pytest.mark.requirement("R001-016")
def test_a_translated_leaflet_is_shown_in_its_language(client: Client) -> None:
    page = client.get("/pt/information/what-to-expect/").content.decode()

    assert '<html lang="pt"' in page
    assert "O que pode esperar do centro" in page
    assert "Venha como é" in page
    assert spoken("pt", NOT_YET) not in page
    assert 'href="/information/what-to-expect/"' in page


@pytest.mark.requirement("R001-016")
def test_a_page_that_is_not_translated_says_so_and_is_marked_as_english(client: Client) -> None:
    page = client.get("/pt/information/extra-help/").content.decode()

    assert spoken("pt", NOT_YET) in page
    assert '<article class="sam-panel sam-reading" lang="en">' in page


def test_a_language_without_any_page_still_shows_everything(client: Client) -> None:
    HomePage.objects.get(locale__language_code="pl").delete()

    page = client.get("/pl/").content.decode()

    assert spoken("pl", NOT_YET) in page
    assert "a warm room for families" in page
    assert client.get("/pl/centres/samares/").status_code == 200


def test_an_address_that_is_nowhere_is_nowhere_in_every_language(client: Client) -> None:
    assert client.get("/pt/nowhere/").status_code == 404
    assert client.get("/pt/information/nowhere/").status_code == 404


def test_lists_show_each_page_once_in_the_best_language(client: Client) -> None:
    page = " ".join(client.get("/pt/information/").content.decode().split())

    assert page.count('href="/pt/information/what-to-expect/"') == 1
    assert '<a href="/pt/information/extra-help/" lang="en">' in page


def test_a_translation_keeps_the_address_of_its_page() -> None:
    english = Page.objects.get(url_path="/home/information/what-to-expect/")
    portuguese = english.get_translation(Locale.objects.get(language_code="pt"))

    assert portuguese.slug == english.slug
    assert portuguese.specific.address == "/information/what-to-expect/"
