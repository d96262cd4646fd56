"""Editors of leaflets: how the words read, the gate before publishing, what waits, and who is sent what."""

import re
from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from accounts import actions as accounts
from accounts.models import User
from directory import behind, paper
from directory.formats import Form
from directory.models import Agency, Held, HomePage, LeafletIndexPage, LeafletPage, WordToAvoid
from outbox.models import Message
from tests.directory.speaking import spoken
from tests.directory.test_plain_words import HARD, SIMPLE
from tests.factories.people import UserFactory
from trail.models import Entry

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
MACHINE = "A machine translated these words. Somebody who speaks the language has yet to read them."


@pytest.fixture
def publisher(home: HomePage) -> User:
    user: User = UserFactory(name="Nina Ferbrache")
    accounts.give_role(user, code="publisher", centre=None, by=None, now=NOW)
    return user


@pytest.fixture
def desk(publisher: User, client: Client, settings: Settings) -> Client:
    settings.SECOND_FACTOR_REQUIRED = False
    client.force_login(publisher)
    return client


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    page = LeafletPage(
        title="Tea", slug="tea", body=[("paragraph", f"<p>{SIMPLE[0]}</p>")], version=1, review_due_on=date(2026, 11, 1)
    )
    LeafletIndexPage.objects.get().add_child(instance=page)
    page.save_revision().publish()
    return page


def form(words: str, **more: str) -> dict[str, str]:
    facts = {
        "title": "Tea",
        "slug": "tea",
        "lead": "",
        "version": "2",
        "body": streamfield([("paragraph", rich_text(f"<p>{words}</p>"))]),
        "easy": streamfield([]),
        "recordings": inline_formset([]),
        "hard_because": "",
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": ""},
    }
    sent: dict[str, str] = nested_form_data(facts | more)
    return sent


@pytest.mark.requirement("R002-099")
def test_the_panel_tells_how_the_words_in_the_form_read(desk: Client, leaflet: LeafletPage) -> None:
    WordToAvoid.objects.create(language="en", word="regarding", say="about")
    told = desk.post(f"/cms/leaflets/reading/{leaflet.pk}/", form(HARD[0])).content.decode()

    assert "That is above the limit of 11." in told
    assert "“Professional multidisciplinary" in told
    assert "“regarding”: say “about”" in told
    leaflet.refresh_from_db()
    assert "cat sat" in str(leaflet.body)


@pytest.mark.requirement("R002-099")
def test_the_page_of_the_editor_shows_the_panel_without_a_script(desk: Client, leaflet: LeafletPage) -> None:
    page = desk.get(f"/cms/pages/{leaflet.pk}/edit/").content.decode()

    assert "There are too few words yet" in page
    assert f"/cms/leaflets/reading/{leaflet.pk}/" in page
    assert page.count('name="hard_because"') == 1


def hold(leaflet: LeafletPage, version: int | None, **facts: str) -> Held:
    agency = Agency.objects.create(**{"name": "Library", "by": "email", "email": "desk@library.example"} | facts)
    held: Held = Held.objects.create(agency=agency, leaflet=leaflet, version=version, sent_on=date(2026, 1, 1))
    return held


@pytest.mark.requirement("R002-101")
def test_who_holds_an_older_version_is_written_to_once_when_a_new_one_is_published(leaflet: LeafletPage) -> None:
    held = hold(leaflet, 1)
    leaflet.save_revision().publish()
    assert not Message.objects.exists()
    leaflet.version = 2
    for _ in range(2):
        leaflet.save_revision().publish()

    message = Message.objects.get()
    assert message.to == "desk@library.example"
    assert "http://localhost:8000/information/tea/" in message.body
    assert "http://localhost:8000/information/tea/leaflet.pdf" in message.body
    held.refresh_from_db()
    assert (held.version, held.sent_on) == (2, date(2026, 11, 24))


def test_printed_copies_wait_until_an_editor_says_that_they_are_sent(desk: Client, leaflet: LeafletPage) -> None:
    held = hold(leaflet, 1, by="printed", email="")
    leaflet.version = 2
    leaflet.save_revision().publish()

    page = desk.get("/cms/leaflets/").content.decode()
    assert re.search(r'It is sent\s+<span class="w-sr-only">Library, Tea</span>', page)
    desk.post(f"/cms/leaflets/sent/{held.pk}/")
    assert "Every agency has the newest version" in desk.get("/cms/leaflets/").content.decode()
    assert not Message.objects.exists()
    assert Entry.objects.filter(deed="leaflet sent to an agency").count() == 1


def test_what_is_past_its_day_stands_under_what_waits(desk: Client, leaflet: LeafletPage) -> None:
    page = desk.get("/cms/leaflets/").content.decode()

    assert "somebody was to read it again by 1 November 2026" in page


@pytest.fixture
def portuguese(leaflet: LeafletPage) -> LeafletPage:
    """The leaflet in Portuguese, made by machine."""
    locale = Locale.objects.get(language_code="pt")
    for page in [*leaflet.get_ancestors().filter(depth__gt=1).specific(), leaflet]:
        source, _made = TranslationSource.get_or_create_from_instance(page)
        Translation.objects.get_or_create(source=source, target_locale=locale)
        for segment in source.stringsegment_set.all():
            StringTranslation.objects.create(
                translation_of=segment.string, locale=locale, context=segment.context, data="Chá.",
                translation_type="machine",
            )  # fmt: skip
        there, _new = source.create_or_update_translation(locale, publish=False, fallback=True)
        there.get_latest_revision().publish()
    portuguese: LeafletPage = LeafletPage.objects.get(slug="tea", locale=locale)
    return portuguese


@pytest.mark.requirement("R002-097")
def test_a_translation_says_that_the_english_page_has_moved_on(
    desk: Client, leaflet: LeafletPage, portuguese: LeafletPage
) -> None:
    before = desk.get("/pt/information/tea/").content.decode()
    leaflet.lead = "New words."
    leaflet.version = 2
    leaflet.save_revision().publish()
    page = desk.get("/pt/information/tea/").content.decode()

    moved = spoken("pt", "The English page has changed since this was translated.")
    assert (moved in before, moved in page) == (False, True)
    assert 'href="/information/tea/"' in page
    assert "Tea" not in before.split("<main")[1].split("<h1")[0]
    waiting = desk.get("/cms/leaflets/").content.decode()
    assert waiting.split("fallen behind")[1].split("Made by machine")[0].count(f"/cms/pages/{portuguese.pk}/edit/") == 1


@pytest.mark.requirement("R002-097")
def test_editors_see_which_language_a_leaflet_lacks(desk: Client, portuguese: LeafletPage) -> None:
    lacking = desk.get("/cms/leaflets/").content.decode().split("Not in every language yet")[1].split("<h2>")[0]

    assert re.search(r"Tea</a>:\s+Polish, Romanian, French", lacking)


@pytest.mark.requirement("R002-097")
def test_machine_made_words_say_so_until_a_native_speaker_has_read_them(desk: Client, portuguese: LeafletPage) -> None:
    mark = spoken("pt", MACHINE)
    assert mark in desk.get("/pt/information/tea/").content.decode()
    assert mark in paper.as_html(portuguese, Form.PAPER, None)
    desk.post(f"/cms/leaflets/read/{portuguese.pk}/")

    assert mark not in desk.get("/pt/information/tea/").content.decode()
    assert mark not in paper.as_html(portuguese, Form.PAPER, None)
    assert Entry.objects.filter(deed="native reader has read a page").count() == 1


def test_the_help_opens_and_a_stranger_gets_none_of_it(desk: Client, leaflet: LeafletPage) -> None:
    assert desk.get("/cms/leaflets/help/").status_code == 200
    desk.force_login(UserFactory(name="A Stranger"))
    for address in ("", "help/", f"reading/{leaflet.pk}/"):
        assert desk.get(f"/cms/leaflets/{address}").status_code != 200


def test_what_waits_asks_the_database_no_more_for_more_translations(
    leaflet: LeafletPage, portuguese: LeafletPage
) -> None:
    with CaptureQueriesContext(connection) as few:
        assert len(behind.all_standings()) == 3
    for slug in ("milk", "bread", "cake"):
        page = LeafletPage(title=slug, slug=slug, body=[])
        LeafletIndexPage.objects.get(locale__language_code="en").add_child(instance=page)
        source, _made = TranslationSource.get_or_create_from_instance(page)
        Translation.objects.create(source=source, target_locale=portuguese.locale)
        there, _new = source.create_or_update_translation(portuguese.locale, publish=False, fallback=True)
        there.get_latest_revision().publish()
    with CaptureQueriesContext(connection) as more:
        standings = behind.all_standings()

    assert len(standings) == 6
    assert [each.missing for each in standings if each.is_behind] == [1, 1, 1]
    assert len(more) == len(few)
