"""The language follows the person to another phone, and stays with the device of whoever is not signed in."""

from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from tests.accounts.conftest import leads, sign_in
from trail.models import Entry

COOKIE = settings.LANGUAGE_COOKIE_NAME
HERS = "/accounts/what-may-i-do/"


def choose(visitor: Client, code: str, path: str = HERS) -> Any:
    return visitor.post("/language/", {"language": code, "next": path})


def speaks(visitor: Client, path: str = HERS) -> str:
    return visitor.get(path).headers["Content-Language"]


def test_a_choice_is_kept_on_the_account_and_speaks_on_another_phone(visitor, marie):
    sign_in(visitor, marie.email)
    answer = choose(visitor, "pt")
    another_phone = Client()
    sign_in(another_phone, marie.email)

    assert leads(answer) == HERS
    assert speaks(visitor) == speaks(another_phone) == "pt"


def test_no_cookie_is_set_for_whoever_is_signed_in(visitor, marie):
    sign_in(visitor, marie.email)

    assert COOKIE not in choose(visitor, "pt").cookies
    assert COOKIE not in visitor.cookies


def test_a_visitor_s_choice_stays_on_the_device(visitor):
    choose(visitor, "pt", "/accounts/login/")

    assert visitor.cookies[COOKIE].value == "pt"
    assert speaks(visitor, "/accounts/login/") == "pt"


@pytest.mark.parametrize(("own", "spoken"), [("", "pt"), ("pl", "pl")])
def test_what_was_chosen_before_signing_in_is_hers_unless_she_has_one(visitor, marie, own, spoken):
    marie.language = own
    marie.save()
    choose(visitor, "pt", "/accounts/login/")

    sign_in(visitor, marie.email)

    marie.refresh_from_db()
    assert marie.language == speaks(visitor) == spoken


def test_a_language_we_do_not_speak_is_not_kept(visitor, marie):
    sign_in(visitor, marie.email)
    choose(visitor, "klingon")

    marie.refresh_from_db()
    assert marie.language == ""


def test_the_trail_says_that_she_chose_once(visitor, marie):
    sign_in(visitor, marie.email)
    for _press in range(2):
        choose(visitor, "pt")

    assert Entry.objects.filter(deed="language chosen", about_ref=str(marie.pk)).count() == 1


def test_letters_are_in_english_until_she_chooses(marie):
    assert marie.own_language == "en"
    marie.language = "ro"
    assert marie.own_language == "ro"
