"""What editors upload is what it says it is, of a kind that families can open, and not too large."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image as Drawing
from pytest_django.fixtures import Settings
from wagtail.documents.models import Document
from wagtail.images.models import Image

ADD, SEVERAL = "/cms/documents/add/", "/cms/documents/multiple/add/"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PAGE = b"<html><script>alert(1)</script></html>"
PROGRAM = b"MZ" + b"\x00" * 64


def word() -> bytes:
    """The bones of a file that a word processor writes."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", "<xml/>")
        archive.writestr("_rels/.rels", "<xml/>")
        archive.writestr("word/document.xml", "<xml/>")
    return packed.getvalue()


def png() -> bytes:
    """A very small picture."""
    drawn = BytesIO()
    Drawing.new("RGB", (4, 4)).save(drawn, "PNG")
    return drawn.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [
        ("report.pdf", PDF, True),
        ("REPORT.PDF", PDF, True),
        ("report.docx", word(), True),
        ("report.pdf", PAGE, False),
        ("report.pdf", PROGRAM, False),
        ("report.pdf", word(), False),
        ("report.docx", PDF, False),
        ("report.html", PAGE, False),
        ("report.exe", PROGRAM, False),
        ("report.svg", b"<svg onload='alert(1)'/>", False),
        ("report", PDF, False),
    ],
)
@pytest.mark.parametrize("address", [ADD, SEVERAL])
def test_a_document_is_kept_when_it_is_what_it_says(
    desk: Client, name: str, content: bytes, kept: bool, address: str
) -> None:
    file = SimpleUploadedFile(name, content)

    desk.post(address, {"title": "Report", "file": file, "files[]": SimpleUploadedFile(name, content), "collection": 1})

    assert Document.objects.exists() is kept


def test_what_is_refused_says_what_to_do(desk: Client) -> None:
    answer = desk.post(ADD, {"title": "Report", "file": SimpleUploadedFile("report.pdf", PAGE), "collection": 1})

    assert "Save it again as one of PDF, DOCX, ODT" in answer.content.decode()


def test_a_document_that_is_too_large_is_refused(desk: Client, settings: Settings) -> None:
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 1000

    desk.post(ADD, {"title": "Report", "file": SimpleUploadedFile("report.pdf", PDF + b" " * 1000), "collection": 1})

    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [("tea.png", png(), True), ("tea.jpg", png(), False), ("tea.png", PAGE, False), ("tea.svg", b"<svg/>", False)],
)
def test_a_picture_is_kept_when_it_is_one(desk: Client, name: str, content: bytes, kept: bool) -> None:
    desk.post("/cms/images/add/", {"title": "Tea", "file": SimpleUploadedFile(name, content), "collection": 1})

    assert Image.objects.exists() is kept
