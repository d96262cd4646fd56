"""What every answer carries, and that logs tell nothing about people."""

import json
import logging

import pytest
from django.test import Client

from config.logs import Discreet, JsonLines
from tests.factories.people import somebody

pytestmark = pytest.mark.django_db


def test_the_site_says_that_it_is_alive_without_telling_anything_else(client: Client) -> None:
    answer = client.get("/healthz")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ok", "clock": "stands still", "post": "goes out"}


@pytest.mark.parametrize("path", ["/", "/no-such-page/", "/accounts/login/"])
def test_every_answer_forbids_what_we_did_not_send(client: Client, path: str) -> None:
    headers = client.get(path).headers

    assert "script-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"


def test_a_signed_in_answer_is_stored_nowhere(client: Client) -> None:
    client.force_login(somebody("coordinator"))

    assert client.get("/accounts/what-may-i-do/").headers["Cache-Control"] == "no-store"


def test_a_nul_byte_in_an_address_gets_a_plain_answer(client: Client) -> None:
    assert client.get("/?q=%00").status_code == 400


def test_a_log_line_is_json_and_names_nobody() -> None:
    record = logging.LogRecord(
        "site", logging.INFO, "", 0, "mail to %s at /find?q=Pereira", ("ana@home.example",), None
    )
    Discreet().filter(record)

    line = json.loads(JsonLines().format(record))

    assert line["event"] == "mail to …@… at /find?…"
    assert line["level"] == "info"
