"""The map stands where its pictures have a host, shows what everybody may know, and asks nobody before it is wanted."""

import json
import re
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from accounts import actions as accounts
from accounts.models import User
from directory.models import ServiceAt, Venue
from tests.directory.conftest import NOW
from tests.factories.people import UserFactory
from tests.factories.services import a_full_service, a_service, a_venue

pytestmark = pytest.mark.django_db
HOST = "https://tiles.samphire.example"
PAGES = ["/directory/", "/directory/grupo/"]


@pytest.fixture
def pictures(settings: Settings) -> None:
    """There is a host that has them."""
    settings.MAP_HOST = HOST
    settings.MAP_TILES = f"{HOST}/{{z}}/{{x}}/{{y}}.png"
    settings.MAP_ATTRIBUTION = "Map: <b>invented</b>"


@pytest.fixture
def editor(client: Client, settings: Settings) -> Client:
    settings.SECOND_FACTOR_REQUIRED = False
    user: User = UserFactory(name="The editor")
    accounts.give_role(user, code="editor", centre=None, by=None, now=NOW)
    client.force_login(user)
    return client


def policy(client: Client, address: str) -> str:
    return client.get(address).headers["Content-Security-Policy"]


def facts(client: Client, address: str = "/directory/", name: str = "map-facts") -> dict[str, Any]:
    """What the page hands the script."""
    page = client.get(address).content.decode()
    found = re.search(rf'<script id="{name}" type="application/json">(.*?)</script>', page, re.DOTALL)
    assert found
    read: dict[str, Any] = json.loads(found[1])
    return read


@pytest.mark.parametrize("address", PAGES)
def test_without_a_host_no_page_speaks_of_a_map(client: Client, address: str) -> None:
    a_full_service("Grupo")
    page = client.get(address).content.decode()

    assert "data-map=" not in page
    assert "map.js" not in page
    assert "Show the map" not in page
    assert "img-src 'self' data:;" in policy(client, address)


@pytest.mark.usefixtures("pictures")
@pytest.mark.parametrize("address", PAGES)
def test_with_a_host_the_page_names_it_and_lets_it_alone_in(client: Client, address: str) -> None:
    a_full_service("Grupo")
    page = " ".join(client.get(address).content.decode().split())

    assert "Its pictures come from tiles.samphire.example, which then sees your internet address." in page
    assert f"img-src 'self' data: {HOST};" in policy(client, address)
    assert not re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="[^"]*(?:tiles|leaflet)', page)  # not before she asks


@pytest.mark.usefixtures("pictures")
@pytest.mark.parametrize("address", ["/accounts/login/", "/directory/kept/"])
def test_pages_without_a_map_let_no_host_in(client: Client, address: str) -> None:
    assert HOST not in policy(client, address)


@pytest.mark.usefixtures("pictures")
def test_what_is_held_in_one_house_stands_on_one_pin_under_the_numbers_of_the_list(client: Client) -> None:
    a_full_service("Art")
    a_full_service("Books")
    barn = a_venue("Barn", latitude="49.233400", longitude="-2.089900", town="Trinity")
    ServiceAt.objects.create(service=a_service("Cooking"), venue=barn)

    places = facts(client, "/directory/?keep=art")["places"]

    assert [(place["name"], [each["number"] for each in place["held"]]) for place in places] == [
        ("Samarès School, St Clement", [1, 2]),
        ("Barn, Trinity", [3]),
    ]
    assert places[0]["at"] == [49.172, -2.071]
    assert places[0]["held"][0]["url"] == "/directory/art/?keep=art"


@pytest.mark.usefixtures("pictures")
def test_a_masked_venue_is_not_in_what_the_map_knows(client: Client) -> None:
    refuge = a_venue("Refuge", is_masked=True, town="St Helier", latitude="49.183411", longitude="-2.102122")
    shelter = a_full_service("Shelter")
    shelter.places.add(ServiceAt(venue=refuge))
    shelter.save_revision().publish()

    for address in ("/directory/", shelter.get_absolute_url()):
        page = client.get(address).content.decode()
        assert [place["at"] for place in facts(client, address)["places"]] == [[49.172, -2.071]]
        assert "49.1834" not in page
        assert "2.1021" not in page


@pytest.mark.usefixtures("pictures")
def test_where_no_venue_may_be_known_there_is_no_map(client: Client) -> None:
    helpline = a_service("Helpline")
    ServiceAt.objects.create(service=helpline, venue=Venue.objects.create(name="By telephone", kind="virtual"))

    for address in ("/directory/", helpline.get_absolute_url()):
        assert "Show the map" not in client.get(address).content.decode()


@pytest.mark.usefixtures("pictures")
def test_a_name_cannot_end_the_element_that_holds_it(client: Client) -> None:
    a_full_service("Grupo </script><script>alert(1)</script>")

    assert facts(client)["places"][0]["held"][0]["name"] == "Grupo </script><script>alert(1)</script>"


@pytest.mark.usefixtures("pictures")
def test_an_editor_gets_a_map_that_begins_where_the_other_venues_are(editor: Client) -> None:
    form = "/cms/snippets/directory/venue/add/"
    assert facts(editor, form, "place-facts")["begins"] == [54.0, -3.0]

    a_venue()
    begun = facts(editor, form, "place-facts")

    assert begun["begins"] == [49.172, -2.071]
    assert 'type="module"' in editor.get(form).content.decode()
    assert f"img-src 'self' data: blob: {HOST};" in policy(editor, form)


def test_without_a_host_an_editor_types_the_two_numbers(editor: Client) -> None:
    form = "/cms/snippets/directory/venue/add/"
    page = editor.get(form).content.decode()

    assert 'name="latitude"' in page
    assert "data-place" not in page
    assert "place.js" not in page
    assert "http" not in policy(editor, form)
