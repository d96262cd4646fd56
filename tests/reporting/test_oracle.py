"""The oracle, tried on the hand-made cases before anything else is tried on the oracle."""

import random
from datetime import date
from fractions import Fraction
from math import floor
from pathlib import Path
from typing import Any

import pytest

from tests.reporting.case import Case
from tests.reporting.folders import PERIODS, Hand, hand_made_cases, write_folder
from tests.reporting.oracle import indicators
from tests.reporting.rows import write_files

CASES = hand_made_cases()
NAMES = [case["name"] for case in CASES]
PARTS = ("value", "numerator", "denominator", "not_recorded")
Numbers = dict[int, dict[str, Any]]


def ask(folder: Path, centre: str, first: date, last: date) -> Numbers:
    """The indicators by number."""
    return {row["number"]: row for row in indicators(folder, centre, first, last)["indicators"]}


def numbers_of(folder: Path, case: Case) -> Numbers:
    """What the case says about, without kind and target."""
    found = ask(folder, case["centre"], date.fromisoformat(case["first"]), date.fromisoformat(case["last"]))
    return {number: {part: row[part] for part in PARTS} for number, row in found.items()}


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_oracle_gives_the_numbers_written_out_by_hand(case: Case, tmp_path: Path) -> None:
    write_files(tmp_path, case["files"])

    assert numbers_of(tmp_path, case) == case["expected"]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_the_numbers_do_not_depend_on_how_the_files_are_written(case: Case, tmp_path: Path) -> None:
    chance = random.Random(case["name"])  # noqa: S311 - luck that can be repeated, not a secret
    for name, written in case["files"].items():
        Hand.of(chance).write(tmp_path / name, written, chance)

    assert numbers_of(tmp_path, case) == case["expected"]


def test_the_hand_made_cases_can_be_told_apart() -> None:
    assert len(set(NAMES)) == len(NAMES) >= 30


def test_the_answer_has_the_shape_of_the_contract(tmp_path: Path) -> None:
    case = next(case for case in CASES if case["name"] == "11 of 42 is 26.2")
    write_files(tmp_path, case["files"])
    answer = indicators(tmp_path, "samares", date(2025, 1, 1), date(2025, 6, 30))
    nothing = {"numerator": None, "denominator": None, "not_recorded": None}
    nobody = {"value": None, "numerator": 0, "denominator": 0}
    below_30 = {"operator": "<", "value": 30, "unit": "count", "per": "year"}

    assert list(answer) == ["centre", "from", "to", "indicators"]
    assert (answer["centre"], answer["from"], answer["to"]) == ("samares", "2025-01-01", "2025-06-30")
    assert answer["indicators"] == [
        {"number": 1, "kind": "demand", "value": 0, **nothing, "target": below_30},
        {"number": 2, "kind": "demand", "value": 0, **nothing, "target": below_30},
        {
            "number": 3,
            "kind": "demand",
            "value": 0,
            **nothing,
            "target": below_30 | {"operator": ">", "value": 10},
        },
        {"number": 4, "kind": "output", **nobody, "not_recorded": 45, "target": None},
        {
            "number": 5,
            "kind": "output",
            "value": 26.2,
            "numerator": 11,
            "denominator": 42,
            "not_recorded": 3,
            "target": None,
        },
        {"number": 6, "kind": "output", **nobody, "not_recorded": 45, "target": None},
        {
            "number": 7,
            "kind": "output",
            **nobody,
            "not_recorded": 0,
            "target": {"operator": "<", "value": 70, "unit": "percent", "per": None},
        },
        {
            "number": 8,
            "kind": "output",
            **nobody,
            "not_recorded": 0,
            "target": {"operator": "<", "value": 10, "unit": "percent", "per": None},
        },
    ]


@pytest.mark.parametrize("seed", range(8))
def test_all_centres_together_fit_the_centres_one_by_one(seed: int, tmp_path: Path) -> None:
    centres = write_folder(tmp_path, seed)

    for first, last in PERIODS:
        together = ask(tmp_path, "all", first, last)
        apart = [ask(tmp_path, centre, first, last) for centre in centres]
        for number in (1, 2, 3):
            assert together[number]["value"] <= sum(one[number]["value"] for one in apart)
        for number in (2, 3):
            assert together[number]["value"] >= max(one[number]["value"] for one in apart)
        for number in (4, 5, 6, 7):  # a family is registered at one centre
            for part in ("numerator", "denominator", "not_recorded"):
                assert together[number][part] == sum(one[number][part] for one in apart)
        for part in ("numerator", "denominator", "not_recorded"):  # but may come to two
            each = [one[8][part] for one in apart]
            assert max(each) <= together[8][part] <= sum(each)


@pytest.mark.parametrize("seed", range(8))
def test_every_percentage_is_its_own_parts_rounded_half_up(seed: int, tmp_path: Path) -> None:
    write_folder(tmp_path, seed)

    for first, last in PERIODS:
        for row in list(ask(tmp_path, "all", first, last).values())[3:]:
            if row["denominator"] == 0:
                assert row["value"] is None
                continue
            tenths = floor(Fraction(1000 * row["numerator"], row["denominator"]) + Fraction(1, 2))
            assert row["value"] == pytest.approx(tenths / 10, abs=1e-9)
            assert 0 <= row["numerator"] <= row["denominator"]


def test_a_year_counts_nobody_less_than_its_first_half(tmp_path: Path) -> None:
    write_folder(tmp_path, 11, families=60)
    half = ask(tmp_path, "samares", date(2025, 1, 1), date(2025, 6, 30))
    year = ask(tmp_path, "samares", date(2025, 1, 1), date(2025, 12, 31))

    assert all(year[number]["value"] > half[number]["value"] > 0 for number in (1, 2, 3))
