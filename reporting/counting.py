"""Counts people and families over periods: one statement, however many periods and centres are asked about.

A rule says who belongs to a number in a period, and gives each of them one answer: yes, no, or "" for never asked.
The same answers make the figure and the list of names behind it.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.db.models import Count, Exists, Q, QuerySet, Value
from django.db.models.expressions import Combinable

from centres.answers import Answer
from workdays.periods import Period

Centres = Collection[int]

YES, NO, NEVER_ASKED = (Value(str(answer)) for answer in Answer)


class Rule(Protocol):
    """What an indicator counts."""

    def everybody(self, centres: Centres, stretch: Period) -> QuerySet[Any]:
        """Those who belong to the number when the whole stretch is one period."""

    def belongs(self, centres: Centres, period: Period) -> Q | Exists:
        """Whether one of them belongs to it in a shorter period."""

    def answer(self, period: Period) -> Combinable:
        """What each of them says in the period."""


@dataclass(frozen=True)
class Tally:
    """How many said yes, how many no, and how many nobody asked."""

    yes: int
    no: int
    not_asked: int


def tally(rule: Rule, centres: Centres, periods: Sequence[Period]) -> list[Tally]:
    """The answers in each period, all counted together."""
    stretch = Period(min(period.first_on for period in periods), max(period.last_on for period in periods), "")
    asked = rule.everybody(centres, stretch).order_by().values("pk")
    counts: dict[str, Count] = {}
    for place, period in enumerate(periods):
        asked = asked.annotate(**{f"said_{place}": rule.answer(period)})
        belongs = Q()
        if period != stretch:
            asked = asked.annotate(**{f"in_{place}": rule.belongs(centres, period)})
            belongs = Q(**{f"in_{place}": True})
        for given in Answer:
            counts[f"{given.name}_{place}"] = Count("pk", filter=belongs & Q(**{f"said_{place}": given}))
    found = asked.aggregate(**counts)
    return [Tally(*(found[f"{given.name}_{place}"] for given in Answer)) for place in range(len(periods))]


def counted(rule: Rule, centres: Centres, period: Period) -> QuerySet[Any]:
    """Those who belong to the number in the period, each with the answer that counts."""
    found: QuerySet[Any] = rule.everybody(centres, period).annotate(answer=rule.answer(period))
    return found
