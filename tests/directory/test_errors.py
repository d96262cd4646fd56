"""When something goes wrong, the page says what, and what to do."""

import pytest
from django.test import Client, RequestFactory
from django.utils import translation
from django.views.defaults import bad_request, server_error


def test_an_unknown_address_offers_ways_on(db: None, client: Client) -> None:
    answer = client.get("/nowhere/")

    assert answer.status_code == 404
    page = answer.content.decode()
    assert "We cannot find that page" in page
    assert 'href="/whats-on/"' in page


def test_a_form_without_its_mark_is_refused_in_plain_words(db: None) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/register/", {"place": "JE2 6AB", "child": "yes"})

    assert answer.status_code == 403
    assert "We could not take your form" in answer.content.decode()


def test_the_page_for_a_breakdown_is_drawn_without_the_database() -> None:
    answer = server_error(RequestFactory().get("/"))

    assert answer.status_code == 500
    assert "It was us, not you." in answer.content.decode()


@pytest.mark.parametrize("address", ["/", "/pt/register/"])
def test_a_request_that_makes_no_sense_is_answered_without_the_database(address: str) -> None:
    answer = bad_request(RequestFactory().get(address), Exception("nonsense"))

    assert answer.status_code == 400
    assert "Nothing has been saved." in answer.content.decode()


@pytest.mark.parametrize(
    ("address", "said"), [("/directory/?q=%00", "Nothing has been saved."), ("/pt/?q=%00", "Nada foi")]
)
def test_an_address_that_makes_no_sense_is_answered_in_the_language_it_is_in(
    db: None, client: Client, address: str, said: str
) -> None:
    with translation.override("pl"):  # whoever was answered before
        answer = client.get(address)

    assert answer.status_code == 400
    assert said in answer.content.decode()
