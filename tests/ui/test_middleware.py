"""Pages without a language in their address speak the language a person chose."""

import pytest
from django.conf import settings
from django.test import Client

from tests.factories.people import somebody

pytestmark = pytest.mark.django_db
CASES = [
    ("", "en", "en"),
    ("", "pt", "pt"),
    ("pl", "en", "pl"),
    ("klingon", "ro", "en"),
]


@pytest.mark.parametrize(("chosen", "own", "spoken"), CASES)
def test_a_page_speaks_the_language_chosen_last_else_her_own(
    client: Client, chosen: str, own: str, spoken: str
) -> None:
    client.force_login(somebody("volunteer", language=own))
    if chosen:
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = chosen

    page = client.get("/accounts/what-may-i-do/")

    assert f'lang="{spoken}"' in page.content.decode()
