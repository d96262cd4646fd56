import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory

from centres.models import Centre
from tests.factories.people import somebody
from tests.ui.reading import squeezed
from ui.context import face
from ui.gallery import SampleForm

TEMPLATES = Path(settings.ROOT) / "templates"
PAPER = TEMPLATES / "directory" / "paper"  # no browser reads these: WeasyPrint makes paper of them
SHOWN = sorted(
    path for path in TEMPLATES.rglob("*.*") if path.suffix in {".html", ".jinja"} and PAPER not in path.parents
)


def page(frame: str, request: HttpRequest, **context: object) -> str:
    return squeezed(render_to_string(f"frames/{frame}.html", face(request) | context, request))


@pytest.fixture
def request_by_stranger(rf: RequestFactory) -> HttpRequest:
    return rf.get("/")


@pytest.fixture
def gallery(client: Client, settings: Any) -> str:
    settings.SHOW_DEMO_SIGN_INS = True
    return client.get("/staff/gallery/").content.decode()


@pytest.mark.parametrize("frame", ["public", "staff", "mine"])
def test_every_frame_begins_with_a_way_past_itself(frame: str, request_by_stranger: HttpRequest) -> None:
    found = page(frame, request_by_stranger)

    assert found.index('<a class="govuk-skip-link" href="#main">') < found.index("<header")
    assert found.count('<main id="main"') == 1
    assert '<html lang="en">' in found


@pytest.mark.parametrize("frame", ["public", "staff", "mine"])
def test_a_page_whose_form_came_back_says_so_in_its_title(frame: str, request_by_stranger: HttpRequest) -> None:
    assert "<title>Error: " in page(frame, request_by_stranger, anything=SampleForm({}))
    assert "<title>Error: " not in page(frame, request_by_stranger, anything=SampleForm())


@pytest.mark.django_db
def test_a_title_stands_in_one_line(client: Client) -> None:
    client.force_login(somebody("manager"))

    assert "<title>All pages: Samphire" in client.get("/staff/places/").content.decode()


def test_on_public_pages_the_present_language_is_marked_and_the_others_are_links(
    request_by_stranger: HttpRequest,
) -> None:
    found = page("public", request_by_stranger)

    assert '<a href="/" lang="en" hreflang="en" aria-current="true">English</a>' in found
    assert '<a href="/pl/" lang="pl" hreflang="pl">Polski</a>' in found


def test_where_the_address_carries_no_language_it_is_chosen_with_a_button(rf: RequestFactory) -> None:
    request = rf.get("/accounts/login/")
    request.user = AnonymousUser()

    found = page("public", request)

    assert '<button type="submit" name="language" value="en" lang="en" aria-current="true">English</button>' in found
    assert '<form method="post" action="/language/">' in found


def test_a_centre_gives_the_public_frame_its_name_address_and_hours(request_by_stranger: HttpRequest) -> None:
    samares = Centre(name="Samarès", address="School Road\nSt Clement", opening_hours="Monday to Friday")
    found = page("public", request_by_stranger, centre=samares)

    assert "<span>Samarès<small>Children’s Centre</small></span>" in found
    assert "School Road<br>St Clement" in found
    assert "When we are open" in found


@pytest.mark.django_db
def test_a_name_that_is_looked_for_is_never_sent_in_an_address(rf: RequestFactory) -> None:
    request = rf.get("/staff/")
    request.user = somebody("coordinator", coordinator=True)
    found = page("staff", request)

    assert (
        '<span aria-hidden="true">SR</span><span class="govuk-visually-hidden">Sophie Renouf: your account</span>'
        in found
    )
    assert 'method="get"' not in found


def test_what_was_done_is_said_quietly_in_place(request_by_stranger: HttpRequest) -> None:
    said = [Message(messages.SUCCESS, "The visit is written up."), Message(messages.ERROR, "The text was not sent.")]
    found = page("staff", request_by_stranger, messages=said)

    assert '<div role="status">' in found
    assert "sam-status--success" in found
    assert "<p>The visit is written up.</p>" in found
    assert "sam-status--error" in found


@pytest.mark.parametrize("shown", [True, False])
def test_only_a_demonstration_says_that_it_is_one(shown: bool, request_by_stranger: HttpRequest, settings: Any) -> None:
    settings.SHOW_DEMO_SIGN_INS = shown

    assert ("Everyone here is invented." in page("public", request_by_stranger)) is shown


@pytest.mark.django_db
def test_the_gallery_is_shown_in_the_demonstration_only(client: Client) -> None:
    assert client.get("/staff/gallery/").status_code == 404


@pytest.mark.django_db
def test_the_gallery_gives_every_part_one_identity(gallery: str) -> None:
    identities = re.findall(r'\bid="([^"]+)"', gallery)

    assert len(identities) > 60
    assert sorted(identities) == sorted(set(identities))


@pytest.mark.django_db
def test_every_label_and_description_points_at_something(gallery: str) -> None:
    identities = set(re.findall(r'\bid="([^"]+)"', gallery))
    pointed = set(re.findall(r'\b(?:for|aria-labelledby)="([^"]+)"', gallery))
    pointed |= {one for several in re.findall(r'aria-describedby="([^"]+)"', gallery) for one in several.split()}

    assert len(pointed) > 30
    assert pointed <= identities


@pytest.mark.django_db
def test_headings_of_the_gallery_skip_no_level(gallery: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])\b", gallery)]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("path", SHOWN, ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_no_template_has_a_style_or_a_script_of_its_own(path: Path) -> None:
    source = path.read_text()

    assert not re.search(r"\sstyle=|<style|\son[a-z]+=\"|javascript:", source)
    assert not re.search(r"<script(?![^>]*(\ssrc=|type=\"application/json\"))", source)


@pytest.mark.django_db
@pytest.mark.parametrize(("role", "status"), [("coordinator", 200), ("commissioner", 200), ("volunteer", 404)])
def test_the_page_of_all_places_is_for_staff(client: Client, role: str, status: int) -> None:
    client.force_login(somebody(role))

    assert client.get("/staff/places/").status_code == status
