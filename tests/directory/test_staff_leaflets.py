"""Leaflets for staff only: to families they do not exist, in any form, language, list or letter."""

import pytest
from django.test import Client
from wagtail.models import Locale

from centres.models import Centre
from directory.actions import send_new_version
from directory.models import Agency, Held, HomePage, LeafletIndexPage, LeafletPage
from outbox.models import Message
from tests.directory.conftest import NOW, TUESDAY
from tests.doors.table import EDITS, KINDS, STAFF, VISITOR
from tests.doors.world import _people
from tests.factories.centres import CentreFactory

FORMS = ["", "leaflet.pdf", "large-print.pdf", "easy-read.pdf", "easy-read/", "listen/", "listen/?as=text", "qr.svg"]
ELSEWHERE_TOO = {"coordinator elsewhere", "manager everywhere"}


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    easy = [("line", {"picture": "tea", "words": "There is tea."})]
    page = LeafletPage(title="Restraint", slug="restraint", body=[("heading", "Hush")], easy=easy, staff_only=True)
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


@pytest.mark.requirement("R000-013")
def test_staff_and_editors_read_it_and_to_all_others_it_does_not_exist(leaflet: LeafletPage, samares: Centre) -> None:
    people = _people(samares, CentreFactory(slug="first-tower"))
    opened, listed = {}, {}
    for kind in KINDS:
        client = Client()
        if kind != VISITOR:
            client.force_login(people[kind])
        opened[kind] = {client.get(f"/information/restraint/{form}").status_code for form in FORMS}
        listed[kind] = "Restraint" in client.get("/information/?q=hush").content.decode()

    may = STAFF | EDITS | ELSEWHERE_TOO
    assert opened == {kind: {200 if kind in may else 404} for kind in KINDS}
    assert listed == {kind: kind in may for kind in KINDS}


def test_it_is_marked_for_those_who_read_it(leaflet: LeafletPage, samares: Centre, client: Client) -> None:
    client.force_login(_people(samares, CentreFactory(slug="first-tower"))["coordinator"])

    assert "For staff only" in client.get("/information/restraint/").content.decode()
    assert "For staff only" in client.get("/information/").content.decode()
    assert client.get("/information/restraint/leaflet.pdf").headers["Cache-Control"] == "no-store"


@pytest.fixture
def translation(leaflet: LeafletPage) -> LeafletPage:
    """Made before anybody said that the leaflet is for staff."""
    locale = Locale.objects.get(language_code="pt")
    index = LeafletIndexPage.objects.get(locale__language_code="en")
    for page in [*index.get_ancestors().filter(depth__gt=1).specific(), index, leaflet]:
        page.copy_for_translation(locale).save_revision().publish()
    LeafletPage.objects.filter(locale=locale).update(staff_only=False)
    made: LeafletPage = LeafletPage.objects.get(locale=locale)
    return made


def test_a_translation_made_before_is_hidden_with_it(translation: LeafletPage, client: Client) -> None:
    assert client.get("/pt/information/restraint/").status_code == 404
    assert "Restraint" not in client.get("/pt/information/").content.decode()


@pytest.mark.parametrize("language", ["en", "pt"])
def test_no_door_of_the_front_page_leads_there(
    translation: LeafletPage, home: HomePage, client: Client, language: str
) -> None:
    behind = LeafletPage.objects.get(locale__language_code=language)
    home.doors = [("door", {"icon": "heart", "title": "Hush", "words": "Hush.", "page": behind})]
    home.save()

    assert "Hush" not in client.get("/").content.decode()


@pytest.mark.parametrize("language", ["en", "pt"])
def test_no_agency_is_written_to_about_it(translation: LeafletPage, language: str) -> None:
    held = LeafletPage.objects.get(locale__language_code=language)
    agency = Agency.objects.create(name="Library", email="desk@library.example")
    Held.objects.create(agency=agency, leaflet=held, version=1)
    held.version = 2
    held.save()

    assert send_new_version(held, now=NOW, today=TUESDAY) == 0
    assert not Message.objects.exists()
