"""What has happened cannot lie ahead; what is planned may, within reason."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reporting.exchange.cells import CellError, check_happened
from reporting.exchange.finding import Finding
from reporting.exchange.importing import check_folder
from tests.reporting.paper import small_centre
from tests.reporting.rows import write_files

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
JUST_AFTER_MIDNIGHT_IN_JERSEY = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)

HAPPENED = [
    ("families.csv", "F9,samares,{day},,,,,,", "registered_on"),
    ("people.csv", "P9,F1,child,,,{day},,,,,", "date_of_birth"),
    ("people.csv", "P9,F1,child,,,,yes,{day},,,", "additional_needs_from"),
    ("circumstances.csv", "F1,social_housing,yes,{day},", "from"),
    ("attendance.csv", "P1,samares,Play,{day}", "attended_on"),
    ("volunteers.csv", "V9,P2,samares,,,,,{day},,,,,", "applied_on"),
    ("volunteers.csv", "V9,P2,samares,,,,,,,,basic,,{day}", "dbs_issued_on"),
    ("contacts.csv", "V1,F1,visit,{day}T10:00,60,", "started_at"),
    ("contacts.csv", "V1,F1,visit,{day}T00:30+00:00,60,", "started_at"),
]
PLANNED = [
    ("families.csv", "F9,samares,2026-02-02,{day},,,,,", "closed_on"),
    ("circumstances.csv", "F1,social_housing,yes,,{day}", "to"),
    ("volunteers.csv", "V9,P2,samares,,,,,,{day},,,,", "started_on"),
    ("volunteers.csv", "V9,P2,samares,,,,,,2026-02-02,{day},,,", "left_on"),
]


def wrong(folder: Path, file: str, line: str, now: datetime = NOON) -> list[Finding]:
    write_files(folder, small_centre())
    with (folder / file).open("a", encoding="utf-8") as end:
        end.write(line + "\n")
    found: list[Finding] = []
    check_folder(folder, now=now, told=found.append)
    return found


@pytest.mark.parametrize(("file", "line", "column"), HAPPENED)
def test_what_has_happened_may_be_of_today_and_not_of_tomorrow(
    tmp_path: Path, file: str, line: str, column: str
) -> None:
    assert wrong(tmp_path, file, line.format(day="2026-11-24")) == []

    [finding] = wrong(tmp_path, file, line.format(day="2026-11-25"))

    assert (finding.file, finding.column, finding.is_warning) == (file, column, False)
    assert finding.reason == "“2026-11-25” is still to come (today is 2026-11-24). Write the day it happened"


@pytest.mark.parametrize(("file", "line", "column"), PLANNED)
def test_what_is_planned_may_lie_ahead_until_the_end_of_next_year(
    tmp_path: Path, file: str, line: str, column: str
) -> None:
    assert wrong(tmp_path, file, line.format(day="2027-12-31")) == []

    [finding] = wrong(tmp_path, file, line.format(day="2028-01-01"))

    assert (finding.column, "Check the year" in finding.reason) == (column, True)


def test_today_is_the_day_in_jersey(tmp_path: Path) -> None:
    line = "P1,samares,Play,2026-07-01"

    assert wrong(tmp_path, "attendance.csv", line, JUST_AFTER_MIDNIGHT_IN_JERSEY) == []


def test_a_moment_with_an_offset_is_of_its_day_in_jersey() -> None:
    check_happened(datetime.fromisoformat("2026-11-25T08:00+14:00"), date(2026, 11, 24))
    with pytest.raises(CellError):
        check_happened(datetime.fromisoformat("2026-11-24T20:00-05:00"), date(2026, 11, 24))
