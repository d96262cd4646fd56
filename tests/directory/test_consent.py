"""When a story may be told: a table of what was agreed and looked at, and what stands in the way."""

from datetime import date

import pytest

from directory.consent import NOT_AGREED, NOT_LOOKED, NOT_YET, OTHER_WORDS, TAKEN_BACK, Agreement, Hindrance, hindrance

TODAY = date(2026, 11, 24)
BEFORE, TOMORROW = date(2026, 11, 2), date(2026, 11, 25)
GIVEN = {"words": "new", "agreed_on": BEFORE, "agreed_words": "new", "taken_back_on": None, "looked_words": "new"}


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ({}, None),
        ({"agreed_on": TODAY}, None),
        ({"agreed_on": None}, NOT_AGREED),
        ({"agreed_on": TOMORROW}, NOT_YET),
        ({"agreed_words": "old"}, OTHER_WORDS),
        ({"agreed_words": ""}, OTHER_WORDS),
        ({"looked_words": "old"}, NOT_LOOKED),
        ({"looked_words": ""}, NOT_LOOKED),
        ({"taken_back_on": TODAY}, TAKEN_BACK),
        ({"taken_back_on": BEFORE}, TAKEN_BACK),
        ({"taken_back_on": TODAY, "agreed_on": None}, TAKEN_BACK),
        ({"taken_back_on": date(2026, 11, 1)}, None),
    ],
)
def test_what_stands_in_the_way_of_a_story(said: dict[str, date | str | None], answer: Hindrance | None) -> None:
    assert hindrance(Agreement(**(GIVEN | said)), TODAY) == answer  # type: ignore[arg-type]
