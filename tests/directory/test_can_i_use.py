"""Can I use the centre? Two questions, an explained answer, and a way on."""

from datetime import date

import pytest
from django.test import Client

from centres.models import Centre
from directory.can_i_use import answer
from directory.models import HomePage
from tests.directory.hostile import HOSTILE
from tests.factories.centres import CentreFactory

TODAY = date(2026, 11, 24)


@pytest.fixture
def first_tower(db: None) -> Centre:
    return CentreFactory(slug="first-tower", name="First Tower", phone="+441534456780", postcodes=["JE2 3"])


@pytest.mark.requirement("R002-043", "R002-044")
@pytest.mark.parametrize(
    ("place", "child", "headline"),
    [
        ("Le Squez Road", "yes", "Yes. You can use the centre."),
        ("12 le squez rd, je2 6ab", "yes", "Yes. You can use the centre."),
        ("JE2 6AB", "soon", "Yes, from the day your baby is born."),
        ("JE2 6AB", "no", "No. The centre is for families with a child under five."),
        ("JE2 3AA", "yes", "No. You live outside our area."),
        ("JE3 1AA", "soon", "No. You live outside our area."),
        ("Rue Nouvelle", "yes", "We cannot tell yet."),
        ("Rue Nouvelle", "soon", "We cannot tell yet."),
        ("JE2", "yes", "We cannot tell yet."),
    ],
)
def test_the_headline_says_the_outcome(
    samares: Centre, first_tower: Centre, place: str, child: str, headline: str
) -> None:
    assert answer(samares, place=place, child=child, today=TODAY).headline == headline


@pytest.mark.parametrize(
    ("place", "child", "other"),
    [
        ("JE2 3AA", "yes", "first-tower"),
        ("JE2 3AA", "soon", "first-tower"),
        ("JE2 3AA", "no", None),
        ("JE2 6AB", "yes", None),
        ("JE3 1AA", "yes", None),
    ],
)
def test_the_centre_that_serves_another_place_is_named(
    samares: Centre, first_tower: Centre, place: str, child: str, other: str | None
) -> None:
    found = answer(samares, place=place, child=child, today=TODAY).other

    assert (found.slug if found else None) == other


@pytest.mark.parametrize("address", ["/", "/register/"])
def test_the_answer_stands_beside_the_questions_with_its_reasons(home: HomePage, client: Client, address: str) -> None:
    page = client.post(address, {"place": "Le Squez Road", "child": "yes"}).content.decode()

    assert "Yes. You can use the centre." in page
    assert "Le Squez Road is in the Samarès area" in page
    assert "Streets are on the list agreed for Samarès on 1 September 2026" in page
    assert 'value="Le Squez Road"' in page


def test_outside_the_area_the_other_centre_and_its_telephone_are_given(
    home: HomePage, first_tower: Centre, client: Client
) -> None:
    page = client.post("/register/", {"place": "JE2 3AA", "child": "yes"}).content.decode()

    assert "Samarès cannot register you." in page
    assert 'href="tel:+44-1534-456780"' in page


def test_another_centre_can_be_asked_about(home: HomePage, first_tower: Centre, client: Client) -> None:
    page = client.post("/register/?centre=first-tower", {"place": "JE2 3AA", "child": "yes"}).content.decode()

    assert "JE2 3AA is in the First Tower area" in page


@pytest.mark.parametrize("address", ["/", "/register/"])
def test_what_is_missing_is_said_and_nothing_typed_is_lost(home: HomePage, client: Client, address: str) -> None:
    page = client.post(address, {"place": "Le Squez Road"}).content.decode()

    assert "Tell us whether you look after a child under five" in page
    assert 'value="Le Squez Road"' in page
    assert "<title>Error:" in page


def test_no_answer_is_given_to_an_address_that_holds_where_somebody_lives(home: HomePage, client: Client) -> None:
    page = client.get("/register/", {"place": "JE2 6AB", "child": "yes"}).content.decode()

    assert "You can use the centre" not in page
    assert "JE2 6AB is in" not in page


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_typed_breaks_the_question_or_comes_back_as_code(home: HomePage, client: Client, words: str) -> None:
    answered = client.post("/register/", {"place": words, "child": "yes"})

    assert answered.status_code == 200
    assert "<script>alert" not in answered.content.decode()
    assert "<img src=x" not in answered.content.decode()


def test_a_site_without_a_centre_has_nothing_to_ask_about(client: Client, db: None) -> None:
    assert "No centre is open yet" in client.get("/register/").content.decode()
    assert client.post("/", {"place": "JE2 6AB", "child": "yes"}).status_code == 200
