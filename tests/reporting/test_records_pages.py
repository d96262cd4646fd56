"""A coordinator brings paper lists in herself: checked first, loaded as a whole, only for her own centres."""

import io
import zipfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from centres.models import Centre
from families.models import Family
from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.rows import Files, centre, family, files_of, person, write_files
from trail.models import Entry

pytestmark = pytest.mark.django_db
PAGE = "/staff/reports/records/"


@pytest.fixture
def samares() -> Centre:
    return CentreFactory(slug="samares")


@pytest.fixture
def sophie(client: Client, samares: Centre) -> Client:
    """A coordinator at Samarès, signed in."""
    client.force_login(somebody("coordinator", samares))
    return client


def send(client: Client, folder: Path, files: Files) -> ImportDraft:
    """Choose the files that have rows, and send them in."""
    write_files(folder, files)
    chosen = [SimpleUploadedFile(name, (folder / name).read_bytes()) for name, rows in files.items() if rows]
    client.post(PAGE, {"chosen": chosen})
    return ImportDraft.objects.latest("made_at")


def two_people(ref: str = "F1", at: str = "samares") -> Files:
    return files_of(family(ref, "2026-01-05", at=at), person("P1", ref, "parent"), person("P2", ref, "child"))


def test_files_are_checked_first_and_nothing_changes_until_she_says_so(sophie: Client, tmp_path: Path) -> None:
    draft = send(sophie, tmp_path, two_people())

    page = sophie.get(f"{PAGE}{draft.pk}/").content.decode()

    assert "All rows can be loaded" in page
    assert not Family.objects.exists()


def test_when_she_says_so_all_of_it_is_loaded_and_counted(sophie: Client, tmp_path: Path) -> None:
    draft = send(sophie, tmp_path, two_people())

    page = sophie.post(f"{PAGE}{draft.pk}/settle/", follow=True).content.decode()

    assert "Your records are in" in page
    assert Family.objects.get().ref == "F1"


def test_pressed_twice_it_is_loaded_once(sophie: Client, tmp_path: Path) -> None:
    draft = send(sophie, tmp_path, two_people())

    sophie.post(f"{PAGE}{draft.pk}/settle/")
    lines = Entry.objects.count()
    sophie.post(f"{PAGE}{draft.pk}/settle/")

    assert (
        Entry.objects.filter(act=Entry.Act.DEED).count() == Entry.objects.filter(number__lte=lines, act="deed").count()
    )


def test_the_files_are_forgotten_once_it_is_settled(sophie: Client, tmp_path: Path) -> None:
    loaded, thrown = send(sophie, tmp_path, two_people()), send(sophie, tmp_path, two_people())

    sophie.post(f"{PAGE}{loaded.pk}/settle/")
    sophie.post(f"{PAGE}{thrown.pk}/settle/", {"throw_away": "yes"})

    assert not ImportDraft.objects.exclude(files=None).exists()


def test_what_is_wrong_is_shown_by_file_line_and_column_and_cannot_be_loaded(sophie: Client, tmp_path: Path) -> None:
    files = two_people()
    files["people.csv"][0]["role"] = "aunt"
    draft = send(sophie, tmp_path, files)

    page = sophie.get(f"{PAGE}{draft.pk}/").content.decode()
    sophie.post(f"{PAGE}{draft.pk}/settle/")

    assert "1 thing must be put right first" in page
    assert 'people.csv, line 2<br><span class="sam-quiet">role</span>' in page
    assert not Family.objects.exists()


def test_a_family_of_another_centre_cannot_be_brought_in_or_overwritten(sophie: Client, tmp_path: Path) -> None:
    elsewhere = CentreFactory(slug="first-tower")
    Family.objects.create(ref="F7", centre=elsewhere, home_languages="pl")

    there = send(sophie, tmp_path, two_people("F1", at="first-tower"))
    taken = send(sophie, tmp_path, two_people("F7"))

    assert (there.errors, taken.errors) == (1, 1)
    assert Family.objects.get().home_languages == "pl"


def test_only_an_operator_adds_centres(sophie: Client, tmp_path: Path) -> None:
    draft = send(sophie, tmp_path, files_of(centre("third"), family("F1", "2026-01-05", at="samares")))

    assert draft.errors == 1


def test_a_zip_of_the_files_works_too(sophie: Client, tmp_path: Path) -> None:
    write_files(tmp_path, two_people())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("families.csv", "people.csv"):
            archive.write(tmp_path / name, f"lists/{name}")

    sophie.post(PAGE, {"chosen": SimpleUploadedFile("lists.zip", packed.getvalue())})

    assert ImportDraft.objects.get().errors == 0


REFUSED = [
    ([], "Choose at least one file."),
    ([SimpleUploadedFile("notes.txt", b"hello")], "We know none of these files."),
    ([SimpleUploadedFile("lists.zip", b"no zip at all")], "We cannot open this zip file."),
]


@pytest.mark.parametrize(("chosen", "sentence"), REFUSED)
def test_a_wrong_choice_gets_a_sentence_beside_the_box(sophie: Client, chosen: list[object], sentence: str) -> None:
    assert sentence in sophie.post(PAGE, {"chosen": chosen}).content.decode()


def test_everything_goes_out_as_a_zip_and_that_is_noted(sophie: Client, samares: Centre) -> None:
    Family.objects.create(ref="F1", centre=samares)
    Family.objects.create(ref="F2", centre=CentreFactory(slug="first-tower"))

    answer = sophie.post(f"{PAGE}fetch/")

    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        families = archive.read("families.csv").decode()
    assert "F1," in families
    assert "F2," not in families
    assert Entry.objects.filter(deed="records exported", about_ref=samares.slug).exists()


def test_another_coordinators_import_is_no_page_for_me(sophie: Client, samares: Centre, tmp_path: Path) -> None:
    draft = send(sophie, tmp_path, two_people())
    sophie.force_login(somebody("coordinator", samares, name="Somebody Else"))

    assert sophie.get(f"{PAGE}{draft.pk}/").status_code == 404
    assert sophie.post(f"{PAGE}{draft.pk}/settle/").status_code == 404
