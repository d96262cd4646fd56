"""Whoever is signed in and may not edit is led from the editors' door to her own pages, not round in a circle."""

import pytest
from django.contrib.messages import get_messages
from django.test import Client

from tests.factories.people import somebody

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("code", ["coordinator", "manager", "volunteer", "provider", "commissioner"])
@pytest.mark.parametrize("address", ["/cms/", "/cms/pages/"])
def test_who_may_not_edit_is_led_to_her_own_pages(client: Client, code: str, address: str) -> None:
    client.force_login(somebody(code))

    answer = client.get(address, follow=True)

    assert answer.status_code in {200, 404}
    assert answer.redirect_chain[-1][0] != address
    assert len(answer.redirect_chain) < 5
    said = [str(message) for message in get_messages(answer.wsgi_request)]
    assert said in ([], ["That part is for those who write the public pages. Your own pages are here."])
    assert "You do not have permission" not in answer.content.decode()


def test_who_is_not_signed_in_signs_in_and_comes_back(client: Client) -> None:
    answer = client.get("/cms/pages/", follow=True)

    assert answer.redirect_chain[-1][0] == "/accounts/login/?next=/cms/pages/"


@pytest.mark.parametrize("address", ["/welcome/", "/cms/login/"])
def test_doors_that_only_lead_on_take_nothing(client: Client, address: str) -> None:
    client.force_login(somebody("coordinator"))

    assert client.post(address).status_code == 405
