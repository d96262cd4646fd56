"""Our values are written once; leaflets and pages tell them in every form, and notice when they change."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from directory import paper
from directory.formats import Form
from directory.founding import found
from directory.models import Agency, CentreIndexPage, Held, HomePage, LeafletPage, PlainPage
from directory.readings import is_too_hard, reading_of
from outbox.models import Message
from tests.directory.conftest import NOW
from tests.directory.speaking import read
from trail.models import Entry

ASKING = "Every family needs help at some time. Asking for it is a strong thing to do."
EASY = "We decide nothing without you."
NEW = "Play is work for a child."


@pytest.fixture
def values(home: HomePage) -> PlainPage:
    """A new site, on which the leaflet that says what we are tells our values."""
    found(now=NOW)
    page: PlainPage = PlainPage.objects.get(slug="values")
    return page


@pytest.fixture
def leaflet(values: PlainPage) -> LeafletPage:
    page: LeafletPage = LeafletPage.objects.get(slug="this-service")
    return page


def say(values: PlainPage, *words: str, picture: str = "play") -> None:
    told: list[dict[str, Any]] = [{"words": each, "easy": each, "picture": picture} for each in words]
    values.body = [("values", told)]
    values.save_revision().publish()
    values.refresh_from_db()


@pytest.mark.requirement("R002-106")
def test_the_leaflet_tells_the_words_of_the_page_in_every_form(
    client: Client, values: PlainPage, leaflet: LeafletPage
) -> None:
    assert ASKING not in str(leaflet.body.raw_data)
    for address in ("/values/", "/information/this-service/", "/information/this-service/listen/"):
        assert ASKING in read(client, address).replace(". .", ".").replace(" .", "."), address
    assert EASY in read(client, "/information/this-service/easy-read/")
    for form in (Form.PAPER, Form.LARGE):
        assert ASKING in paper.as_html(leaflet, form, None)
    assert EASY in paper.as_html(leaflet, Form.EASY_PAPER, None)
    assert "ours:directory/pictures/talk.svg" in paper.as_html(leaflet, Form.EASY_PAPER, None)


def test_a_page_of_that_name_below_a_centre_is_only_its_own(
    values: PlainPage, leaflet: LeafletPage, client: Client
) -> None:
    centre_page = CentreIndexPage.objects.get(locale__language_code="en")
    centre_page.add_child(instance=PlainPage(slug="values", title="Values", body=[]))

    assert ASKING in read(client, "/information/this-service/").replace(". .", ".").replace(" .", ".")


@pytest.mark.requirement("R002-106")
def test_what_is_written_anew_on_the_page_stands_in_the_leaflet_at_once(
    client: Client, values: PlainPage, leaflet: LeafletPage
) -> None:
    say(values, NEW)

    for address in ("/values/", "/information/this-service/", "/information/this-service/listen/"):
        assert NEW in read(client, address)
        assert ASKING not in read(client, address)
    assert NEW in read(client, "/information/this-service/easy-read/")
    assert NEW in paper.as_html(LeafletPage.objects.get(pk=leaflet.pk), Form.PAPER, None)


@pytest.mark.requirement("R002-106")
def test_values_that_change_raise_the_version_and_agencies_that_hold_the_old_one_are_written_to(
    values: PlainPage, leaflet: LeafletPage
) -> None:
    agency = Agency.objects.create(name="Library", by="email", email="desk@library.example")
    held = Held.objects.create(agency=agency, leaflet=leaflet, version=1, sent_on=date(2026, 1, 1))
    others = dict(LeafletPage.objects.exclude(pk=leaflet.pk).values_list("slug", "version"))

    say(values, NEW)
    say(values, NEW)

    leaflet.refresh_from_db()
    held.refresh_from_db()
    assert (leaflet.version, held.version) == (2, 2)
    assert Message.objects.get().to == "desk@library.example"
    assert Entry.objects.filter(deed="version raised with our values").count() == 1
    assert dict(LeafletPage.objects.exclude(pk=leaflet.pk).values_list("slug", "version")) == others


def test_a_page_of_values_published_without_a_change_raises_nothing(values: PlainPage, leaflet: LeafletPage) -> None:
    values.lead = "Another sentence."
    values.save_revision().publish()

    leaflet.refresh_from_db()
    assert leaflet.version == 1


def test_a_draft_of_the_leaflet_is_neither_published_nor_left_behind(values: PlainPage, leaflet: LeafletPage) -> None:
    leaflet.lead = "Not for families yet."
    leaflet.save_revision()

    say(values, NEW)

    leaflet.refresh_from_db()
    assert leaflet.lead != "Not for families yet."
    draft = leaflet.get_latest_revision_as_object()
    assert (draft.lead, draft.version) == ("Not for families yet.", 2)


def test_the_values_count_when_a_leaflet_is_measured(values: PlainPage, leaflet: LeafletPage) -> None:
    before = reading_of(leaflet).words
    say(values, NEW)

    assert 0 < reading_of(leaflet).words < before
    assert not is_too_hard(leaflet)


def test_without_a_page_of_values_the_leaflet_says_the_rest(
    client: Client, values: PlainPage, leaflet: LeafletPage
) -> None:
    values.unpublish()

    for form in ("", "easy-read/", "listen/"):
        assert ASKING not in read(client, f"/information/this-service/{form}")
