"""Our own description of the feed is valid, lists every address, and is true of what comes."""

import re
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from django.test import Client
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator

from directory.oruk.openapi import LISTS, described
from tests.factories.services import a_full_service, a_service

pytestmark = pytest.mark.django_db
FEED = "/api/oruk/v3"


URI, MAIL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+"), re.compile(r"[!-~]+@[A-Za-z0-9.-]+")
strictly = FormatChecker(formats=())
strictly.checks("uri")(lambda value: bool(URI.fullmatch(value)) and bool(urlsplit(value).netloc))
strictly.checks("email")(lambda value: bool(MAIL.fullmatch(value)))
strictly.checks("uuid", raises=ValueError)(lambda value: bool(UUID(value)))
strictly.checks("date", raises=ValueError)(lambda value: bool(date.fromisoformat(value)))
strictly.checks("date-time", raises=ValueError)(lambda value: datetime.fromisoformat(value).tzinfo is not None)


def schema_of(name: str) -> Draft202012Validator:
    components = described("https://samphire.example")["components"]
    return Draft202012Validator(
        {"$ref": f"#/components/schemas/{name}", "components": components}, format_checker=strictly
    )


def test_the_document_is_valid_openapi(client: Client) -> None:
    document = client.get(f"{FEED}/openapi.json").json()

    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_it_lists_all_eleven_addresses(client: Client) -> None:
    paths = client.get(f"{FEED}/openapi.json").json()["paths"]

    assert set(paths) == {"/", *(f"/{name}" for name in LISTS), *(f"/{name}/{{id}}" for name in LISTS)}
    assert paths["/services/{id}"]["get"]["tags"] == ["required"]
    assert paths["/taxonomies"]["get"]["tags"] == ["optional"]


def test_the_front_says_which_standard_and_where_the_document_is(client: Client) -> None:
    front = client.get(f"{FEED}/").json()

    assert front["version"] == "HSDS-UK-3.0"
    assert client.get(front["openapi_url"]).json()["openapi"] == "3.1.0"


@pytest.mark.parametrize(("address", "schema"), [(name, facts[1]) for name, facts in LISTS.items()])
def test_what_comes_is_what_is_described(client: Client, address: str, schema: str) -> None:
    a_full_service()
    a_service("Plain")

    rows: list[dict[str, Any]] = client.get(f"{FEED}/{address}?full=true").json()["contents"]

    assert rows
    for row in rows:
        whole = client.get(f"{FEED}/{address}/{row['id']}").json()
        assert list(schema_of(schema).iter_errors(row)) == []
        assert list(schema_of(schema).iter_errors(whole)) == []
