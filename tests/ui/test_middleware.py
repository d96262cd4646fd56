"""Pages without a language in their address speak the language a person chose."""

import pytest
from django.conf import settings
from django.test import Client

from tests.factories.people import somebody

pytestmark = pytest.mark.django_db
CASES = [
    ("", "", "en"),
    ("", "pt", "pt"),
    ("pl", "", "pl"),  # this device's, until her account has one
    ("pl", "en", "en"),  # somebody else's choice on this device is not hers
    ("klingon", "", "en"),
    ("", "klingon", "en"),
]


@pytest.mark.parametrize(("chosen", "own", "spoken"), CASES)
def test_a_page_speaks_her_own_language_else_the_one_of_the_device(
    client: Client, chosen: str, own: str, spoken: str
) -> None:
    client.force_login(somebody("volunteer", language=own))
    if chosen:
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = chosen

    page = client.get("/accounts/what-may-i-do/")

    assert f'lang="{spoken}"' in page.content.decode()


@pytest.mark.parametrize(("browser", "spoken"), [("pt-PT,pt;q=0.9,en;q=0.8", "pt"), ("de-DE", "en"), ("", "en")])
def test_who_signs_in_can_read_the_page_for_it(client: Client, browser: str, spoken: str) -> None:
    page = client.get("/accounts/login/", headers={"accept-language": browser} if browser else {})

    assert f'<html lang="{spoken}"' in page.content.decode()
