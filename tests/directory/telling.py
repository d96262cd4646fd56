"""Editors and publishers who send the form of a story, and what they read then."""

import re

from django.test import Client
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from accounts import actions as accounts
from accounts.models import User
from directory.models import StoryPage
from tests.directory.conftest import NOW
from tests.factories.people import UserFactory

AGREED = {"agreed_on": "2026-11-02"}
PUBLISH = {"action-publish": "1"}


def of(code: str) -> Client:
    user: User = UserFactory(name=f"The {code}")
    accounts.give_role(user, code=code, centre=None, by=None, now=NOW)
    client = Client()
    client.force_login(user)
    return client


def form(words: str = "Inês came in.", **more: str) -> dict[str, str]:
    facts = {
        "title": "Tea", "slug": "tea", "who": "family", "lead": "There was tea.", "names_changed": "on",
        "body": streamfield([("paragraph", rich_text(f"<p>{words}</p>"))]), "comments": inline_formset([]),
        "agreed_on": "", "taken_back_on": "",
    }  # fmt: skip
    sent: dict[str, str] = nested_form_data(facts | more)
    return sent


def looked(client: Client, story: StoryPage, sent: dict[str, str]) -> dict[str, str]:
    """The same with the box ticked beside the list of these very words."""
    told = client.post(f"/cms/stories/looked-at/{story.pk}/", sent).content.decode()
    found = re.search(r'name="words_seen" value="(\w+)"', told)
    return sent | {"words_seen": found[1] if found else "", "nobody_recognised": "on"}


def send(client: Client, story: StoryPage, sent: dict[str, str]) -> str:
    """What the editor reads then, wherever she is led."""
    return client.post(f"/cms/pages/{story.pk}/edit/", sent, follow=True).content.decode()


def publish(client: Client, story: StoryPage, words: str = "Inês came in.") -> None:
    send(client, story, looked(client, story, form(words, **AGREED, **PUBLISH)))


def is_read(story: StoryPage) -> bool:
    return Client().get("/centres/samares/tea/").status_code == 200
