"""What is sent in besides the files we know: names we do not know, and zip files that are damaged."""

import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.rows import files_of, write_files
from tests.reporting.test_records_pages import PAGE, two_people

pytestmark = pytest.mark.django_db


@pytest.fixture
def sophie(client: Client) -> Client:
    """A coordinator at Samarès, signed in."""
    client.force_login(somebody("coordinator", CentreFactory(slug="samares")))
    return client


@pytest.fixture
def packed(tmp_path: Path) -> bytes:
    """Good files in a zip, and one with a slip in its name."""
    write_files(tmp_path, files_of() | two_people())
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, called in [("families.csv",) * 2, ("people.csv",) * 2, ("attendance.csv", "attendence.csv")]:
            archive.write(tmp_path / name, f"lists/{called}")
    return zipped.getvalue()


@pytest.mark.parametrize("is_zip", [True, False])
def test_a_misspelt_file_among_good_ones_is_named(sophie: Client, packed: bytes, is_zip: bool) -> None:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        alone = [SimpleUploadedFile(name, archive.read(name)) for name in archive.namelist()]

    sophie.post(PAGE, {"chosen": [SimpleUploadedFile("lists.zip", packed)] if is_zip else alone})

    draft = ImportDraft.objects.get()
    assert (draft.errors, draft.warnings) == (0, 1)
    page = sophie.get(f"{PAGE}{draft.pk}/").content.decode()
    assert "We did not read attendence.csv." in page
    assert "Did you mean attendance.csv?" in page


def test_a_zip_with_flipped_bytes_gets_a_sentence(sophie: Client, packed: bytes) -> None:
    for place in range(30, len(packed), 7):
        damaged = bytearray(packed)
        damaged[place] ^= 0xFF
        assert sophie.post(PAGE, {"chosen": SimpleUploadedFile("a.zip", bytes(damaged))}).status_code in (200, 302)

    start = packed.index(b"lists/families.csv") + len("lists/families.csv")
    broken = packed[:start] + b"\xff" * 20 + packed[start + 20 :]
    page = sophie.post(PAGE, {"chosen": SimpleUploadedFile("a.zip", broken)}).content.decode()
    assert "We cannot open this zip file." in page
