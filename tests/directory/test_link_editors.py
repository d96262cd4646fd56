"""Editors keep lists of links; what the worker finds broken comes back to them under the name of its list."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from accounts import actions as accounts
from directory.models import HomePage, LinkList
from directory.upkeep.link_checking import check_links
from tests.directory.conftest import NOW
from tests.directory.upkeep.local_web import Web, local_web, only_here
from tests.factories.people import UserFactory

LISTS = "/cms/snippets/directory/linklist/"
PUBLISH = {"action-publish": "1"}


@pytest.fixture
def web() -> Iterator[Web]:
    with local_web() as open_now:
        yield open_now


def written(address: str, **more: str) -> dict[str, str]:
    """What the editor's page sends: one link, with its words in Portuguese."""
    words = {"language": "pt", "name": "Médicos", "sentence": "O que fazer quando se está doente."}
    link = {"name": "Doctors", "address": address, "sentence": "What to do when ill.", "kind": "local"}
    facts: dict[str, Any] = {
        "name": "Health", "summary": "For all.", "slug": "health", "order": "0", "in_languages": inline_formset([]),
        "links": inline_formset([link | {"language": "en", "in_languages": inline_formset([words])}]),
    }  # fmt: skip
    sent: dict[str, str] = nested_form_data(facts | more)
    return sent


def said(client: Client, address: str = "/information/links/") -> str:
    return " ".join(client.get(address).content.decode().split())


@pytest.mark.requirement("R002-036")
def test_a_link_is_written_once_looked_at_shown_with_the_day_and_told_of_when_it_breaks(
    desk: Client, client: Client, web: Web
) -> None:
    address = web.at("/doctors")
    desk.post(f"{LISTS}add/", written(address, **PUBLISH))
    family = Client()
    assert f'href="{address}"' in said(family)
    assert "Local" in said(family)
    assert "Checked" not in said(family)

    check_links(date(2026, 11, 24), allows=only_here)
    assert "Checked 24 November 2026" in said(family)
    assert "Médicos" in said(family, "/pt/information/links/")

    web.statuses["/doctors"] = 404
    for day in (1, 2, 3):
        check_links(date(2026, 12, day), allows=only_here)
    report = said(desk, reverse("upkeep:broken_links"))
    edit = f"{LISTS}edit/{LinkList.objects.get().pk}/"
    for told in (f'<a href="{edit}">Health: Doctors</a>', address, "1 December 2026", "3 December 2026"):
        assert told in report
    assert f'href="{address}"' not in said(family)
    assert "Doctors" in said(family)

    assert address in said(desk, edit)


def test_a_draft_stays_with_the_editors_until_a_publisher_approves_it(home: HomePage, client: Client) -> None:
    editor, publisher = UserFactory(name="An editor"), UserFactory(name="A publisher")
    for user, code in ((editor, "editor"), (publisher, "publisher")):
        accounts.give_role(user, code=code, centre=None, by=None, now=NOW)
    client.force_login(editor)
    client.post(f"{LISTS}add/", written("https://doctors.example/", **PUBLISH))
    listed = LinkList.objects.get()
    assert "Doctors" not in said(Client())

    with time_machine.travel(NOW, tick=False):
        sent = {"links-INITIAL_FORMS": "0"} | {"action-submit": "1"}
        client.post(f"{LISTS}edit/{listed.pk}/", written("https://doctors.example/") | sent)
    listed.refresh_from_db()
    client.force_login(publisher)
    task = listed.current_workflow_task_state
    assert task
    client.post(f"{LISTS}workflow/action/{listed.pk}/approve/{task.pk}/", {"comment": ""})

    assert "Doctors" in said(Client())


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,<b>x</b>", "doctors.example", "https://nhs.example@x.example/"]
)
def test_what_leads_to_no_website_comes_back_with_a_sentence(desk: Client, address: str) -> None:
    answer = desk.post(f"{LISTS}add/", written(address, **PUBLISH)).content.decode()

    whole, hidden = "Give the whole address of a website.", "Take out the sign @ and what stands before it"
    assert (whole in answer) != (hidden in answer)
    assert not LinkList.objects.exists()
