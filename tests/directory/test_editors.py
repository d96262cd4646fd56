"""Editors keep activities and pages in one place, with the one sign-in."""

import re
from datetime import UTC, datetime

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from accounts import actions as accounts
from accounts.models import User
from directory.models import Activity, HomePage
from tests.factories.centres import ActivityFactory
from tests.factories.people import UserFactory

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def editor(home: HomePage) -> User:
    user: User = UserFactory(name="Nina Ferbrache")
    accounts.give_role(user, code="editor", centre=None, by=None, now=NOW)
    return user


@pytest.fixture
def desk(editor: User, client: Client, settings: Settings) -> Client:
    """The editor at her desk; the second step of signing in is shown elsewhere."""
    settings.SECOND_FACTOR_REQUIRED = False
    client.force_login(editor)
    return client


def test_the_door_of_the_page_editor_is_our_own_sign_in(client: Client, db: None) -> None:
    answer = client.get("/cms/", follow=True)

    assert answer.request["PATH_INFO"] == "/accounts/login/"


def test_an_editor_adds_an_activity(desk: Client, home: HomePage) -> None:
    facts = {"centre": home.centre_id, "name": "Quiet hour", "booking": "book", "for_whom": "", "summary": ""}
    answer = desk.post("/cms/snippets/directory/activity/add/", facts)

    assert answer.status_code == 302
    assert Activity.objects.get().name == "Quiet hour"


def test_a_session_that_ends_before_it_starts_is_sent_back_in_plain_words(desk: Client, home: HomePage) -> None:
    facts = {"activity": ActivityFactory().pk, "centre": home.centre_id, "held_on": "2026-11-27"}
    hours = {"starts": "11:00", "ends": "9:30"}
    answer = desk.post("/cms/snippets/directory/activitysession/add/", facts | hours)

    assert "The session ends before it starts. Check both times." in answer.content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "/cms/",
        "/cms/snippets/directory/activity/",
        "/cms/snippets/directory/activitysession/",
        "/cms/snippets/directory/activitywords/",
        "/cms/snippets/directory/activitysession/add/",
    ],
)
def test_an_editor_opens_her_pages_and_none_asks_another_host(desk: Client, address: str) -> None:
    ActivityFactory()
    answer = desk.get(address)

    assert answer.status_code == 200
    assert not re.findall(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?//', answer.content.decode())


def test_an_editor_edits_the_front_page(desk: Client, home: HomePage) -> None:
    assert desk.get(f"/cms/pages/{home.pk}/edit/").status_code == 200


def test_a_stranger_may_not_open_the_editors_pages(client: Client, home: HomePage) -> None:
    client.force_login(UserFactory(name="A Stranger"))

    assert client.get("/cms/snippets/directory/activity/").status_code != 200
