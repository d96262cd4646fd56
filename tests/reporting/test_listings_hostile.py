"""Files of the directory that are damaged, far too large or made to hurt: each gets a sentence, and nothing is kept."""

import io
import zipfile
from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from directory.models import Organisation, Service, Taxonomy, Term
from reporting.models import ListingsDraft
from tests.directory.test_listing_editors import desk_of
from tests.factories.services import a_service, an_organisation
from tests.reporting.brought import PAGE, send, settle

pytestmark = pytest.mark.django_db
HEADS = "organisation_ref;state;name;kind;description\n"
GOOD = f"{HEADS}wi;live;Café WI;community;Jam\n"
TERMS = "term_ref;state;list_ref;under_ref;code;name;description\n"
SERVICES = "service_ref;state;organisation_ref;name;summary"


@pytest.fixture(autouse=True)
def _one_of_each(db: None) -> None:
    a_service("Tea club", organisation=an_organisation())


@pytest.fixture
def publisher(client: Client, settings: Settings) -> Client:
    return desk_of("publisher", client, settings)


def bodies(content: str | bytes, name: str = "organisations.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)


def pack(*entries: tuple[str, bytes]) -> SimpleUploadedFile:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return SimpleUploadedFile("lists.zip", packed.getvalue())


def an_id_of_another_kind() -> SimpleUploadedFile:
    service = Service.objects.get()
    return bodies(GOOD.replace("wi;", f"{service.uid};"))


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (lambda: bodies(b"\xef\xbb\xbf" + GOOD.encode()), "Café WI (organisation)"),
        (lambda: bodies(GOOD.encode("cp1252")), "organisations.csv, line 1, file: this file is not UTF-8"),
        (lambda: bodies(GOOD.encode("utf-16")), "this file is not UTF-8"),
        (lambda: bodies(GOOD.replace("Jam", "Jam\0")), "line 2, description: there is a sign in it that no text has"),
        (lambda: bodies(GOOD.replace("live", "li\0ve")), "line 2, state: “li�ve” is not one of"),
        (lambda: bodies(GOOD.replace("name", "na\0me")), "organisations.csv, line 1, name: this column is missing"),
        (lambda: bodies(GOOD.replace(";kind", "").replace(";community", "")), "line 1, kind: this column is missing"),
        (lambda: bodies(GOOD + "wi;live;Another;community;Tea\n"), "line 3, organisation_ref: this stands on line 2"),
        (an_id_of_another_kind, "line 2, organisation_ref: this id belongs to something of another kind: service"),
        (lambda: bodies(f'{HEADS}wi;live;"WI;community;Jam\n'), "line 2, file: the quotation marks do not match"),
        (lambda: bodies(HEADS + "wi;live\n"), "line 2, name: this row has 2 cells, the first line has 5"),
        (lambda: bodies(HEADS + f"wi;live;{'x' * 200_000};community;Jam\n"), "or a cell is far too long"),
        (lambda: bodies(b""), "That file is empty."),
        (lambda: bodies(b"PK\x03\x04" + b"x" * 50), "this is a workbook or a zip file with the name of a CSV file"),
        (lambda: bodies("hello", "holiday.jpg"), "We know none of these files."),
        (lambda: bodies("hello", "services.xlsx"), "Open the workbook in Excel"),
        (lambda: bodies(b"no zip", "lists.zip"), "We cannot open this zip file."),
        (lambda: pack(("organisations.csv", b"\n" * 41 * 1024 * 1024)), "What is in this zip file is too large."),
        (lambda: pack(*((f"{n}.csv", b"") for n in range(300))), "There are too many files in this zip file."),
        (lambda: pack(("a/terms.csv", b""), ("b/terms.csv", b"")), "terms.csv is there twice."),
        (lambda: pack(("lists.zip", b"PK")), "There is a zip file inside the zip file."),
        (lambda: pack(("../../organisations.csv", GOOD.encode())), "Café WI (organisation)"),
        (lambda: pack(("organisations.csv", GOOD.encode()), ("x" * 9_000, b"")), "We did not read xxxx"),
        (lambda: bodies(HEADS + "\n" * 5_001), "These files have more than 5,000 lines."),
        (lambda: bodies(HEADS + "\r" * 5_001), "These files have more than 5,000 lines."),
        (lambda: bodies(b"x" * 11 * 1024 * 1024), "Together these files are larger than 10 MB."),
    ],
)  # fmt: skip
def test_it_gets_a_sentence_and_nothing_is_kept(
    publisher: Client, sent: Callable[[], SimpleUploadedFile], told: str
) -> None:
    page = send(publisher, sent())

    assert told in page
    assert Organisation.objects.count() == 1


@pytest.mark.parametrize(
    ("column", "cell", "told"),
    [
        ("min_months", "99999999999999999999", "min_months: "),
        ("min_months", "9" * 5000, "is no whole number"),
        ("expire_at", "9999-12-31T23:59:59-14:00", "is no date and time"),
        ("expire_at", "0001-01-01T00:00:00+14:00", "is no date and time"),
        ("notice_until", "0000-00-00", "is no day"),
        ("website", "javascript:alert(1)", "website: "),
        ("slug", "tea club", "slug: "),
        ("slug", "tea-club", "slug: "),
        ("email", "<script>@example", "email: "),
        ("is_crisis", "perhaps", "is_crisis: "),
    ],
)
def test_a_strange_cell_is_named(publisher: Client, column: str, cell: str, told: str) -> None:
    uid = Organisation.objects.get().uid
    page = send(
        publisher, bodies(f"{SERVICES},{column}\n".replace(";", ",") + f"a,live,{uid},A,B,{cell}\n", "services.csv")
    )

    assert told in page
    assert "1 thing must be put right first" in page


def test_a_formula_is_words_and_goes_out_harmless(publisher: Client) -> None:
    send(publisher, bodies(GOOD.replace("Jam", '"=HYPERLINK(""http://x"")"')))
    settle(publisher)

    assert Organisation.objects.get(name="Café WI").description == '=HYPERLINK("http://x")'
    archive = zipfile.ZipFile(io.BytesIO(publisher.post(f"{PAGE}fetch/").content))
    assert "'=HYPERLINK" in archive.read("organisations.csv").decode()


def test_markup_in_a_cell_is_shown_as_it_was_typed(publisher: Client) -> None:
    publisher.post(PAGE, {"chosen": bodies(GOOD.replace("Café WI", "<script>alert(1)</script>"))})

    page = publisher.get(f"{PAGE}{ListingsDraft.objects.get().pk}/").content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert(1)" not in page


def test_a_term_is_never_under_itself(publisher: Client) -> None:
    lists = "list_ref;state;code;name;description\nl;live;l;L;What it is.\n"
    rows = ["a;live;l;;a;A;Is A.", "b;live;l;a;b;B;Is B."]
    send(publisher, bodies(lists, "lists.csv"), bodies(TERMS + "\n".join(rows), "terms.csv"))
    settle(publisher)
    assert (Taxonomy.objects.filter(code="l").count(), Term.objects.get(code="b").parent.code) == (1, "a")

    page = send(publisher, bodies(lists, "lists.csv"), bodies(TERMS + "a;live;l;b;a;A;Is A.\n" + rows[1], "terms.csv"))

    assert "terms.csv, line 2, under_ref: This term would be under itself." in page


def test_all_that_is_wrong_can_be_fetched_as_a_file(publisher: Client) -> None:
    page = send(publisher, bodies(HEADS + "".join(f"{n};gone;N;community;D\n" for n in range(250))))
    draft = ListingsDraft.objects.get()

    assert "250 things must be put right first" in page
    assert "organisations.csv, line 201, state" in page
    assert "organisations.csv, line 202, state" not in page
    assert publisher.get(f"{PAGE}{draft.pk}/findings.csv").content.decode().count("\r\n") == 251


def test_one_that_is_wrong_cannot_be_taken_in_by_hand(publisher: Client) -> None:
    send(publisher, bodies(GOOD.replace("live", "gone")))

    settle(publisher)

    assert ListingsDraft.objects.get().state == ListingsDraft.State.CHECKED
    assert Organisation.objects.count() == 1
