"""Editors keep the sources, read what came of them, and cannot change what is kept elsewhere."""

from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts import actions as accounts
from accounts.models import User
from directory.harvest.harvesting import harvest
from directory.models import Harvested, RefusedEntry, Reminder, Service, Source
from directory.upkeep.assuring import remind, set_policy, withdraw_unchecked
from directory.upkeep.suggesting import suggest
from outbox.models import Message
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.harvest.conftest import a_source
from tests.directory.harvest.local_feed import HERE_ONLY, LocalFeed, told
from tests.factories.people import UserFactory
from tests.factories.services import a_service

pytestmark = pytest.mark.django_db
SOURCES = "/cms/snippets/directory/source/"
EDIT = "/cms/snippets/directory/{}/edit/{}/"


def desk_of(code: str, settings: Any) -> Client:
    settings.SECOND_FACTOR_REQUIRED = False
    user: User = UserFactory(name=f"The {code}")
    accounts.give_role(user, code=code, centre=None, by=None, now=NOW)
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def editor(settings: Any) -> Client:
    return desk_of("editor", settings)


@pytest.fixture
def publisher(settings: Any) -> Client:
    return desk_of("publisher", settings)


@pytest.fixture
def theirs(feed: LocalFeed, source: Source) -> Service:
    """A listing of Northfield's."""
    feed.put(told(1, attributes=[{"taxonomy_term": {"name": "Yoga"}}], assured_date="2026-01-01"), told(2, status="?"))
    Source.objects.update(contact="desk@northfield.example")
    harvest(source, now=NOW, rules=HERE_ONLY)
    found: Service = Service.objects.get()
    return found


def test_an_editor_adds_a_source_and_its_address_must_be_https(editor: Client) -> None:
    facts = {"name": "Northfield", "publisher": "The council", "licence": "OGL", "address": "http://n.example/feed"}

    assert "It must begin with https://." in editor.post(f"{SOURCES}add/", facts).content.decode()
    assert editor.post(f"{SOURCES}add/", facts | {"address": "https://n.example/feed"}).status_code == 302
    made = Source.objects.get()
    assert (made.is_on, made.passed_on) == (False, False)  # boxes that were not ticked
    for page in ["", f"edit/{made.pk}/"]:
        assert editor.get(f"{SOURCES}{page}").status_code == 200
    assert "It was not asked yet." in editor.get(f"{SOURCES}edit/{made.pk}/").content.decode()


def test_the_page_of_a_source_says_what_came_what_was_refused_and_what_was_left_out(
    editor: Client, theirs: Service
) -> None:
    source = Source.objects.get()

    listed = editor.get(reverse("upkeep:sources")).content.decode()
    page = editor.get(reverse("upkeep:source", args=[source.pk])).content.decode()

    assert "All of it was read." in listed
    assert "2 listed; of those 1 new here" in page
    assert "It does not say whether it runs." in page
    assert "No term of ours has this meaning: “Yoga”" in page


@pytest.mark.parametrize("kind", ["service", "organisation"])
def test_what_is_kept_elsewhere_cannot_be_saved_here_and_the_form_says_where_it_is_changed(
    publisher: Client, theirs: Service, kind: str
) -> None:
    thing = theirs if kind == "service" else theirs.organisation
    address = EDIT.format(kind, thing.pk)

    page = publisher.get(address).content.decode()
    assert "This comes from Northfield and is not edited here" in page
    assert "Northfield Council, desk@northfield.example" in page
    publisher.post(address, {"name": "Ours now", "action-publish": "1"})
    thing.unpublish()
    assert "This comes from Northfield and is not edited here" in publisher.get(address).content.decode()
    publisher.post(address, {"name": "Ours now", "action-publish": "1"})

    thing.refresh_from_db()
    assert not thing.live
    assert thing.name != "Ours now"
    assert thing.revisions.count() == 1


def test_what_an_editor_took_off_is_listed_and_shown_again_by_a_publisher(publisher: Client, theirs: Service) -> None:
    source = Source.objects.get()
    theirs.unpublish()
    page = publisher.get(reverse("upkeep:source", args=[source.pk])).content.decode()
    assert "Taken off the site here" in page

    publisher.post(reverse("upkeep:show_again", args=[source.pk, theirs.pk]))

    assert Service.objects.public().get() == theirs
    ours = a_service("Ours")
    ours.unpublish()
    assert publisher.post(reverse("upkeep:show_again", args=[source.pk, ours.pk])).status_code == 404


def test_a_source_with_listings_cannot_be_deleted(publisher: Client, theirs: Service) -> None:
    source = Source.objects.get()

    publisher.post(f"{SOURCES}delete/{source.pk}/")

    assert Source.objects.exists()
    bare = a_source(name="Bare")
    assert publisher.post(f"{SOURCES}delete/{bare.pk}/").status_code == 302
    assert not Source.objects.filter(pk=bare.pk).exists()


def test_nobody_is_reminded_to_check_what_is_kept_elsewhere_and_no_policy_takes_it_down(theirs: Service) -> None:
    ours = a_service("Ours", assured_on=theirs.assured_on)
    set_policy(withdraw_after_days=120, by=UserFactory())

    assert remind(NOW) == 1
    assert {each.service for each in Reminder.objects.all()} == {ours}
    assert withdraw_unchecked(TUESDAY) == 1
    assert Service.objects.public().get() == theirs


def test_what_a_visitor_suggests_goes_to_the_source_without_her_address(client: Client, theirs: Service) -> None:
    page = client.get(reverse("directory:tell_us", args=[theirs.slug])).content.decode()
    assert "We send them what you write, but not your e-mail address." in page

    key = Source.objects.get().pk
    facts = {"about": "wrong", "words": "It starts at ten.", "email": "parent@samphire.example"}
    suggestion = suggest(theirs, **facts, key=f"00000000-0000-4000-8000-{key:012}", now=NOW)  # type: ignore[arg-type]
    suggest(theirs, **facts, key=suggestion.key, now=NOW)

    letter = Message.objects.get()
    assert letter.to == "desk@northfield.example"
    assert "It starts at ten." in letter.body
    assert "parent@" not in letter.body
    assert theirs.suggestions.get().email == "parent@samphire.example"
    assert mail.outbox == []


@pytest.mark.parametrize("many", [1, 3, 50])
def test_lists_ask_as_often_for_fifty_as_for_one(editor: Client, many: int, django_assert_num_queries: Any) -> None:
    for number in range(many):
        source = a_source(f"https://n{number}.example/", name=f"Source {number}")
        service = a_service(f"Group {number}")
        Harvested.objects.create(source=source, kind="service", their_id="1", service=service)
        RefusedEntry.objects.create(source=source, their_id=str(number), why="no_name", refused_at=timezone.now())
    editor.get(reverse("upkeep:sources"))

    with django_assert_num_queries(9):
        assert editor.get(reverse("upkeep:sources")).content.decode().count("Source ") >= many


@pytest.mark.parametrize("many", [1, 3, 20])
def test_families_lists_ask_as_often_for_many_of_theirs_as_for_one(
    client: Client, many: int, django_assert_num_queries: Any
) -> None:
    source = a_source()
    for number in range(many):
        Harvested.objects.create(
            source=source, kind="service", their_id=str(number), service=a_service(f"Group {number}")
        )
    client.get("/directory/")  # the index is read

    with django_assert_num_queries(2):
        assert client.get("/directory/?sort=name").content.decode().count("From Northfield,") == many
