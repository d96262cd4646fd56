"""A long list of findings: names nobody knows come first, what is left out is counted, and all of it can be fetched."""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.test import Client

from accounts.models import User
from reporting.exchange.drafts import check_files, forget_old
from reporting.exchange.finding import Finding
from reporting.exchange.found import SHOWN_AT_MOST, WARNINGS_AT_MOST, Found
from reporting.models import ImportDraft
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.rows import family, files_of, write_files
from tests.reporting.test_records_pages import PAGE
from trail.models import Entry

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
ROWS = 300


@pytest.fixture
def sophie() -> User:
    return somebody("coordinator", CentreFactory(slug="samares"))


@pytest.fixture
def draft(sophie: User, tmp_path: Path) -> ImportDraft:
    """Three hundred families with a day that is none, and a file whose name has a slip."""
    write_files(tmp_path, files_of(*(family(f"F{number}", "soon") for number in range(ROWS))))
    return check_files(
        {"families.csv": (tmp_path / "families.csv").read_bytes()}, by=sophie, now=NOON, unread=["poeple.csv"]
    )


def test_a_file_nobody_knows_is_named_first_however_much_is_wrong(draft: ImportDraft) -> None:
    assert (draft.errors, draft.warnings) == (ROWS, 1)
    assert draft.findings[0]["file"] == "poeple.csv"
    assert len(draft.findings) == SHOWN_AT_MOST


def test_what_is_left_out_is_counted_by_file_and_kind(draft: ImportDraft, client: Client, sophie: User) -> None:
    client.force_login(sophie)

    page = " ".join(client.get(f"{PAGE}{draft.pk}/").content.decode().split())

    assert draft.not_shown == [{"file": "families.csv", "errors": ROWS - SHOWN_AT_MOST + 1, "warnings": 0}]
    assert "families.csv: 101 more things to put right" in page


def test_many_warnings_leave_room_for_what_must_be_put_right() -> None:
    found = Found()
    for number in range(ROWS):
        found.add(Finding(f"{number}.txt", 1, "file", "We did not read it.", is_warning=True))
    found.add(Finding("people.csv", 2, "role", "“aunt” is not one of: parent"))

    facts = found.facts()

    assert (facts["findings"][-1]["file"], len(facts["findings"])) == ("people.csv", WARNINGS_AT_MOST + 1)
    assert facts["not_shown"] == [{"file": "", "errors": 0, "warnings": ROWS - WARNINGS_AT_MOST}]


def test_the_whole_list_is_a_file_and_fetching_it_is_noted(draft: ImportDraft, client: Client, sophie: User) -> None:
    client.force_login(sophie)

    answer = client.get(f"{PAGE}{draft.pk}/findings.csv")

    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["stops_the_import"] for row in rows] == ["no"] + ["yes"] * ROWS
    assert rows[ROWS]["line"] == str(ROWS + 1)
    assert Entry.objects.filter(deed="findings of an import, downloaded", about_ref="samares").count() == 1


def test_a_formula_in_a_file_is_no_formula_in_the_list(sophie: User, client: Client) -> None:
    draft = check_files({"people.csv": b"=1+1,person_ref\n"}, by=sophie, now=NOON)
    client.force_login(sophie)

    assert ",'=1+1," in client.get(f"{PAGE}{draft.pk}/findings.csv").content.decode()


def test_nobody_else_may_fetch_it(draft: ImportDraft, client: Client) -> None:
    client.force_login(somebody("coordinator", CentreFactory(slug="samares"), name="Somebody Else"))

    assert client.get(f"{PAGE}{draft.pk}/findings.csv").status_code == 404
    assert not Entry.objects.filter(deed="findings of an import, downloaded").exists()


def test_the_list_is_forgotten_after_a_day(draft: ImportDraft, client: Client, sophie: User) -> None:
    client.force_login(sophie)
    assert "Download the whole list" in client.get(f"{PAGE}{draft.pk}/").content.decode()

    forget_old(NOON + timedelta(hours=25), before=NOON + timedelta(hours=1))

    draft.refresh_from_db()
    assert draft.findings_file is None
    assert "Download the whole list" not in client.get(f"{PAGE}{draft.pk}/").content.decode()
