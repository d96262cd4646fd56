"""After signing in everybody comes to her own pages, and is offered no others."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.people import somebody

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("role", "page"),
    [
        ("coordinator", "today"),
        ("safeguarding_lead", "today"),
        ("commissioner", "reporting:indicators"),
        ("administrator", "people"),
        ("volunteer", "my:today"),
        ("publisher", "wagtailadmin_home"),
        ("provider", "provider:services"),
    ],
)
def test_everybody_comes_to_her_own_pages(client: Client, role: str, page: str) -> None:
    client.force_login(somebody(role))

    assert client.get(reverse("front_door")).headers["Location"] == reverse(page)


def test_a_commissioner_is_led_from_the_staff_s_first_page_to_the_numbers(client: Client) -> None:
    client.force_login(somebody("commissioner"))

    answer = client.get("/staff/", follow=True)

    assert answer.redirect_chain[-1][0] == reverse("reporting:indicators")


def test_who_may_see_no_names_is_offered_no_search_for_them(client: Client) -> None:
    client.force_login(somebody("commissioner"))

    assert reverse("find") not in client.get(reverse("reporting:indicators")).content.decode()
    assert client.get(reverse("find")).status_code == 404
