"""The editors' page that says which listing lacks what, and leads to where it is put right."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django.fixtures import Settings

from directory.models import Organisation, Service, ServiceWords, Venue
from tests.directory.test_listing_editors import desk_of
from tests.factories.services import a_full_service, a_service, a_venue

PAGE = "/cms/directory/health/"


@pytest.fixture
def editor(client: Client, settings: Settings, db: None) -> Client:
    return desk_of("editor", client, settings)


def read(editor: Client, asked: str = "") -> str:
    return " ".join(editor.get(PAGE + asked).content.decode().split())


def test_a_whole_listing_is_counted_as_well(editor: Client) -> None:
    a_full_service()

    assert "1 of 1 listing has nothing to mend" in read(editor)
    assert "Nothing is amiss" in read(editor)


def test_a_bare_one_is_told_with_everything_it_lacks(editor: Client) -> None:
    service = a_service("Toast club")

    page = read(editor)
    assert "0 of 1 listing has nothing to mend" in page
    assert "It stands under no category. Whoever looks through the categories does not find it." in page
    assert "Nobody has checked it." in page
    assert f'href="/cms/snippets/directory/service/edit/{service.pk}/"' in page


def test_what_is_mended_at_its_venue_leads_there(editor: Client) -> None:
    a_full_service()
    Venue.objects.update(latitude=None, longitude=None)

    assert (
        f'<a href="/cms/snippets/directory/venue/edit/{a_venue().pk}/"> Put it right in “Samarès School” </a>'
        in read(editor)
    )


def test_an_organisation_without_words_counts_for_each_of_its_listings(editor: Client) -> None:
    a_full_service("Baby group")
    a_full_service("Toddler group")
    Organisation.objects.update(description="")

    assert "0 of 2 listings have nothing to mend" in read(editor)
    assert "Its organisation has no description</a> </th> <td>Other directories" in read(editor)
    assert "<td>2</td>" in read(editor)


def test_the_list_can_be_narrowed_to_one_thing(editor: Client) -> None:
    a_service("Toast club")
    ServiceWords.objects.create(service=a_full_service("Tea club"), language="pt", name="Chá", by_machine=True)

    page = read(editor, "?what=by_machine")
    assert "A machine translated it (Portuguese)" in page
    assert "Tea club" in page
    assert "Toast club" not in page
    assert "0 of 2 listings have nothing to mend" in page


def test_a_draft_and_what_is_over_are_not_counted(editor: Client) -> None:
    a_service("Toast club").unpublish()
    a_service("Jam club", status="defunct")

    assert "No listing is public yet." in read(editor)


def test_what_a_draft_would_mend_still_counts_and_says_so(editor: Client) -> None:
    service = a_full_service()
    Service.objects.update(assured_on=None)
    service.refresh_from_db()
    service.assured_on = date(2026, 11, 24)
    service.save_revision()

    assert "0 of 1 listing has nothing to mend" in read(editor)
    assert "has a draft" in read(editor)


def test_it_asks_the_database_as_often_for_fifty_as_for_one(editor: Client) -> None:
    counts = []
    for many in (1, 3, 50):
        for number in range(Service.objects.count(), many):
            a_service(f"Club {number}", organisation=Organisation.objects.create(name=f"Body {number}", kind="private"))
        read(editor)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            read(editor)
        counts.append(len(asked))
    assert len(set(counts)) == 1


def test_a_long_list_is_read_page_by_page(editor: Client) -> None:
    for number in range(51):
        a_service(f"Club {number:02}")

    assert "Page 1 of 2" in read(editor)
    assert "Club 50" in read(editor, "?p=2")


def test_whoever_writes_no_pages_does_not_read_it(client: Client, settings: Settings, db: None) -> None:
    volunteer = desk_of("volunteer", client, settings)

    assert volunteer.get(PAGE).status_code != 200


def test_the_menu_leads_there(editor: Client) -> None:
    assert reverse("listings_health") == PAGE
    assert PAGE in editor.get("/cms/").content.decode()
