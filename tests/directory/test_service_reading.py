"""Editors of services see how hard their words are to read, while they write them."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from directory.models import Service, WordToAvoid
from tests.directory.test_plain_words import HARD, SIMPLE
from tests.factories.people import UserFactory
from tests.factories.services import a_service

ABOVE = "That is above the limit of 11."


@pytest.fixture
def service(desk: Client, settings: Settings) -> Service:
    settings.SECOND_FACTOR_REQUIRED = False
    made = a_service("Bread for all")
    made.description = HARD[0]
    made.save_revision().publish()
    return made


@pytest.mark.requirement("R001-014")
def test_the_form_of_a_service_says_how_it_reads_without_a_script(desk: Client, service: Service) -> None:
    WordToAvoid.objects.create(language="en", word="regarding", say="about")

    page = desk.get(f"/cms/snippets/directory/service/edit/{service.pk}/").content.decode()

    assert ABOVE in page
    assert "“Professional multidisciplinary" in page
    assert "“regarding”: say “about”" in page
    assert 'data-reading="/cms/directory/reading/"' in page


@pytest.mark.requirement("R001-014")
@pytest.mark.parametrize("name", ["description", "how_to_come", "notice"])
def test_the_panel_tells_of_the_words_in_the_form_whichever_leaf_they_are_on(
    desk: Client, service: Service, name: str
) -> None:
    hard = desk.post("/cms/directory/reading/", {"name": "Bread for all", name: HARD[0]}).content.decode()
    simple = desk.post("/cms/directory/reading/", {"name": "Bread for all", name: SIMPLE[0]}).content.decode()

    assert (ABOVE in hard, ABOVE in simple) == (True, False)
    service.refresh_from_db()
    assert service.description == HARD[0]


def test_a_new_service_and_one_that_says_little_have_no_reading_age_yet(desk: Client, service: Service) -> None:
    page = desk.get("/cms/snippets/directory/service/add/").content.decode()

    assert "There are too few words yet to tell a reading age." in page


def test_who_may_not_edit_is_not_told(client: Client, service: Service) -> None:
    client.force_login(UserFactory(name="A Stranger"))

    assert client.post("/cms/directory/reading/", {"name": "Bread"}).status_code != 200
