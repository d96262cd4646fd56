"""A leaflet read aloud by a person, and one in British Sign Language."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.documents.models import Document
from wagtail.models import Locale
from wagtail.test.utils.form_data import inline_formset

from directory.in_pieces import piece_of
from directory.models import HomePage, LeafletIndexPage, LeafletPage, Recording
from tests.directory.test_leaflet_editors import form

SILENCE = b"ID3\x03\x00" + bytes(range(256)) * 40


@pytest.fixture
def leaflet(home: HomePage) -> LeafletPage:
    page = LeafletPage(
        title="Tea", slug="tea", body=[("paragraph", "<p>Ring us.</p>")], film="https://films.example/tea",
        film_by="Deaf Jersey",
    )  # fmt: skip
    LeafletIndexPage.objects.get().add_child(instance=page)
    return page


@pytest.fixture
def recording(leaflet: LeafletPage) -> Recording:
    document = Document.objects.create(title="Tea", file=ContentFile(SILENCE, "tea.mp3"))
    made: Recording = Recording.objects.create(leaflet=leaflet, document=document, read_by="Maria, a parent")
    return made


@pytest.mark.requirement("R001-015")
def test_a_recording_is_played_where_its_words_stand_and_says_who_reads(recording: Recording, client: Client) -> None:
    bar = client.get("/information/tea/").content.decode()
    page = client.get("/information/tea/listen/").content.decode()

    assert 'href="/information/tea/listen/#recording"' in bar
    assert "Read by: Maria, a parent." in page
    assert 'src="/information/tea/recording/"' in page
    assert ('preload="none"' in page, "autoplay" in page) == (True, False)
    assert page.index("<audio") < page.index("Ring us.")


@pytest.mark.requirement("R001-015")
def test_an_editor_attaches_a_recording_and_a_film_in_her_form(desk: Client, leaflet: LeafletPage) -> None:
    document = Document.objects.create(title="Tea", file=ContentFile(SILENCE, "tea.mp3"))
    heard = {"language": "en", "read_by": "Maria, a parent", "document": str(document.pk)}
    film = {"film": "https://films.example/new", "film_by": "Deaf Jersey", "action-publish": "1"}
    facts = form("Ring us.", recordings=inline_formset([heard]), **film)
    assert desk.post(f"/cms/pages/{leaflet.pk}/edit/", facts).status_code == 302
    reader = Client()

    assert 'src="/information/tea/recording/"' in reader.get("/information/tea/listen/").content.decode()
    assert reader.get("/information/tea/recording/").getvalue() == SILENCE
    assert '<a href="https://films.example/new"' in reader.get("/information/tea/").content.decode()


def test_without_a_recording_nothing_speaks_of_one(leaflet: LeafletPage, client: Client) -> None:
    assert "#recording" not in client.get("/information/tea/").content.decode()
    assert "<audio" not in client.get("/information/tea/listen/").content.decode()
    assert client.get("/information/tea/recording/").status_code == 404


@pytest.mark.parametrize(
    ("wanted", "status", "content", "said"),
    [
        ("", 200, SILENCE, None),
        ("bytes=0-4", 206, SILENCE[:5], f"bytes 0-4/{len(SILENCE)}"),
        ("bytes=5-", 206, SILENCE[5:], f"bytes 5-{len(SILENCE) - 1}/{len(SILENCE)}"),
        ("bytes=-3", 206, SILENCE[-3:], f"bytes {len(SILENCE) - 3}-{len(SILENCE) - 1}/{len(SILENCE)}"),
        ("bytes=99999-", 416, b"", f"bytes */{len(SILENCE)}"),
        ("bytes=0-1,4-5", 200, SILENCE, None),
        ("lines=1-2", 200, SILENCE, None),
        ("bytes=-", 200, SILENCE, None),
        ("bytes=5-4", 200, SILENCE, None),
        ("bytes=a-b", 200, SILENCE, None),
        ("bytes=-0", 416, b"", f"bytes */{len(SILENCE)}"),
        (f"bytes={'9' * 4301}-", 200, SILENCE, None),
        (f"bytes=0-{'9' * 4301}", 200, SILENCE, None),
    ],
)
def test_a_player_gets_the_file_whole_or_in_the_piece_it_asks_for(
    recording: Recording, client: Client, wanted: str, status: int, content: bytes, said: str | None
) -> None:
    answer = client.get("/information/tea/recording/", headers={"Range": wanted} if wanted else {})

    assert (answer.status_code, answer.getvalue()) == (status, content)
    assert answer.headers.get("Content-Range") == said
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert status == 416 or answer.headers["Content-Type"] == "audio/mpeg"


@pytest.mark.parametrize(
    ("first", "last", "piece"),
    [("0", "0", (0, 0)), ("9", "99", (9, 9)), ("10", "", None), ("", "0", None), ("", "50", (0, 9))],
)
def test_a_piece_lies_within_ten_bytes(first: str, last: str, piece: tuple[int, int] | None) -> None:
    assert piece_of(first, last, 10) == piece


def test_each_language_has_a_recording_of_its_own(recording: Recording, leaflet: LeafletPage, client: Client) -> None:
    locale = Locale.objects.get(language_code="pt")
    index = LeafletIndexPage.objects.get(locale__language_code="en")
    for page in [*index.get_ancestors().filter(depth__gt=1).specific(), index, leaflet]:
        page.copy_for_translation(locale).save_revision().publish()
    there = LeafletPage.objects.get(slug="tea", locale=locale)

    assert there.recording is None
    assert "<audio" not in client.get("/pt/information/tea/listen/").content.decode()
    Recording.objects.create(leaflet=there, language="pt", document=recording.document, read_by="Ana")
    assert "Ana" in client.get("/pt/information/tea/listen/").content.decode()


@pytest.mark.parametrize(("name", "is_heard"), [("a.mp3", True), ("a.M4A", True), ("a.ogg", True), ("a.pdf", False)])
def test_only_what_can_be_heard_is_a_recording(leaflet: LeafletPage, name: str, *, is_heard: bool) -> None:
    document = Document.objects.create(title="Tea", file=ContentFile(SILENCE, name))
    recording = Recording(leaflet=leaflet, document=document, read_by="Maria")

    if is_heard:
        recording.full_clean()
    else:
        with pytest.raises(ValidationError, match="This document is not a recording"):
            recording.full_clean()


@pytest.mark.requirement("R001-015")
def test_a_film_in_sign_language_is_led_to_and_never_shown_by_us(leaflet: LeafletPage, client: Client) -> None:
    page = client.get("/information/tea/").content.decode()

    assert 'href="/information/tea/#film"' in page
    assert "This film is by Deaf Jersey. It is on another website" in page
    assert '<a href="https://films.example/tea" rel="noreferrer external">' in page
    assert not any(tag in page for tag in ("<iframe", "<video", "<embed", "<object"))


@pytest.mark.parametrize(
    ("film", "by", "wrong"),
    [
        ("http://f.example/", "Us", "film"),
        ("javascript:alert(1)", "Us", "film"),
        ("https://f.example/1", "", "film_by"),
    ],
)
def test_a_film_has_a_safe_address_and_somebody_who_made_it(
    leaflet: LeafletPage, film: str, by: str, wrong: str
) -> None:
    leaflet.film, leaflet.film_by = film, by

    with pytest.raises(ValidationError) as refused:
        leaflet.full_clean()
    assert list(refused.value.message_dict) == [wrong]
