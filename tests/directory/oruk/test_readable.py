"""The page for whoever builds on the feed: everything the OpenAPI document says, and examples that work."""

import html
import re
from urllib.parse import urlsplit

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from directory.oruk.members import SCHEMAS
from directory.oruk.openapi import PARAMETERS, described
from directory.oruk.readable import EXAMPLES
from tests.factories.services import a_full_service

pytestmark = pytest.mark.django_db
PAGE = "/api/oruk/v3/docs/"


def words(client: Client) -> str:
    return client.get(PAGE).content.decode()


def links(page: str) -> list[str]:
    """Every address of the feed that the page leads to."""
    found = [urlsplit(html.unescape(link)) for link in re.findall(r'href="(http://testserver/api[^"]*)"', page)]
    return [f"{link.path}?{link.query}" for link in found]


def test_anybody_reads_it_and_it_is_a_page_of_the_site(client: Client) -> None:
    answer = client.get(PAGE)

    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "sam-header--public" in answer.content.decode()


def test_every_address_parameter_and_member_stands_on_it(client: Client) -> None:
    a_full_service()
    page = words(client)

    for path in described("https://samphire.example")["paths"]:
        assert f"<code>{path}</code>" in page
    for name, (_schema, sentence) in PARAMETERS.items():
        assert f"<code>{name}</code>" in page
        assert html.escape(sentence) in page
    for name, schema in SCHEMAS.items():
        assert f'id="{name}"' in page
        assert all(f"<code>{member}</code>" in page for member in schema["properties"])


def test_every_example_can_be_followed(client: Client) -> None:
    a_full_service()
    found = links(words(client))

    assert len(found) == sum(map(len, EXAMPLES.values())) + 5 + 2
    assert {link: client.get(link).status_code for link in found} == dict.fromkeys(found, 200)


def test_where_there_is_nothing_yet_no_example_leads_to_nowhere(client: Client) -> None:
    page = words(client)

    assert "There is nothing here yet." in page
    assert {client.get(link).status_code for link in links(page)} == {200}


def test_it_says_how_to_harvest(client: Client) -> None:
    page = words(client)

    assert "To keep a copy" in page
    assert "/services?full=true&amp;modified_after=" in page


def test_the_licence_is_the_operators_to_choose(client: Client, settings: Settings) -> None:
    settings.FEED_LICENCE, settings.FEED_LICENCE_URL = "Open data of Jersey", "https://licence.samphire.example/"

    assert '<a href="https://licence.samphire.example/">Open data of Jersey</a>' in words(client)
    document = client.get("/api/oruk/v3/openapi.json").json()
    assert document["info"]["license"] == {"name": "Open data of Jersey", "url": "https://licence.samphire.example/"}


def test_the_document_leads_to_the_page(client: Client) -> None:
    document = client.get("/api/oruk/v3/openapi.json").json()

    assert urlsplit(document["externalDocs"]["url"]).path == PAGE
