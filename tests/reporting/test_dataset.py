"""The eight numbers, against numbers written out by hand and against an independent count over the same files."""

import csv
import json
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from centres.models import Centre
from reporting.dataset import data_set
from tests.reporting import oracle
from tests.reporting.case import Case
from tests.reporting.folders import PERIODS, hand_made_cases, write_folder
from tests.reporting.rows import write_files

pytestmark = pytest.mark.django_db

CASES = hand_made_cases()
PARTS = ("value", "numerator", "denominator", "not_recorded")


def bring_in(folder: Path) -> None:
    call_command("import_records", str(folder), stdout=StringIO(), stderr=StringIO())


def ask(centre: str, first: str, last: str, form: str = "json") -> str:
    """What the command prints."""
    out = StringIO()
    call_command("dataset", f"--centre={centre}", f"--from={first}", f"--to={last}", f"--format={form}", stdout=out)
    return out.getvalue()


def numbers(centre: str, first: str, last: str) -> dict[int, dict[str, Any]]:
    found = json.loads(ask(centre, first, last))["indicators"]
    return {row["number"]: {part: row[part] for part in PARTS} for row in found}


@pytest.mark.requirement("R002-119", "R002-120", "R002-122", "R002-123", "R002-125", "R002-126")
@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_case_gives_the_numbers_written_out_by_hand(case: Case, tmp_path: Path) -> None:
    write_files(tmp_path, case["files"])
    bring_in(tmp_path)

    assert numbers(case["centre"], case["first"], case["last"]) == case["expected"]


@pytest.mark.parametrize("seed", range(20, 32))
def test_random_paper_lists_count_the_same_as_the_independent_count(tmp_path: Path, seed: int) -> None:
    slugs = write_folder(tmp_path, seed, families=25)
    bring_in(tmp_path)
    centres = {slug: list(Centre.objects.filter(slug=slug)) for slug in slugs} | {"all": list(Centre.objects.all())}

    for slug, asked in centres.items():
        for first, last in PERIODS:
            ours = [figure.as_json() for figure in data_set(asked, first, last)]
            assert ours == oracle.indicators(tmp_path, slug, first, last)["indicators"], (slug, first, last)


def test_the_json_has_the_shape_that_other_programs_rely_on(tmp_path: Path) -> None:
    case = next(case for case in CASES if case["name"] == "11 of 42 is 26.2")
    write_files(tmp_path, case["files"])
    bring_in(tmp_path)

    answer = json.loads(ask("samares", "01/01/2025", "2025-06-30"))

    assert list(answer) == ["centre", "from", "to", "indicators"]
    assert answer["from"] == "2025-01-01"
    assert answer == oracle.indicators(tmp_path, "samares", date(2025, 1, 1), date(2025, 6, 30))


def test_the_table_and_the_csv_show_the_same_numbers(tmp_path: Path) -> None:
    write_folder(tmp_path, 40)
    bring_in(tmp_path)
    figures = json.loads(ask("samares", "2025-01-01", "2025-06-30"))["indicators"]

    rows = list(csv.DictReader(StringIO(ask("samares", "2025-01-01", "2025-06-30", "csv"))))
    table = ask("samares", "2025-01-01", "2025-06-30", "table")

    assert [row["value"] for row in rows] == ["" if f["value"] is None else str(f["value"]) for f in figures]
    assert all(str(f["value"]) in table for f in figures if f["value"] is not None)


REFUSED = [
    ({"centre": "nowhere", "first": "2025-01-01", "last": "2025-03-31"}, "There is no centre"),
    ({"centre": "all", "first": "2025-02-30", "last": "2025-03-31"}, "is no day"),
    ({"centre": "all", "first": "2025-04-01", "last": "2025-03-31"}, "Check both days"),
    ({"centre": "all", "first": "2025-01-01", "last": "2025-03-31", "form": "pdf"}, "invalid choice"),
]


@pytest.mark.parametrize(("asked", "sentence"), REFUSED)
def test_a_question_that_cannot_be_answered_is_refused_in_words(asked: dict[str, str], sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        ask(**asked)
