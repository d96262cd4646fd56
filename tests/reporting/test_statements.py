"""How often the numbers ask the database; many periods asked about at once count as each does alone."""

from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from centres.models import Centre
from reporting.counting import counted
from reporting.dataset import data_set, figures
from reporting.indicators import INDICATORS
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.folders import PERIODS, write_folder
from workdays.periods import Period, quarter_of, year_of

pytestmark = pytest.mark.django_db
TOGETHER = [
    *(quarter_of(date(year, month, 1)) for year in (2024, 2025) for month in (1, 4, 7, 10)),
    year_of(date(2025, 1, 1)),
    *(Period(first, last, "") for first, last in PERIODS),
]


def bring_in(folder: Path, seed: int) -> list[Centre]:
    """Untidy families of several centres."""
    write_folder(folder, seed, families=25)
    call_command("import_records", str(folder), stdout=StringIO(), stderr=StringIO())
    return list(Centre.objects.all())


def statements_of(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)


def test_the_page_asks_the_database_as_often_for_three_centres_as_for_one(client: Client) -> None:
    CentreFactory(slug="first")
    client.force_login(somebody("manager"))
    one = statements_of(client, "/staff/reports/?period=2026-Q2")

    CentreFactory(slug="second")
    CentreFactory(slug="third")

    assert statements_of(client, "/staff/reports/?period=2026-Q2&centre=all") == one <= 15


@pytest.mark.parametrize("centres", [1, 3])
def test_the_data_set_takes_one_statement_for_each_number(centres: int) -> None:
    asked_about = [CentreFactory(slug=f"centre-{number}") for number in range(centres)]

    with CaptureQueriesContext(connection) as asked:
        data_set(asked_about, date(2026, 1, 1), date(2026, 3, 31))

    assert len(asked) == len(INDICATORS)


@pytest.mark.parametrize("seed", [60, 61])
def test_periods_asked_about_together_count_as_each_does_alone(tmp_path: Path, seed: int) -> None:
    centres = bring_in(tmp_path, seed)

    for among in ([centres[0]], centres):
        for indicator in INDICATORS:
            alone = [figures(indicator, among, [period])[0].tally for period in TOGETHER]
            assert [figure.tally for figure in figures(indicator, among, TOGETHER)] == alone, indicator.number


def test_there_are_as_many_names_behind_a_number_as_it_says(tmp_path: Path) -> None:
    centres = bring_in(tmp_path, 62)

    for figure in data_set(centres, date(2025, 1, 1), date(2025, 6, 30)):
        names = counted(figure.indicator.rule, [centre.pk for centre in centres], figure.period)
        answers = [name.answer for name in names]
        tally = figure.tally
        assert [answers.count(answer) for answer in ("yes", "no", "")] == [tally.yes, tally.no, tally.not_asked]
