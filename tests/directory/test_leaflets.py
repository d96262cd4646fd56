"""Leaflets in all their forms: on paper, large, easy to read, to listen to, and the square that leads there."""

import re
import zlib
from datetime import date

import pytest
from django.core.exceptions import SuspiciousFileOperation
from django.test import Client

from centres.models import Centre
from directory import paper
from directory.formats import Form
from directory.models import HomePage, LeafletIndexPage, LeafletPage

BODY = [
    ("heading", "The first time"),
    ("paragraph", "<p>Come in. <b>It is free.</b></p>"),
    ("points", ["Somebody says hello.", "There is tea."]),
    ("call_out", {"title": "Danger?", "words": "Call 999."}),
    ("contact", None),
]
EASY = [("heading", "The centre"), ("line", {"picture": "tea", "words": "There is tea."})]


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    page = LeafletPage(
        title="What to expect", slug="expect", lead="Short.", body=BODY, easy=EASY, version=3,
        reviewed_on=date(2026, 10, 8),
    )  # fmt: skip
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


def unpacked(pdf: bytes) -> bytes:
    """What the file says of itself, with its packed parts opened."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    return pdf + b"".join(zlib.decompressobj().decompress(part) for part in packed if part[:1] == b"x")


@pytest.mark.requirement("R001-015")
@pytest.mark.parametrize("name", ["leaflet.pdf", "large-print.pdf", "easy-read.pdf"])
def test_a_leaflet_comes_as_a_tagged_pdf_with_title_and_language(
    leaflet: LeafletPage, client: Client, name: str
) -> None:
    answer = client.get(f"/information/expect/{name}")

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    inside = unpacked(answer.content)
    for mark in (b"/StructTreeRoot", b"/MarkInfo", b"/Lang (en)", b"/DisplayDocTitle true", b"What to expect"):
        assert mark in inside, mark
    assert inside.count(b"/S /Figure") == inside.count(b"/Alt") > 0


def test_the_paper_says_its_version_its_day_and_where_to_find_it(leaflet: LeafletPage, samares: Centre) -> None:
    words = paper.as_html(leaflet, Form.PAPER, samares)

    assert "Version 3" in words
    assert "checked on 8 October 2026" in words
    assert "localhost:8000/information/expect" in words
    assert "01534 744300" in words


def test_nothing_on_large_print_is_smaller_than_18_point(leaflet: LeafletPage, samares: Centre) -> None:
    words = paper.as_html(leaflet, Form.LARGE, samares)

    style = words.split("<style>")[1].split("</style>")[0]
    assert "html { font: 18pt/1.5" in style
    assert {float(size) for size in re.findall(r"font(?:-size)?: ?([\d.]+)pt", style)} == {18}
    assert min(map(float, re.findall(r"font-size: ([\d.]+)em", style))) >= 1
    assert "column" not in style


def test_a_pdf_is_made_once_for_the_same_words_and_anew_when_a_telephone_changes(
    leaflet: LeafletPage, samares: Centre
) -> None:
    first = paper.pdf(leaflet, Form.PAPER, samares)
    again = paper.pdf(leaflet, Form.PAPER, samares)
    samares.email = "new@samphire.example"

    assert first == again
    assert paper.pdf(leaflet, Form.PAPER, samares) != first


@pytest.mark.parametrize(
    "url", ["https://evil.example/a.svg", "file:///etc/passwd", "ours:../manage.py", "ours:../../etc/passwd.svg"]
)
def test_the_paper_fetches_nothing_but_our_own_fonts_and_pictures(url: str) -> None:
    with pytest.raises((paper.NotOursError, SuspiciousFileOperation)):
        paper._our_file(url)


@pytest.mark.requirement("R001-015")
def test_easy_read_shows_a_picture_beside_each_short_sentence(leaflet: LeafletPage, client: Client) -> None:
    page = client.get("/information/expect/easy-read/").content.decode()

    assert "There is tea." in page
    assert "directory/pictures/tea.svg" in page


def test_a_leaflet_without_easy_read_does_not_offer_it(leaflet: LeafletPage, client: Client) -> None:
    leaflet.easy = []
    leaflet.save()

    assert "Easy read" not in client.get("/information/expect/").content.decode()
    assert client.get("/information/expect/easy-read/").status_code == 404
    assert client.get("/information/expect/easy-read.pdf").status_code == 404


def test_the_page_offers_every_form_and_the_square_that_leads_to_it(leaflet: LeafletPage, client: Client) -> None:
    page = client.get("/information/expect/").content.decode()

    for form in ("leaflet.pdf", "large-print.pdf", "easy-read.pdf", "easy-read/", "listen/"):
        assert f'href="/information/expect/{form}"' in page
    assert "localhost:8000/information/expect" in page
    assert client.get("/information/expect/qr.svg").headers["Content-Type"] == "image/svg+xml"


def test_the_words_for_the_ear_count_lists_and_say_numbers_in_groups(leaflet: LeafletPage, client: Client) -> None:
    words = client.get("/information/expect/listen/?as=text").content.decode()

    assert "There are 2 things to say." in words
    assert "Call 9 9 9." in words
    assert "0 1 5 3 4, 7 4 4, 3 0 0" in words
    assert "This is version 3." in words


def test_what_is_not_in_the_readers_language_comes_in_the_first(leaflet: LeafletPage, client: Client) -> None:
    answer = client.get("/pt/information/expect/leaflet.pdf")

    assert answer.status_code == 200
    assert b"/Lang (en)" in unpacked(answer.content)


def test_a_draft_is_shown_to_nobody_in_any_form(leaflet: LeafletPage, client: Client) -> None:
    leaflet.unpublish()

    for form in ("", "leaflet.pdf", "easy-read/", "listen/", "qr.svg"):
        assert client.get(f"/information/expect/{form}").status_code == 404, form
