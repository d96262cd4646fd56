"""Counts people and families over periods: one statement, however many periods and centres are asked about.

A rule says who belongs to a number in a period, and gives each of them one answer: yes, no, or "" for never asked.
The same answers make the figure and the list of names behind it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.db.models import Case, Count, Exists, Q, QuerySet, Value, When
from django.db.models.expressions import Combinable

from centres.answers import Answer
from workdays.periods import Period

Centres = Collection[int]
Condition = Q | Exists | Combinable

YES, NO, NEVER_ASKED = Value("yes"), Value("no"), Value("")


class Rule(Protocol):
    """What an indicator counts."""

    def everybody(self, centres: Centres, stretch: Period) -> QuerySet[Any]:
        """Those who belong to the number in the whole stretch taken as one period."""

    def belongs(self, centres: Centres, period: Period) -> Condition:
        """Whether one of them belongs to it in a period within the stretch."""

    def answer(self, centres: Centres, period: Period) -> Combinable:
        """What each says in the period."""


@dataclass(frozen=True)
class Tally:
    """How many said yes, how many no, and how many nobody asked."""

    yes: int
    no: int
    not_asked: int


def tally(rule: Rule, centres: Centres, periods: Sequence[Period]) -> list[Tally]:
    """The answers in each period, all counted together."""
    stretch = Period(min(period.first_on for period in periods), max(period.last_on for period in periods), "")
    answers = {f"said_{place}": _answer_in(rule, centres, period, stretch) for place, period in enumerate(periods)}
    counts = {f"{said}_{given}": Count("pk", filter=Q(**{said: given})) for said in answers for given in Answer}
    found = rule.everybody(centres, stretch).order_by().values("pk").annotate(**answers).aggregate(**counts)
    return [Tally(*(found[f"{said}_{given}"] for given in Answer)) for said in answers]


def counted(rule: Rule, centres: Centres, period: Period) -> QuerySet[Any]:
    """Those who belong to the number in the period, each with the answer that counts."""
    return rule.everybody(centres, period).annotate(answer=rule.answer(centres, period))


def _answer_in(rule: Rule, centres: Centres, period: Period, stretch: Period) -> Combinable:
    """The answer of those who belong to the number in the period, and none of the others."""
    if period == stretch:
        return rule.answer(centres, period)
    return Case(When(rule.belongs(centres, period), then=rule.answer(centres, period)), default=None)
