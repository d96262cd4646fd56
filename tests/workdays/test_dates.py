"""How days are written in five languages: genitives, "de", the 1er, weekdays, 24 hours."""

import re
from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.utils.formats import localize
from django.utils.translation import override

from config.said import FOLDERS, ROOT
from workdays.dates import date_format
from workdays.periods import iso_week_of, quarter_of

THURSDAY, FIRST = date(2026, 11, 26), date(2026, 12, 1)
LUNCH = datetime(2026, 11, 26, 14, 5, tzinfo=UTC)

WRITTEN = {
    "en": {
        "DATE_FORMAT": "26 November 2026",
        "MONTH_DAY_FORMAT": "26 November",
        "YEAR_MONTH_FORMAT": "November 2026",
        "SHORT_DATE_FORMAT": "26 Nov 2026",
        "l j F Y": "Thursday 26 November 2026",
        "l j F": "Thursday 26 November",
        "l j": "Thursday 26",
        "l": "Thursday",
        "D j M Y": "Thu 26 Nov 2026",
        "D j M": "Thu 26 Nov",
        "j M": "26 Nov",
    },
    "pt": {
        "DATE_FORMAT": "26 de novembro de 2026",
        "MONTH_DAY_FORMAT": "26 de novembro",
        "YEAR_MONTH_FORMAT": "novembro de 2026",
        "SHORT_DATE_FORMAT": "26 nov 2026",
        "l j F Y": "quinta-feira, 26 de novembro de 2026",
        "l j F": "quinta-feira, 26 de novembro",
        "l j": "quinta-feira, 26",
        "l": "quinta-feira",
        "D j M Y": "qui, 26 nov 2026",
        "D j M": "qui, 26 nov",
        "j M": "26 nov",
    },
    "pl": {
        "DATE_FORMAT": "26 listopada 2026",
        "MONTH_DAY_FORMAT": "26 listopada",
        "YEAR_MONTH_FORMAT": "listopad 2026",
        "SHORT_DATE_FORMAT": "26 lis 2026",
        "l j F Y": "czwartek, 26 listopada 2026",
        "l j F": "czwartek, 26 listopada",
        "l j": "czwartek, 26",
        "l": "czwartek",
        "D j M Y": "czw. 26 lis 2026",
        "D j M": "czw. 26 lis",
        "j M": "26 lis",
    },
    "ro": {
        "DATE_FORMAT": "26 noiembrie 2026",
        "MONTH_DAY_FORMAT": "26 noiembrie",
        "YEAR_MONTH_FORMAT": "noiembrie 2026",
        "SHORT_DATE_FORMAT": "26 nov. 2026",
        "l j F Y": "joi, 26 noiembrie 2026",
        "l j F": "joi, 26 noiembrie",
        "l j": "joi, 26",
        "l": "joi",
        "D j M Y": "joi 26 nov. 2026",
        "D j M": "joi 26 nov.",
        "j M": "26 nov.",
    },
    "fr": {
        "DATE_FORMAT": "26 novembre 2026",
        "MONTH_DAY_FORMAT": "26 novembre",
        "YEAR_MONTH_FORMAT": "novembre 2026",
        "SHORT_DATE_FORMAT": "26 nov. 2026",
        "l j F Y": "jeudi 26 novembre 2026",
        "l j F": "jeudi 26 novembre",
        "l j": "jeudi 26",
        "l": "jeudi",
        "D j M Y": "jeu. 26 nov. 2026",
        "D j M": "jeu. 26 nov.",
        "j M": "26 nov.",
    },
}


@pytest.mark.parametrize(
    ("language", "pattern", "words"),
    [(language, pattern, words) for language, table in WRITTEN.items() for pattern, words in table.items()],
)
def test_a_day_is_written_as_its_reader_writes_it(language: str, pattern: str, words: str) -> None:
    with override(language):
        assert date_format(THURSDAY, pattern) == words


@pytest.mark.parametrize(
    ("language", "first", "moment", "week", "quarter"),
    [
        ("en", "1 December 2026", "26 November 2026, 14:05", "Week of 23 November 2026", "October to December 2026"),
        (
            "pt", "1 de dezembro de 2026", "26 de novembro de 2026, 14:05", "Semana de 23 de novembro de 2026",
            "outubro a dezembro de 2026",
        ),
        (
            "pl", "1 grudnia 2026", "26 listopada 2026, 14:05", "Tydzień od 23 listopada 2026",
            "październik – grudzień 2026",
        ),
        (
            "ro", "1 decembrie 2026", "26 noiembrie 2026, 14:05", "Săptămâna din 23 noiembrie 2026",
            "octombrie – decembrie 2026",
        ),
        (
            "fr", "1er décembre 2026", "26 novembre 2026, 14:05", "Semaine du 23 novembre 2026",
            "octobre – décembre 2026",
        ),
    ],
)  # fmt: skip
def test_firsts_moments_weeks_and_quarters(language: str, first: str, moment: str, week: str, quarter: str) -> None:
    with override(language):
        assert date_format(FIRST) == first
        assert date_format(LUNCH, "DATETIME_FORMAT") == moment
        assert iso_week_of(THURSDAY).label == week
        assert quarter_of(THURSDAY).label == quarter


@pytest.mark.parametrize("language", WRITTEN)
@pytest.mark.parametrize("pattern", ["DATE_FORMAT", "l j F"])
def test_templates_write_days_the_same_way(language: str, pattern: str) -> None:
    with override(language):
        shown = Template('{{ day|date:"' + pattern + '" }}').render(Context({"day": THURSDAY}))
        assert shown == date_format(THURSDAY, pattern)
        assert localize(THURSDAY) == date_format(THURSDAY)


def test_what_machines_read_has_no_language_and_no_day_is_no_words() -> None:
    with override("fr"):
        shown = Template('{{ day|date:"Y-m-d" }}{{ none|date }}').render(Context({"day": FIRST, "none": None}))
    assert shown == "2026-12-01"


def test_nobody_writes_days_with_django_s_own_function() -> None:
    """It knows no 1er, and no "quinta-feira, 26 de novembro"."""
    theirs = re.compile(r"from django\.utils\.(?:formats|dateformat) import .*\b(?:date_format|format)\b|\.strftime\(")
    ours = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]

    assert [path.name for path in ours if theirs.search(path.read_text())] == []
