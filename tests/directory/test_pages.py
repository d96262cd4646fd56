"""Pages that editors write, as the public meets them."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from centres.models import Centre
from directory.models import CentreIndexPage, CentrePage, HomePage, LeafletIndexPage, LeafletPage, PlainPage
from tests.factories.centres import SessionFactory


@pytest.fixture
def centre_page(home: HomePage, samares: Centre) -> CentrePage:
    page = CentrePage(
        title="Samarès",
        slug="samares",
        centre=samares,
        find_us="<p>Follow the yellow footprints.</p>",
        access=[
            ("fact", {"what": "step_free", "answer": "yes", "note": "To every room"}),
            ("fact", {"what": "hearing_loop", "answer": "", "note": ""}),
        ],
    )
    CentreIndexPage.objects.get().add_child(instance=page)
    return page


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    body = [
        ("heading", "The first time"),
        ("points", ["Somebody says hello."]),
        ("call_out", {"title": "Danger?", "words": "Call 999."}),
        ("contact", None),
    ]
    page = LeafletPage(title="What to expect", slug="expect", body=body, version=3, reviewed_on=date(2026, 10, 8))
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


def test_a_new_site_has_a_front_page_with_real_words_and_no_welcome_of_wagtail(client: Client, db: None) -> None:
    page = client.get("/").content.decode()

    assert "a warm room for families with under-fives" in page
    assert "Wagtail" not in page


@pytest.mark.requirement("R002-025")
def test_a_centre_page_shows_address_hours_and_the_week_with_its_notes(centre_page: CentrePage, client: Client) -> None:
    SessionFactory(held_on=date(2026, 11, 28), note="Bring wellies.")
    page = client.get("/centres/samares/").content.decode()

    assert "School Road, St Clement" in page
    assert "Monday to Friday, 8:30am to 5pm" in page
    assert "Saturday" in page
    assert "Bring wellies." in page
    assert "Follow the yellow footprints." in page


def test_a_centre_with_nothing_on_says_what_comes_next(centre_page: CentrePage, client: Client) -> None:
    SessionFactory(held_on=date(2026, 12, 7))

    assert "Next: Stay and play, Monday 7 December." in client.get("/centres/samares/").content.decode()


@pytest.mark.requirement("R000-082")
def test_what_nobody_has_checked_is_not_shown_as_missing(centre_page: CentrePage) -> None:
    facts = centre_page.access_facts()

    assert [(str(fact.name), fact.answer, str(fact.words)) for fact in facts] == [
        ("Step-free way in", "yes", "To every room"),
        ("Hearing loop", "", ""),
    ]


def test_the_telephone_comes_from_the_centres_record_on_every_page(
    centre_page: CentrePage, leaflet: LeafletPage, samares: Centre, client: Client
) -> None:
    samares.phone = "+441534440099"
    samares.save()

    for address in ("/", "/centres/", "/centres/samares/", "/information/expect/", "/whats-on/", "/register/"):
        page = client.get(address).content.decode()
        assert "01534 440099" in page
        assert "01534 744300" not in page


def test_a_centre_has_one_page_in_each_language(centre_page: CentrePage, samares: Centre) -> None:
    twin = CentrePage(title="Samarès again", slug="again", centre=samares)

    with pytest.raises(ValidationError, match="has a page already"):
        CentreIndexPage.objects.get().add_child(instance=twin)


def test_a_leaflet_shows_its_words_its_version_and_when_it_was_checked(leaflet: LeafletPage, client: Client) -> None:
    page = client.get("/information/expect/").content.decode()

    assert "<h2>The first time</h2>" in page
    assert "<li>Somebody says hello.</li>" in page
    assert "Version 3. We last checked it on 8 October 2026." in page
    assert 'href="/information/expect/"' in client.get("/information/").content.decode()


def test_a_door_to_a_page_that_is_not_public_is_not_shown(home: HomePage, client: Client) -> None:
    behind = home.add_child(instance=PlainPage(title="Later", slug="later", live=False))
    home.doors = [("door", {"icon": "heart", "title": "Come in", "words": "Soon.", "page": behind})]
    home.save()
    assert "Come in" not in client.get("/").content.decode()

    behind.save_revision().publish()
    assert 'href="/later/">Come in' in client.get("/").content.decode()


def test_pages_have_their_own_titles_and_one_first_heading(centre_page: CentrePage, client: Client) -> None:
    addresses = ["/", "/centres/", "/centres/samares/", "/information/", "/whats-on/", "/register/"]
    pages = [client.get(address).content.decode() for address in addresses]

    assert len({page.split("<title>")[1].split("</title>")[0] for page in pages}) == len(pages)
    assert {page.count("<h1") for page in pages} == {1}
