"""Editors write the service directory, publishers make it public: today, or on a day."""

import re
from datetime import UTC, datetime

import pytest
import time_machine
from django.apps import apps
from django.test import Client
from pytest_django.fixtures import Settings

from accounts import actions as accounts
from accounts.models import User
from clock import due
from directory.models import Organisation, Service, Synonyms, Term, Venue
from directory.starting import start
from tests.directory.conftest import NOW
from tests.factories.links import a_link_list
from tests.factories.people import UserFactory
from tests.factories.services import a_guide

SERVICES = "/cms/snippets/directory/service/"
KINDS = ["service", "organisation", "venue", "term", "taxonomy", "guide", "linklist"]
PARTS = ["places", "schedules", "costs", "languages", "contacts", "in_languages"]


@pytest.fixture
def bakery(db: None) -> Organisation:
    organisation: Organisation = Organisation.objects.create(name="The bakery", kind="private", description="Bakes.")
    organisation.save_revision().publish()
    return organisation


def desk_of(code: str, client: Client, settings: Settings) -> Client:
    settings.SECOND_FACTOR_REQUIRED = False
    user: User = UserFactory(name=f"The {code}")
    accounts.give_role(user, code=code, centre=None, by=None, now=NOW)
    client.force_login(user)
    return client


@pytest.fixture
def editor(client: Client, settings: Settings, db: None) -> Client:
    return desk_of("editor", client, settings)


@pytest.fixture
def publisher(client: Client, settings: Settings, db: None) -> Client:
    return desk_of("publisher", client, settings)


def written(organisation: Organisation, **more: object) -> dict[str, object]:
    """What the editor's page sends."""
    facts = {
        "name": "Bread for all", "organisation": organisation.pk, "summary": "Bread and company.", "status": "active",
        "provision": "universal",
    }  # fmt: skip
    sizes = ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS", "MAX_NUM_FORMS")
    return facts | {f"{part}-{size}": 0 for part in PARTS for size in sizes} | more


def test_an_editor_writes_a_draft_and_asks_a_publisher(editor: Client, bakery: Organisation) -> None:
    answer = editor.post(f"{SERVICES}add/", written(bakery))

    service = Service.objects.get()
    assert answer.status_code == 302
    assert service.slug == "bread-for-all"
    assert not service.live
    page = editor.get(f"{SERVICES}edit/{service.pk}/").content.decode()
    assert "action-publish" not in page
    assert "Submit to Moderators approval" in page


def test_an_editor_cannot_publish_by_sending_the_word(editor: Client, bakery: Organisation) -> None:
    editor.post(f"{SERVICES}add/", written(bakery, **{"action-publish": "1"}))

    assert not Service.objects.ever_public().exists()


def test_what_an_editor_submits_a_publisher_approves(client: Client, settings: Settings, bakery: Organisation) -> None:
    editor = desk_of("editor", client, settings)
    editor.post(f"{SERVICES}add/", written(bakery))
    service = Service.objects.get()
    editor.post(f"{SERVICES}edit/{service.pk}/", written(bakery, slug=service.slug, **{"action-submit": "1"}))
    assert service.current_workflow_state is not None

    publisher = desk_of("publisher", client, settings)
    address = f"{SERVICES}workflow/action/{service.pk}/approve/{service.current_workflow_task_state.pk}/"
    assert publisher.post(address).status_code == 302

    service.refresh_from_db()
    assert service.live


def test_a_publisher_publishes_at_once(publisher: Client, bakery: Organisation) -> None:
    publisher.post(f"{SERVICES}add/", written(bakery, **{"action-publish": "1"}))

    assert Service.objects.public().get().name == "Bread for all"


@pytest.fixture
def _nothing_else_due(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the directory's own work falls due."""
    monkeypatch.setattr(due, "_duties", {"publishing on a day": due._duties["publishing on a day"]})


@pytest.mark.usefixtures("_nothing_else_due")
def test_on_its_day_it_goes_public_by_itself_and_comes_down_again(publisher: Client, bakery: Organisation) -> None:
    days = {"go_live_at": "2026-11-30 08:00", "expire_at": "2026-12-24 12:00"}
    publisher.post(f"{SERVICES}add/", written(bakery, **days, **{"action-publish": "1"}))

    def issued_and_public(now: datetime) -> tuple[list[int], bool]:
        with time_machine.travel(now, tick=False):
            outcomes = due.run_all(now, ran_at=now)
        return [outcome.issued for outcome in outcomes], Service.objects.public().exists()

    assert issued_and_public(NOW) == ([0], False)
    assert issued_and_public(datetime(2026, 11, 30, 8, 1, tzinfo=UTC)) == ([1], True)
    assert issued_and_public(datetime(2026, 11, 30, 8, 2, tzinfo=UTC)) == ([0], True)
    assert issued_and_public(datetime(2026, 12, 24, 12, 1, tzinfo=UTC)) == ([1], False)
    assert issued_and_public(datetime(2026, 12, 24, 12, 2, tzinfo=UTC)) == ([0], False)


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_opens_and_none_asks_another_host(editor: Client, bakery: Organisation, kind: str) -> None:
    start(now=NOW)
    Venue.objects.create(name="Hall", town="St Clement")
    Service.objects.create(name="Bread", slug="bread", organisation=bakery, summary="Bread.")
    a_guide()
    a_link_list()
    first = apps.get_model("directory", kind)._default_manager.order_by("pk")[0]

    for page in ["", "add/", f"edit/{first.pk}/", f"history/{first.pk}/"]:
        answer = editor.get(f"/cms/snippets/directory/{kind}/{page}")
        assert answer.status_code == 200, page
        assert not re.findall(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?//', answer.content.decode())


@pytest.mark.parametrize("kind", KINDS)
def test_only_publishers_delete(client: Client, settings: Settings, bakery: Organisation, kind: str) -> None:
    for code, may in [("editor", False), ("publisher", True)]:
        desk_of(code, client, settings)
        user = User.objects.get(name=f"The {code}")
        assert user.has_perm(f"directory.delete_{kind}") == may
        assert user.has_perm(f"directory.publish_{kind}") == may
        assert user.has_perm(f"directory.change_{kind}")


def test_terms_are_ticked_under_their_headings(editor: Client) -> None:
    start(now=NOW)
    page = editor.get(f"{SERVICES}add/").content.decode()

    health, needs = page.index("Categories: Health"), page.index("Talking and understanding")
    assert health < page.index("Teeth") < page.index("Categories: Special needs and disability (SEND)") < needs
    assert page.count('name="terms"') == Term.objects.count()


def test_the_terms_ask_as_few_questions_when_there_are_many(
    editor: Client, django_assert_max_num_queries: object
) -> None:
    start(now=NOW)
    with django_assert_max_num_queries(40):  # type: ignore[operator]
        editor.get(f"{SERVICES}add/")


def test_languages_stand_there_by_name(editor: Client) -> None:
    assert re.search(r'<option value="pt">\s*Portuguese', editor.get(f"{SERVICES}add/").content.decode())


def test_an_organisation_is_found_by_a_part_of_its_name(editor: Client, bakery: Organisation) -> None:
    Organisation.objects.create(name="The library", kind="statutory", description="Lends.")
    found = editor.get("/cms/snippets/choose/directory/organisation/results/?q=BAK").content.decode()

    assert "The bakery" in found
    assert "The library" not in found


def test_an_editor_adds_words_that_find_each_other(editor: Client) -> None:
    assert editor.get("/cms/snippets/directory/synonyms/").status_code == 200
    editor.post("/cms/snippets/directory/synonyms/add/", {"words": "baby, infant"})

    assert Synonyms.groups() == [frozenset({"baby", "infant"})]


def test_what_is_wrong_is_said_in_plain_words(publisher: Client, bakery: Organisation) -> None:
    answer = publisher.post(f"{SERVICES}add/", written(bakery, min_months=24, max_months=12, **{"action-publish": "1"}))

    assert "The oldest age is below the youngest. Check both." in answer.content.decode()
