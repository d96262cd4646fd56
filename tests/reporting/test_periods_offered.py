"""Which periods the report offers, and how it names them: as a commissioner does, with the days."""

from datetime import date

import pytest
import time_machine
from django.test import Client

from centres.models import Centre
from reporting.choice import Choice, not_over, period_chips, read_period, spoken
from tests.factories.centres import CentreFactory
from tests.factories.people import somebody
from tests.reporting.test_indicators_page import PAGE, words_of

TODAY = date(2026, 11, 24)
OFFERED = [
    (
        "2026-Q3",
        ["Quarter 3 2025", *(f"Quarter {number} 2026" for number in (1, 2, 3, 4)), "Whole of 2026"],
    ),
    (
        "2025-Q2",
        ["Quarter 2 2024", *(f"Quarter {number} 2025" for number in (1, 2, 3, 4)), "Whole of 2025", "Quarter 2 2026"],
    ),
    (
        "2025",
        ["Whole of 2024", *(f"Quarter {number} 2025" for number in (1, 2, 3, 4)), "Whole of 2025", "Whole of 2026"],
    ),
    ("2027-Q2", ["Quarter 2 2026", "Quarter 2 2027"]),
]
NAMES = [
    ("2026-Q1", "Quarter 1 2026, 1 January to 31 March"),
    ("2026-Q3", "Quarter 3 2026, 1 July to 30 September"),
    ("2026", "Whole of 2026, 1 January to 31 December"),
]
RUNNING = [
    ("2026-Q3", ""),
    ("2026-Q4", "This period is not over: the numbers are those of today, 24 November 2026."),
    ("2026", "This period is not over: the numbers are those of today, 24 November 2026."),
    ("2027-Q1", "This period has not begun."),
]


@pytest.mark.parametrize(("asked", "labels"), OFFERED)
def test_the_same_stretch_a_year_apart_and_the_quarters_that_have_begun(asked: str, labels: list[str]) -> None:
    choice = Choice([], "samares", read_period(asked, TODAY))

    chips = period_chips(choice, TODAY)

    assert [chip.label for chip in chips] == labels
    assert [chip.url for chip in chips if chip.current] == [f"?centre=samares&period={asked}"]


@pytest.mark.parametrize(("asked", "name"), NAMES)
def test_a_period_is_named_with_its_first_and_last_day(asked: str, name: str) -> None:
    assert spoken(read_period(asked, TODAY)) == name


@pytest.mark.parametrize(("asked", "words"), RUNNING)
def test_what_still_runs_says_so(asked: str, words: str) -> None:
    assert not_over(read_period(asked, TODAY), TODAY) == words


@pytest.mark.django_db
def test_the_page_names_the_half_year_that_some_numbers_are_for(client: Client) -> None:
    samares: Centre = CentreFactory(samares=True)
    client.force_login(somebody("commissioner", samares))

    with time_machine.travel(TODAY, tick=False):
        page = words_of(client, PAGE)

    assert "Quarter 3 2026, 1 July to 30 September ." in page
    assert "Indicators 4 to 6 are counted by half-year: January to June 2026." in page
