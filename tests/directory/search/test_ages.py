"""Ages as people type them, in any of the five languages."""

import pytest
from django.test import Client

from directory.ages import typed_ages


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("8m", (8, 8)),
        ("8 months", (8, 8)),
        ("18 meses", (18, 18)),
        ("1 mês", (1, 1)),
        ("6 miesięcy", (6, 6)),
        ("9 luni", (9, 9)),
        ("3 mois", (3, 3)),
        ("2", (24, 35)),
        ("2y", (24, 35)),
        ("2 years", (24, 35)),
        ("3 anos", (36, 47)),
        ("4 lata", (48, 59)),
        ("2.5", (30, 30)),
        ("2,5 anos", (30, 30)),
        ("99", (300, 300)),
    ],
)
def test_an_age_is_read_as_people_type_it(typed: str, months: tuple[int, int]) -> None:
    assert typed_ages(typed) == months


@pytest.mark.parametrize("typed", ["abc", "dezoito", "8 weeks", "-1", "1e400", "٣", "2.5.5", "m", "8m8"])
def test_what_is_no_age_is_taken_for_none(typed: str) -> None:
    assert typed_ages(typed) is None


@pytest.mark.parametrize("address", ["/directory/", "/whats-on/"])
def test_what_is_no_age_is_said_beside_its_field_and_stays_in_it(db: None, client: Client, address: str) -> None:
    page = client.get(address, {"age": "dezoito meses"}).content.decode()

    assert page.count("We could not read the age. Type 2 for two years, or 8m for eight months.") == 1
    assert 'value="dezoito meses"' in page
    assert 'aria-describedby="age-hint age-error"' in page
    assert '<details class="sam-filter-box" open>' in page
