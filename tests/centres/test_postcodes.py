"""Postcodes and their beginnings: how they are written, and which hold which."""

import pytest

from centres import postcodes


@pytest.mark.parametrize(
    ("postcode", "start", "holds"),
    [
        ("JE2 6AB", "JE", True),
        ("JE2 6AB", "JE2", True),
        ("JE2 6AB", "JE2 6", True),
        ("JE2 6AB", "JE26", True),
        ("JE2 6AB", "je2 6a", True),
        ("JE2 6AB", "JE2 6AB", True),
        ("JE2 6AB", "J", False),
        ("JE2 6AB", "JE2 3", False),
        ("M1 1AA", "M1", True),
        ("M11 1AA", "M1", False),
        ("M1 1AA", "M1 1", True),
        ("M11 1AA", "M1 1", False),
        ("M11 1AA", "M11", True),
        ("JE2", "JE2", False),
        ("JE2 6AB", "JE2 6AB JE3", False),
    ],
)
def test_a_beginning_holds_the_postcodes_that_go_on_from_it(postcode: str, start: str, holds: bool) -> None:
    assert postcodes.within(postcode, start) is holds


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("je", "JE"),
        ("je2", "JE2"),
        (" je2  6 ", "JE2 6"),
        ("JE2 6AB", "JE2 6AB"),
        ("je26ab", "JE2 6AB"),
        ("SW1A 1", "SW1A 1"),
        ("EC1A1BB", "EC1A 1BB"),
        ("Le Squez Road", None),
        ("JE2 6A", None),
        ("JE2 AB", None),
        ("2", None),
        ("", None),
    ],
)
def test_a_beginning_is_kept_in_one_form_or_not_at_all(written: str, kept: str | None) -> None:
    assert postcodes.start_of(written) == kept


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("JE2", "JE2 6", True),
        ("JE", "JE2 6AB", True),
        ("JE2 6", "JE2 6AB", True),
        ("JE2 6", "JE2 6", True),
        ("JE2 6", "JE2 3", False),
        ("JE2 6AB", "JE2 6AD", False),
        ("M1", "M11", False),
        ("M", "ME1", False),
        ("M1 1", "M11", False),
    ],
)
def test_two_beginnings_meet_when_some_postcode_begins_with_both(one: str, other: str, meet: bool) -> None:
    assert postcodes.overlap(one, other) is meet
    assert postcodes.overlap(other, one) is meet
