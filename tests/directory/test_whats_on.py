"""The page of the week at every centre."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from centres.models import Closure
from directory.models import CentreIndexPage, CentrePage, HomePage
from tests.directory.hostile import HOSTILE
from tests.factories.centres import ActivityFactory, CentreFactory, SessionFactory


def test_the_week_shows_every_centre_and_links_to_the_weeks_beside_it(home: HomePage, client: Client) -> None:
    tower = CentreFactory(slug="first-tower", name="First Tower")
    SessionFactory(held_on=date(2026, 11, 27))
    SessionFactory(centre=tower, activity=ActivityFactory(centre=tower, name="Bounce"), held_on=date(2026, 11, 23))

    page = client.get("/whats-on/").content.decode()

    assert page.index("Friday 27") < page.index("Monday 23")  # the centre the site speaks for comes first
    assert "This week: 23 November to 29 November 2026" in page
    assert "?week=2026-11-16" in page
    assert "?week=2026-11-30" in page


def test_one_centre_and_another_week_can_be_chosen(home: HomePage, client: Client) -> None:
    tower = CentreFactory(slug="first-tower", name="First Tower")
    SessionFactory(held_on=date(2026, 12, 1))
    SessionFactory(centre=tower, activity=ActivityFactory(centre=tower, name="Bounce"), held_on=date(2026, 12, 1))

    page = client.get("/whats-on/?week=2026-12-03&centre=first-tower").content.decode()

    assert "Bounce" in page
    assert "Stay and play" not in page
    assert "week=2026-12-07&amp;centre=first-tower" in page


@pytest.mark.parametrize("address", ["/whats-on/", "/", "/centres/samares/"])
def test_a_closed_day_is_told_on_every_public_page(home: HomePage, client: Client, address: str) -> None:
    CentreIndexPage.objects.get().add_child(instance=CentrePage(title="Samarès", slug="samares", centre=home.centre))
    SessionFactory(held_on=date(2026, 11, 26))
    Closure.objects.create(jurisdiction="JE", closed_on=date(2026, 11, 26), reason="A visit of the King")

    assert "Not on: A visit of the King" in client.get(address).content.decode()


@pytest.mark.parametrize("week", ["", "yesterday", "2026-13-45", "9999-12-31", "0001-01-01", "2020-01-01"])
def test_a_week_that_makes_no_sense_is_this_week(home: HomePage, client: Client, week: str) -> None:
    assert "This week:" in client.get("/whats-on/", {"week": week}).content.decode()


@pytest.mark.parametrize("words", HOSTILE)
def test_no_address_breaks_the_public_pages(home: HomePage, client: Client, words: str) -> None:
    for address in ("/", "/whats-on/", "/register/", "/centres/", "/information/"):
        answer = client.get(address, {"week": words, "centre": words, "q": words, "page": words})
        assert answer.status_code in {200, 400}


def test_a_week_takes_as_many_questions_to_the_database_with_three_sessions_as_with_one(
    home: HomePage, client: Client
) -> None:
    SessionFactory(held_on=date(2026, 11, 24))
    client.get("/whats-on/")
    with CaptureQueriesContext(connection) as one:
        client.get("/whats-on/")
    for day in (25, 26):
        SessionFactory(held_on=date(2026, 11, day))
        Closure.objects.create(jurisdiction="JE", closed_on=date(2026, 11, day), reason="Snow")
    client.get("/whats-on/")
    with CaptureQueriesContext(connection) as three:
        client.get("/whats-on/")

    assert len(three) == len(one)
