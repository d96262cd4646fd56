"""The demonstration: three believable centres, plain words, and no address that leads nowhere."""

import re
from datetime import date
from random import Random

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

import directory.demo
from directory import demo_upkeep
from directory.consent import NOT_AGREED
from directory.giveaways import Kind
from directory.models import Activity, ActivitySession, ActivityWords, CentrePage, LeafletPage, Service, StoryPage
from directory.story_words import giveaways_of, hindrance_of
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.speaking import NOT_OUR_WORDS, read, words_of
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def test_loading_it_twice_changes_nothing() -> None:
    def counts() -> list[int]:
        return [model.objects.count() for model in (Page, Activity, ActivitySession)]

    before = counts()
    directory.demo.load(today=TUESDAY, rng=Random(2))  # noqa: S311 – invented weeks, no secret

    assert counts() == before


@pytest.mark.requirement("R002-025")
def test_sessions_reach_back_two_years_and_six_weeks_ahead_and_keep_the_holidays() -> None:
    days = set(ActivitySession.objects.filter(centre__slug="samares").values_list("held_on", flat=True))

    assert min(days) < date(2024, 12, 1)
    assert date(2027, 1, 1) < max(days) <= date(2027, 1, 5)
    assert not days & {date(2025, 12, 25), date(2026, 4, 3), date(2026, 5, 4), date(2026, 9, 10), date(2027, 1, 1)}


# One week leads to the next, one kept service to every list that holds it, and each of sixty has three things to tell.
ENDLESS = re.compile("(week|keep|about)=")
TELLING = [f"/directory/bebes-e-maes/tell-us/?about={what}" for what in ("edit", "closed", "wrong")]


def test_every_link_of_every_public_page_leads_somewhere(client: Client) -> None:
    waiting, seen = ["/", "/pt/", *TELLING], set()
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = client.get(address)
        assert answer.status_code in {200, 302}, address
        is_page = answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html")
        if is_page and "?" not in address:  # what a narrowed list leads on to, the whole list leads to as well
            found = re.findall(r'href="(/[^"#]*)', answer.content.decode())
            waiting += [link for link in found if not link.startswith("/static/") and not ENDLESS.search(link)]

    assert {"/centres/samares/", "/privacy/", "/accessibility/", "/volunteer/", "/information/extra-help/"} <= seen


def test_the_ages_of_an_activity_are_not_said_twice() -> None:
    for told in (Activity.objects.exclude(max_months=None), ActivityWords.objects.exclude(activity__max_months=None)):
        assert told.exists()
        assert not told.filter(for_whom__regex="[0-9]").exists()


def test_what_was_answered_stands_in_the_listing_and_what_is_written_twice_costs_the_same() -> None:
    for name in ("provider", "editor"):
        UserFactory(email=f"{name}@samphire.example")

    demo_upkeep.load(now=NOW)

    one, twin = Service.objects.public().filter(name__istartswith="Tambourine tots").order_by("pk")
    assert one.notice_on(TUESDAY) == "The group is back in January."
    assert (one.min_months, one.max_months) == (twin.min_months, twin.max_months) == (6, 48)
    assert [cost.amount for cost in twin.costs.all()] == [cost.amount for cost in one.costs.all()] != []


@pytest.mark.requirement("R001-014")
def test_the_words_are_plain(client: Client) -> None:
    for page in Page.objects.live().filter(depth__gt=1, locale__language_code="en").specific():
        words = words_of(client.get(page.address).content.decode())
        long = [said for said in re.split(r"[.?:]\s", words) if len(said.split()) > 25]
        assert not long, page.address
        assert not NOT_OUR_WORDS.search(words), page.address
        assert "'" not in words, page.address


@pytest.mark.requirement("R002-105")
def test_a_story_that_says_too_much_waits_as_a_draft_and_all_others_were_agreed_to() -> None:
    told, waiting = StoryPage.objects.live(), StoryPage.objects.get(live=False)

    assert told.count() == 5
    assert not [story.slug for story in told if hindrance_of(story, story, TUESDAY)]
    assert {each.kind for each in giveaways_of(waiting)} >= {Kind.NAME, Kind.HOUSE, Kind.DAY, Kind.SCHOOL}
    assert hindrance_of(waiting, waiting, TUESDAY) == NOT_AGREED


def test_the_finished_leaflet_is_wholly_translated() -> None:
    english = LeafletPage.objects.get(slug="what-to-expect", locale__language_code="en")
    portuguese = LeafletPage.objects.get(slug="what-to-expect", locale__language_code="pt")

    assert len(portuguese.body) == len(english.body)
    unsaid = {"contact", "picture"}  # a picture is the same in both; its words are looked at below
    said = {str(block.value) for block in english.body if block.block_type not in unsaid}
    assert not [block for block in portuguese.body if str(block.value) in said]
    assert portuguese.body[0].value.contextual_alt_text == "Duas chávenas de chá numa mesa, e blocos para brincar."
    assert portuguese.version == english.version == 2


def test_the_front_page_is_small_and_asks_nobody_else(client: Client) -> None:
    page = client.get("/").content.decode()

    assert len(page.encode()) < 40_000
    assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', page)
    assert not re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", page)


@pytest.mark.requirement("R001-016", "R002-097", "R002-104")
def test_four_leaflets_are_wholly_in_every_language_and_marked_as_made_by_machine() -> None:
    slugs = ["what-to-expect", "this-service", "someone-to-talk-to", "compliments-and-complaints"]
    abroad = LeafletPage.objects.live().exclude(locale__language_code="en")

    assert abroad.filter(slug__in=slugs).count() == 4 * 4
    for page in abroad:
        done = Translation.objects.get(source__object_id=page.translation_key, target_locale=page.locale)
        total, translated = done.get_progress()
        assert total == translated > 10, page.url_path
    assert {each.translation_type for each in StringTranslation.objects.all()} == {"machine"}


def test_the_demonstration_founds_the_site_too_and_says_more(client: Client) -> None:
    assert "your bus fare" in read(client, "/volunteer/")
    assert "01534 519000" in read(client, "/worried/")
    assert "We are having a baby" in read(client, "/")
    assert CentrePage.objects.filter(locale__language_code="en").count() == 3


def test_the_front_page_asks_the_database_twelve_times_at_most(client: Client) -> None:
    client.get("/")
    with CaptureQueriesContext(connection) as asked:
        client.get("/")

    assert len(asked) <= 12
