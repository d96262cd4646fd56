"""Files as spreadsheet programs leave them: read rightly, or refused in a sentence that says what to do."""

import io
import zipfile
from collections.abc import Iterable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from families.models import Family, Home, Registration
from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.test_records_pages import PAGE

pytestmark = pytest.mark.django_db
HEAD = "family_ref;centre;registered_on;address\r\n"
ROW = "X1;samares;2026-01-05;Clos Hélène\r\n"


@pytest.fixture
def sophie(client: Client) -> Client:
    """A coordinator at Samarès, signed in."""
    client.force_login(somebody("coordinator", CentreFactory(slug="samares")))
    return client


def zip_of(files: Iterable[tuple[str, bytes]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files:
            archive.writestr(name, content)
    return packed.getvalue()


READ = [
    ("semicolons", HEAD + ROW),
    ("a byte-order mark", "\ufeff" + HEAD + ROW),
    ("empty columns and rows at the end", HEAD.replace("\r", ";;\r") + ROW.replace("\r", ";;\r") + ";;;;;\r\n" * 3),
    ("empty cells beyond the headings", HEAD + ROW.replace("\r", ";;\r")),
    ("headings as people write them", "Family ref;CENTRE;Registered on;Address\r\n" + ROW),
    ("spaces that do not break", HEAD + ROW.replace(";", "\u00a0;")),
    ("line ends of an old Mac", (HEAD + ROW).replace("\r\n", "\r")),
]


@pytest.mark.parametrize(("what", "text"), READ, ids=[what for what, _ in READ])
def test_what_can_only_be_meant_one_way_is_read(sophie: Client, what: str, text: str) -> None:
    sophie.post(PAGE, {"chosen": SimpleUploadedFile("families.csv", text.encode())})
    draft = ImportDraft.objects.get()
    assert draft.findings == [] or all(finding["is_warning"] for finding in draft.findings)

    sophie.post(f"{PAGE}{draft.pk}/settle/")

    assert (Family.objects.get().ref, Home.objects.get().address) == ("X1", "Clos Hélène")
    assert Registration.objects.get().registered_on.isoformat() == "2026-01-05"


WRONG: list[tuple[str, bytes, str, int]] = [
    ("Windows-1252", (HEAD + ROW).encode("cp1252"), "choose “Save as”, then “CSV UTF-8”", 1),
    ("UTF-16", (HEAD + ROW).encode("utf-16"), "choose “Save as”, then “CSV UTF-8”", 1),
    ("a workbook", zip_of([("xl/workbook.xml", b"<x/>")]), "this is a workbook or a zip file", 1),
    ("a workbook of old", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is a workbook or a zip file", 1),
    ("a PDF", b"%PDF-1.4", "this is a PDF", 1),
    (
        "a title above the headings",
        f"Families of Samarès;;;\r\n;;;\r\n{HEAD}{ROW}".encode(),
        "the headings stand on line 3. Delete the lines above them",
        1,
    ),
    ("the line that only Excel knows", f"sep=;\r\n{HEAD}{ROW}".encode(), "the headings stand on line 2.", 1),
    ("a year of two digits", (HEAD + ROW.replace("2026-01-05", "1/9/26")).encode(), "“1/9/26” is no day. Write ", 2),
    ("one reference twice", (HEAD + ROW + ROW).encode(), "“X1” is in this file twice, first on line 2", 3),
    (
        "a cell too many",
        (HEAD + ROW.replace("\r", ";more\r")).encode(),
        "this row has 5 cells, the first line has 4",
        2,
    ),
    (
        "the name of the centre",
        (HEAD + ROW.replace("samares", "Samarès")).encode(),
        "“Samarès” is no centre we know. Write one of: samares",
        2,
    ),
    ("a mark that opens and never closes", (HEAD + ROW + '"X2;samares;;').encode(), "do not match from here on", 3),
]


@pytest.mark.parametrize(("what", "content", "sentence", "line"), WRONG, ids=[each[0] for each in WRONG])
def test_what_cannot_be_read_says_what_to_do(
    sophie: Client, what: str, content: bytes, sentence: str, line: int
) -> None:
    sophie.post(PAGE, {"chosen": SimpleUploadedFile("families.csv", content)})

    draft = ImportDraft.objects.get()
    [finding] = [finding for finding in draft.findings if not finding["is_warning"]]
    assert sentence in finding["reason"]
    assert finding["line"] == line


def test_a_certificate_shortened_by_a_spreadsheet_is_told_from_a_slip(sophie: Client) -> None:
    text = "volunteer_ref;centre;first_name;dbs_certificate\r\nV1;samares;Ann;1.23457E+11\r\n"

    sophie.post(PAGE, {"chosen": SimpleUploadedFile("volunteers.csv", text.encode())})

    assert "a spreadsheet shortened this to" in ImportDraft.objects.get().findings[0]["reason"]


GOOD = (HEAD + ROW).encode()
REFUSED = [
    ([("list.xlsx", b"PK")], "save each sheet by itself: “Save as”, then “CSV UTF-8”."),
    ([("lists.zip", zip_of([("inner.zip", b"PK")]))], "There is a zip file inside the zip file."),
    ([("families (1).csv", GOOD)], "Rename families (1).csv to families.csv."),
    ([("families.csv", b"")], "is empty"),
    ([("a.zip", zip_of([("a/families.csv", GOOD), ("b/families.csv", GOOD)]))], "families.csv is there twice."),
    ([("a.zip", zip_of([("families.csv", GOOD)])), ("families.csv", GOOD)], "families.csv is there twice."),
]


@pytest.mark.parametrize(("sent", "sentence"), REFUSED, ids=[sentence for _, sentence in REFUSED])
def test_a_choice_of_files_that_cannot_be_meant_gets_a_sentence(
    sophie: Client, sent: list[tuple[str, bytes]], sentence: str
) -> None:
    chosen = [SimpleUploadedFile(name, content) for name, content in sent]

    assert sentence in sophie.post(PAGE, {"chosen": chosen}).content.decode()
    assert not ImportDraft.objects.exists()


def test_nobody_is_told_to_give_a_workbook_the_name_of_a_csv_file(sophie: Client) -> None:
    page = sophie.post(PAGE, {"chosen": SimpleUploadedFile("families.xlsx", b"PK")}).content.decode()

    assert "Open the workbook in Excel" in page
    assert "Rename" not in page


def test_what_a_mac_adds_to_a_zip_is_passed_over(sophie: Client) -> None:
    packed = zip_of([("__MACOSX/._families.csv", b"\x00"), ("lists/families.csv", GOOD), ("lists/.DS_Store", b"\x00")])

    sophie.post(PAGE, {"chosen": SimpleUploadedFile("lists.zip", packed)})

    assert ImportDraft.objects.get().findings == []


def test_headings_without_rows_are_not_offered_to_be_loaded(sophie: Client) -> None:
    answer = sophie.post(PAGE, {"chosen": SimpleUploadedFile("families.csv", HEAD.encode())}, follow=True)

    page = answer.content.decode()
    assert "There are no rows in these files" in page
    assert "Load them" not in page
