"""Pictures among the words: seen on the page and on paper, said to whoever listens, silent when only for the eye."""

import re
from io import BytesIO
from logging import ERROR
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from PIL import Image as Drawing
from PIL.PngImagePlugin import PngInfo
from wagtail.images.models import Image
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield
from wagtail_localize.models import StringSegment, TranslationSource

from centres.models import Centre
from directory import paper
from directory.drawings import house, png, tea
from directory.formats import Form
from directory.models import CentreIndexPage, CentrePage, HomePage, LeafletIndexPage, LeafletPage
from directory.printed_pictures import printed, source_of
from tests.directory.test_leaflets import unpacked

SHOWN = "Two cups of tea on a table."


@pytest.fixture
def picture(db: None) -> Image:
    drawn: Image = Image.objects.create(title="Tea", file=ContentFile(png(tea), "tea.png"), width=1200, height=675)
    return drawn


def put_in(image: Image, *, words: str = SHOWN, eye: bool = False) -> tuple[str, dict[str, object]]:
    return "picture", {"image": image, "alt_text": words, "decorative": eye}


@pytest.fixture
def leaflet(home: HomePage, picture: Image) -> LeafletPage:
    page = LeafletPage(title="Tea", slug="tea", body=[("heading", "Come in"), put_in(picture)])
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


def test_the_page_shows_it_with_its_words_its_size_and_only_when_somebody_comes_to_it(
    leaflet: LeafletPage, client: Client
) -> None:
    page = client.get("/information/tea/").content.decode()
    shown = re.search(r"<picture>.*?</picture>", page, re.DOTALL)

    assert shown
    assert f'alt="{SHOWN}"' in shown[0]
    assert 'loading="lazy"' in shown[0]
    assert ('width="480"' in shown[0], 'height="270"' in shown[0]) == (True, True)
    assert re.search(r'<source [^>]*srcset="[^"]+\.webp 480w, [^"]+\.webp 960w"', shown[0])


def test_two_blocks_may_say_different_things_of_one_picture(leaflet: LeafletPage, picture: Image) -> None:
    leaflet.body = [put_in(picture), put_in(picture, words="The same table."), put_in(picture, words="", eye=True)]
    leaflet.save()
    said = [block.value.contextual_alt_text for block in LeafletPage.objects.get(slug="tea").body]

    assert said == [SHOWN, "The same table.", ""]


@pytest.mark.parametrize("form", [Form.PAPER, Form.LARGE])
def test_paper_carries_it_as_a_figure_with_its_words(
    leaflet: LeafletPage, form: Form, caplog: pytest.LogCaptureFixture
) -> None:
    inside = unpacked(paper.pdf(leaflet, form, None))

    assert inside.count(b"/Subtype /Image") == 1
    assert b"Two cups of tea on a table." in inside or "Two cups".encode("utf-16-be") in inside
    assert inside.count(b"/S /Figure") == inside.count(b"/Alt") == 2  # the picture, and the square
    assert not [each for each in caplog.records if each.levelno >= ERROR]


def test_paper_shows_what_is_only_for_the_eye_and_no_voice_stops_at_it(
    leaflet: LeafletPage, picture: Image, caplog: pytest.LogCaptureFixture
) -> None:
    leaflet.body = [put_in(picture, words="", eye=True)]
    inside = unpacked(paper.pdf(leaflet, Form.PAPER, None))

    assert inside.count(b"/Subtype /Image") == 1
    assert b"/Artifact" in inside
    assert inside.count(b"/S /Figure") == inside.count(b"/Alt") == 1  # the square alone
    assert not [each for each in caplog.records if each.levelno >= ERROR]


def test_paper_is_made_anew_when_another_picture_takes_its_place(leaflet: LeafletPage, picture: Image) -> None:
    before = paper.as_html(leaflet, Form.PAPER, None)
    picture.file, picture.file_hash = ContentFile(png(house), "house.png"), ""
    picture.save()
    after = paper.as_html(LeafletPage.objects.get(slug="tea"), Form.PAPER, None)

    assert before != after


def test_a_photograph_is_printed_no_larger_than_paper_needs(db: None) -> None:
    large = BytesIO()
    Drawing.new("RGB", (4000, 3000), "#204060").save(large, "WEBP")
    image = Image.objects.create(title="Sea", file=ContentFile(large.getvalue(), "sea.webp"), width=4000, height=3000)
    given = printed(source_of(image))

    assert given.kind == "image/png"
    assert Drawing.open(BytesIO(given.content)).size == (1400, 1050)


@pytest.mark.parametrize(("eye", "is_said"), [(False, True), (True, False)])
def test_a_listener_hears_what_it_shows_unless_it_is_only_for_the_eye(
    leaflet: LeafletPage, picture: Image, client: Client, *, eye: bool, is_said: bool
) -> None:
    leaflet.body = [put_in(picture, eye=eye)]
    leaflet.save()
    page = client.get("/information/tea/listen/").content.decode()
    words = client.get("/information/tea/listen/?as=text").content.decode()

    assert (f"Picture: {SHOWN}" in page, f"Picture: {SHOWN}" in words) == (is_said, is_said)


def test_a_translator_puts_its_words_into_her_language(leaflet: LeafletPage) -> None:
    source, _made = TranslationSource.get_or_create_from_instance(leaflet)
    strings = StringSegment.objects.filter(source=source).values_list("string__data", flat=True)

    assert SHOWN in strings
    assert Locale.objects.filter(language_code="pt").exists()


def test_the_page_of_a_centre_shows_what_it_looks_like(home: HomePage, samares: Centre, client: Client) -> None:
    seen = Image.objects.create(title="House", file=ContentFile(png(house), "house.png"), width=1200, height=675)
    page = CentrePage(title="Samarès", slug="samares", centre=samares, pictures=[put_in(seen, words="A white house.")])
    CentreIndexPage.objects.get().add_child(instance=page)

    assert 'alt="A white house."' in client.get("/centres/samares/").content.decode()


@pytest.mark.parametrize(
    ("words", "eye", "is_kept"), [("", False, False), (SHOWN, False, True), ("", True, True), (SHOWN, True, True)]
)
def test_an_editor_says_what_it_shows_or_that_it_is_only_for_the_eye(
    desk: Client, leaflet: LeafletPage, picture: Image, *, words: str, eye: bool, is_kept: bool
) -> None:
    block = {"image": str(picture.pk), "alt_text": words} | ({"decorative": "on"} if eye else {})
    facts = {
        "title": "Tea", "slug": "tea", "lead": "", "version": "1", "hard_because": "",
        "recordings": inline_formset([]),
        "body": streamfield([("picture", block)]), "easy": streamfield([]),
        "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": ""},
        "action-publish": "1",
    }  # fmt: skip
    answer = desk.post(f"/cms/pages/{leaflet.pk}/edit/", nested_form_data(facts))

    assert (answer.status_code == 302) is is_kept
    assert ("Say what the picture shows, or tick that it is only for the eye." in answer.content.decode()) != is_kept


def test_where_a_photograph_was_taken_is_not_kept(desk: Client) -> None:
    taken, sheet = BytesIO(), Drawing.new("RGB", (40, 20), "#204060")
    written = Drawing.Exif()
    written[0x0112], written[0x010F] = 6, "A camera"  # lying on its side
    written.get_ifd(0x8825)[1] = "N"
    sheet.save(taken, "JPEG", exif=written)
    file = SimpleUploadedFile("garden.jpg", taken.getvalue(), "image/jpeg")
    answer = desk.post("/cms/images/add/", {"title": "Garden", "file": file, "collection": "1"})

    kept = Image.objects.get(title="Garden")
    assert answer.status_code == 302
    assert (kept.width, kept.height) == (20, 40)
    with kept.file.open() as stored, Drawing.open(stored) as opened:
        assert (opened.size, dict(opened.getexif())) == ((20, 40), {})


def with_words(kind: str) -> bytes:
    """A picture without a camera's notes, in which somebody's name and place are written all the same."""
    said, xmp = PngInfo(), b"<x:xmpmeta><exif:GPSLatitude>49,11N</exif:GPSLatitude></x:xmpmeta>"
    said.add_text("Comment", "Maria's garden")
    said.add_itxt("XML:com.adobe.xmp", xmp.decode())
    more: dict[str, dict[str, Any]] = {
        "PNG": {"pnginfo": said},
        "JPEG": {"xmp": xmp, "comment": b"Maria's garden"},
        "WEBP": {"xmp": xmp},
        "GIF": {
            "comment": b"Maria's garden", "save_all": True, "append_images": [Drawing.new("RGB", (40, 20), "#fff")]
        },
    }  # fmt: skip
    drawn = BytesIO()
    Drawing.new("RGB", (40, 20), "#204060").save(drawn, kind, **more[kind])
    return drawn.getvalue()


@pytest.mark.parametrize(("kind", "frames"), [("PNG", 1), ("JPEG", 1), ("WEBP", 1), ("GIF", 2)])
def test_what_is_written_into_a_picture_in_another_way_is_not_kept_either(desk: Client, kind: str, frames: int) -> None:
    content = with_words(kind)
    assert b"Maria" in content or b"49,11N" in content
    file = SimpleUploadedFile(f"garden.{kind.lower()}", content, f"image/{kind.lower()}")
    answer = desk.post("/cms/images/add/", {"title": "Garden", "file": file, "collection": "1"})

    assert answer.status_code == 302
    with Image.objects.get(title="Garden").file.open() as stored:
        kept = stored.read()
    assert (b"Maria" in kept, b"49,11N" in kept) == (False, False)
    with Drawing.open(BytesIO(kept)) as opened:
        assert (opened.format, opened.size, getattr(opened, "n_frames", 1)) == (kind, (40, 20), frames)


def test_a_page_asks_the_database_a_few_times_for_each_picture_and_no_more(
    leaflet: LeafletPage, picture: Image, client: Client
) -> None:
    client.get("/information/tea/")
    with CaptureQueriesContext(connection) as one:
        client.get("/information/tea/")
    leaflet.body = [put_in(picture, words=f"Picture {number}.") for number in range(5)]
    leaflet.save()
    client.get("/information/tea/")
    with CaptureQueriesContext(connection) as five:
        client.get("/information/tea/")

    assert len(five) <= len(one) + 4
