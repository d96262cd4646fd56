"""Leaflets for staff only: to families they do not exist, in any form, language, list or letter."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from pytest_django.fixtures import Settings
from wagtail.documents.models import Document
from wagtail.models import Locale

from centres.models import Centre
from directory.actions import send_new_version
from directory.models import Agency, Held, HomePage, LeafletIndexPage, LeafletPage, Recording
from outbox.models import Message
from tests.directory.conftest import NOW, TUESDAY
from tests.doors.table import EDITS, KINDS, STAFF, VISITOR
from tests.doors.world import _people
from tests.factories.centres import CentreFactory

FORMS = [
    "", "leaflet.pdf", "large-print.pdf", "easy-read.pdf", "easy-read/", "listen/", "listen/?as=text", "recording/",
    "qr.svg",
]  # fmt: skip
ELSEWHERE_TOO = {"coordinator elsewhere", "manager everywhere"}


@pytest.fixture(autouse=True)
def _files_of_this_test(settings: Settings, tmp_path: object) -> None:
    """Documents are given from a folder, as they are on a real site."""
    on_disk = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": str(tmp_path)}}
    settings.STORAGES = {**settings.STORAGES, "default": on_disk}


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    easy = [("line", {"picture": "tea", "words": "There is tea."})]
    page = LeafletPage(title="Restraint", slug="restraint", body=[("heading", "Hush")], easy=easy, staff_only=True)
    LeafletIndexPage.objects.get().add_child(instance=page)
    document = Document.objects.create(title="Restraint", file=ContentFile(b"ID3", "restraint.mp3"))
    Recording.objects.create(leaflet=page, document=document, read_by="Maria, a parent")
    return page


def opened_by(client: Client, address: str) -> int:
    """What the address answers her. She reads to the end, which closes the file."""
    answer = client.get(address)
    answer.getvalue()
    return answer.status_code


@pytest.mark.requirement("R000-013")
def test_staff_and_editors_read_it_and_to_all_others_it_does_not_exist(leaflet: LeafletPage, samares: Centre) -> None:
    people = _people(samares, CentreFactory(slug="first-tower"))
    opened, listed = {}, {}
    for kind in KINDS:
        client = Client()
        if kind != VISITOR:
            client.force_login(people[kind])
        opened[kind] = {opened_by(client, f"/information/restraint/{form}") for form in FORMS}
        listed[kind] = "Restraint" in client.get("/information/?q=hush").content.decode()

    may = STAFF | EDITS | ELSEWHERE_TOO
    assert opened == {kind: {200 if kind in may else 404} for kind in KINDS}
    assert listed == {kind: kind in may for kind in KINDS}


def test_its_recording_does_not_exist_for_others_as_a_document_either(leaflet: LeafletPage, samares: Centre) -> None:
    people, address = _people(samares, CentreFactory(slug="first-tower")), Document.objects.get().url
    opened = {}
    for kind in set(KINDS) - {VISITOR}:
        client = Client()
        client.force_login(people[kind])
        opened[kind] = opened_by(client, address)

    may = STAFF | EDITS | ELSEWHERE_TOO
    assert opened == {kind: 200 if kind in may else 404 for kind in set(KINDS) - {VISITOR}}
    assert "/accounts/login/" in Client().get(address).headers["Location"]


def test_the_recording_of_a_leaflet_for_all_is_a_document_for_all_who_are_signed_in(
    leaflet: LeafletPage, samares: Centre, client: Client
) -> None:
    LeafletPage.objects.update(staff_only=False)
    client.force_login(_people(samares, CentreFactory(slug="first-tower"))["provider"])

    assert opened_by(client, Document.objects.get().url) == 200


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
