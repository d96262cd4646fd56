"""Answers to the questions everybody is asked, each true from a day on."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from families import actions
from families.models import Circumstance
from tests.factories.families import FamilyFactory
from trail.models import Entry

TODAY = date(2026, 11, 24)
ANSWERS = [
    pytest.param([], ("yes", "2026-06-01"), [("yes", "2026-06-01", None)], id="the first answer"),
    pytest.param(
        [("no", "2026-01-01", None)],
        ("yes", "2026-06-01"),
        [("no", "2026-01-01", "2026-05-31"), ("yes", "2026-06-01", None)],
        id="a new answer closes the former one the day before",
    ),
    pytest.param(
        [("yes", None, None)],
        ("no", "2026-06-01"),
        [("yes", None, "2026-05-31"), ("no", "2026-06-01", None)],
        id="an answer that was always so ends too",
    ),
    pytest.param([("yes", "2026-01-01", None)], ("yes", "2026-06-01"), [("yes", "2026-01-01", None)], id="said again"),
    pytest.param(
        [("yes", "2026-06-01", None)], ("no", "2026-06-01"), [("no", "2026-06-01", None)], id="corrected the same day"
    ),
    pytest.param(
        [("yes", "2026-06-01", None)],
        ("no", "2026-02-01"),
        [("no", "2026-02-01", "2026-05-31"), ("yes", "2026-06-01", None)],
        id="what was so before",
    ),
    pytest.param(
        [("yes", "2026-01-01", None), ("no", "2026-02-01", None)],
        ("no", "2026-06-01"),
        [("yes", "2026-01-01", "2026-05-31"), ("no", "2026-02-01", None)],
        id="of two that contradict each other the other one ends",
    ),
    pytest.param(
        [("yes", "2026-01-01", "2026-03-31")],
        ("yes", "2026-06-01"),
        [("yes", "2026-01-01", "2026-03-31"), ("yes", "2026-06-01", None)],
        id="after a gap",
    ),
    pytest.param([("no", "2026-01-01", None)], ("", "2026-06-01"), [("no", "2026-01-01", None)], id="not asked"),
]


@pytest.mark.parametrize(("before", "said", "after"), ANSWERS)
def test_answers_follow_one_another(
    samares: Centre,
    sophie: User,
    before: list[tuple[str, str | None, str | None]],
    said: tuple[str, str],
    after: list[tuple[str, str | None, str | None]],
) -> None:
    family = FamilyFactory(centre=samares)
    for answer, from_on, to_on in before:
        Circumstance.objects.create(family=family, kind="income_support", answer=answer, from_on=from_on, to_on=to_on)

    answer, day = said
    actions.record_circumstance(
        family, "income_support", answer, from_on=date.fromisoformat(day), by=sophie, today=TODAY
    )

    kept = {(each.answer, _iso(each.from_on), _iso(each.to_on)) for each in family.circumstances.all()}
    assert kept == set(after)


def test_not_asked_leaves_neither_an_answer_nor_a_line(samares: Centre, sophie: User) -> None:
    family = FamilyFactory(centre=samares)

    kept = actions.record_circumstance(family, "social_housing", "", from_on=TODAY, by=sophie, today=TODAY)

    assert kept is None
    assert not family.circumstances.exists()
    assert not Entry.objects.exists()


def test_nobody_knows_what_will_be_true(samares: Centre, sophie: User) -> None:
    family = FamilyFactory(centre=samares)

    with pytest.raises(actions.AnswerFromTheFutureError, match="still to come"):
        actions.record_circumstance(family, "social_housing", "yes", from_on=date(2026, 11, 25), by=sophie, today=TODAY)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
