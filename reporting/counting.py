"""Counts people and families in a period: one statement, however many centres are asked about.

A rule says who belongs to a number in a period, and gives each of them one answer: yes, no, or "" for never asked.
The same answers make the figure and the list of names behind it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Protocol

from django.db.models import Count, Q, QuerySet, Value
from django.db.models.expressions import Combinable

from centres.answers import Answer
from workdays.periods import Period

Centres = Collection[int]

YES, NO, NEVER_ASKED = (Value(str(answer)) for answer in Answer)


class Rule(Protocol):
    """What an indicator counts."""

    def everybody(self, centres: Centres, period: Period) -> QuerySet[Any]:
        """Those who belong to the number in the period."""

    def answer(self, period: Period) -> Combinable:
        """What each of them says in the period."""


@dataclass(frozen=True)
class Tally:
    """How many said yes, how many no, and how many nobody asked."""

    yes: int
    no: int
    not_asked: int


def tally(rule: Rule, centres: Centres, period: Period) -> Tally:
    """The answers in the period, counted by the database in one statement."""
    said = rule.everybody(centres, period).order_by().values("pk").annotate(said=rule.answer(period))
    found = said.aggregate(**{given.name: Count("pk", filter=Q(said=given)) for given in Answer})
    return Tally(*(found[given.name] for given in Answer))


def counted(rule: Rule, centres: Centres, period: Period) -> QuerySet[Any]:
    """Those who belong to the number in the period, each with the answer that counts."""
    found: QuerySet[Any] = rule.everybody(centres, period).annotate(answer=rule.answer(period))
    return found
