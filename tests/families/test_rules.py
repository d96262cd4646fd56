"""Small rules about families, as tables: ages, names, numbers, languages, growth."""

from datetime import date
from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from centres.models import Centre
from families import telephones
from families.ages import born_by, spoken_age
from families.forms.parts import AnswersForm
from families.membership import membership
from families.models import Family
from families.naming import family_name
from families.questions import Question
from tests.factories.families import FamilyFactory, RegistrationFactory
from ui import finding, languages
from ui.folding import fold

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("born_on", "words"),
    [
        (date(2026, 11, 24), "0 weeks"),
        (date(2026, 11, 3), "3 weeks"),
        (date(2026, 9, 24), "2 months"),
        (date(2026, 4, 19), "7 months"),
        (date(2024, 11, 25), "23 months"),
        (date(2024, 11, 24), "2"),
        (date(1995, 5, 3), "31"),
        (date(2026, 11, 25), ""),
        (None, ""),
    ],
)
def test_an_age_is_said_in_weeks_then_months_then_years(born_on: date | None, words: str) -> None:
    assert spoken_age(born_on, TODAY) == words


@pytest.mark.parametrize(
    ("years", "on", "born_on"),
    [
        (3, date(2027, 2, 28), date(2024, 2, 28)),
        (3, date(2027, 3, 1), date(2024, 3, 1)),
        (1, date(2028, 2, 29), date(2027, 2, 28)),
        (4, date(2028, 2, 29), date(2024, 2, 29)),
    ],
)
def test_who_has_reached_an_age_was_born_by_this_day(years: int, on: date, born_on: date) -> None:
    assert born_by(years, on) == born_on


@pytest.mark.parametrize(
    ("last_names", "name"),
    [
        (["Pereira", "Hamon"], "Pereira, Hamon"),
        (["Pereira", "Pereira"], "Pereira"),
        (["Pereira", "", "Hamon", "Vibert"], "Pereira, Hamon, Vibert"),
        (["", " "], ""),
        (["50% Off"], "50% Off"),
    ],
)
def test_a_family_is_named_after_its_last_names_in_order(last_names: list[str], name: str) -> None:
    assert family_name(last_names) == name


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Bréhaut", "brehaut"),
        ("ŁUCJA Øster Đorđe", "lucja oster dorde"),
        ("Straße Æthel Œuvre", "strasse aethel oeuvre"),
        ("Ștefan Țepeș", "stefan tepes"),
        ("İnci", "inci"),
        ("D’Auvergne", "d'auvergne"),
    ],
)
def test_folding_takes_marks_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("written", "region", "shown"),
    [
        ("07797712345", "JE", "07797 712345"),
        ("+447797712345", "GB", "07797 712345"),
        ("440099", "JE", "01534 440099"),
        ("0113 4960123", "GB", "0113 496 0123"),
        ("+351 291220000", "JE", "+351 291 220 000"),
        ("ask at the farm", "JE", "ask at the farm"),
        ("", "JE", ""),
    ],
)
def test_a_number_is_shown_as_it_is_dialled_at_the_centre(written: str, region: str, shown: str) -> None:
    assert telephones.shown(written, region) == shown


@pytest.mark.parametrize("written", ["1234", "none", "0", "12345678901234567890"])
def test_what_cannot_be_rung_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(ValidationError, match="01534 744300"):
        telephones.check(written, "JE")


@pytest.mark.parametrize(
    ("written", "region", "why"),
    [
        ("07797 71", "JE", "“07797 71” is not whole: 4 figures are missing. A number looks like 01534 744300"),
        ("+44 7797 71", "JE", "“+44 7797 71” is not whole: 4 figures are missing. A number looks like 01534 744300"),
        ("07797 71234", "JE", "“07797 71234” is not whole: 1 figure is missing. A number looks like 01534 744300"),
        ("01534 7443", "JE", "“01534 7443” is not whole: 2 figures are missing. A number looks like 01534 744300"),
        ("07797 7123456", "JE", "“07797 7123456” has 1 figure too many. A number looks like 01534 744300"),
        ("0113 496 012", "GB", "“0113 496 012” is not whole: 1 figure is missing. A number looks like 020 7946 0123"),
        ("12345", "JE", "Nobody can be rung at “12345”. Check each figure. A number looks like 01534 744300"),
        ("01534 744300", "JE", ""),
        ("744300", "JE", ""),
        ("07797 712345", "GB", ""),
        ("07829 123456", "JE", ""),
        ("07700 900123", "JE", ""),
        ("0800 1111", "GB", ""),
        ("+351 912 345 678", "JE", ""),
        ("0048 512 345 678", "JE", ""),
    ],
)
def test_a_number_that_is_too_short_or_too_long_is_refused_with_how_much(written: str, region: str, why: str) -> None:
    assert telephones.doubt_about(written, region) == why


def test_languages_are_named_in_the_readers_language_and_english_comes_last() -> None:
    assert languages.language_names("en pt") == "Portuguese, English"
    assert languages.language_names("zh so nrf") == "Chinese, Somali, nrf"
    with override("fr"):
        assert languages.language_name("pl") == "Polonais"


def test_every_language_is_offered_once() -> None:
    offered = [code for code, _name in (*languages.common(), *languages.further())]

    assert len(offered) == len(set(offered))
    assert set(languages.OFFERED) <= set(offered)


def test_the_registration_page_asks_every_question() -> None:
    assert set(AnswersForm(today=TODAY).fields) == set(Question.values)


@pytest.mark.requirement("R002-007")
def test_growth_counts_who_came_who_left_and_who_is_there_each_month(samares: Centre) -> None:
    spans = [
        (date(2026, 8, 31), None),
        (date(2026, 9, 1), date(2026, 9, 30)),
        (date(2026, 10, 5), date(2026, 11, 3)),
        (date(2026, 11, 24), None),
        (date(2026, 11, 25), None),
    ]
    for first, last in spans:
        family: Family = FamilyFactory(centre=samares)
        RegistrationFactory(family=family, registered_on=first, closed_on=last)

    numbers = membership(samares, TODAY).numbers

    assert numbers is not None
    assert numbers.rows[:4] == (
        ("November 2026", 2, 1, 2),
        ("October 2026", 1, 0, 2),
        ("September 2026", 1, 1, 1),
        ("August 2026", 1, 0, 1),
    )
    assert len(numbers.rows) == 24


def test_growth_goes_month_by_month(samares: Centre) -> None:
    points = [str(label) for label, _value in membership(samares, TODAY).points]

    assert points[0] == "December 2024"
    assert all(before != after for before, after in pairwise(points))


def test_words_of_a_search_are_kept_for_this_session_and_the_oldest_forgotten() -> None:
    session: dict[str, dict[str, str]] = {}

    tokens = [finding.keep(session, f" {number} ") for number in range(25)]

    assert finding.kept(session, tokens[-1]) == "24"
    assert finding.kept(session, tokens[0]) == ""
    assert len(session[finding.KEPT]) == finding.MOST_KEPT
    assert finding.kept({}, tokens[-1]) == ""
