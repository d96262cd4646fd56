"""Counts people and families over periods: one statement, however many periods and centres are asked about.

A rule finds those of whom something was recorded in the periods, and gives each such row a code: the bits of the
periods it belongs to, and of those in which it says something weightier. The bits of all her rows say what she counts
as. The same codes make the figure and the list of names behind it (docs/decisions/0011-counting.md).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.db import connection
from django.db.models import Case, Max, QuerySet, Value, When
from django.db.models.expressions import Combinable

from centres.answers import Answer
from reporting.bit_or import BitOr
from reporting.together import Together
from workdays.periods import Period

Centres = Collection[int]


class Rule(Protocol):
    """What an indicator counts."""

    @property
    def answers(self) -> tuple[Answer, Answer, Answer]:
        """What belonging alone counts as, what outweighs that, and what outweighs both."""

    def everybody(self, centres: Centres, stretch: Period) -> QuerySet[Any]:
        """Those who may belong to the number in the stretch, joined to the rows that say so."""

    def code(self, centres: Centres, asked: Together) -> Combinable:
        """What one of those rows says, as `Together.code` puts it."""


@dataclass(frozen=True)
class Tally:
    """How many said yes, how many no, and how many nobody asked."""

    yes: int
    no: int
    not_asked: int


def tally(rule: Rule, centres: Centres, periods: Sequence[Period]) -> list[Tally]:
    """The answers in each of the periods, counted by the database in one pass."""
    asked = Together(tuple(periods))
    everybody = rule.everybody(centres, asked.stretch).order_by().values("pk")
    counts = [dict.fromkeys(Answer, 0) for _period in periods]
    for code, many in _alike(_coded(everybody, rule, centres, asked)):
        for place, count in enumerate(counts):
            rank = asked.rank_in(code, place)
            if rank is not None:
                count[rule.answers[rank]] += many
    return [Tally(count[Answer.YES], count[Answer.NO], count[Answer.NOT_ASKED]) for count in counts]


def counted(rule: Rule, centres: Centres, period: Period) -> QuerySet[Any]:
    """Those who belong to the number in the period, each with the answer that counts."""
    alone, weightier, weightiest = (Value(str(answer)) for answer in rule.answers)
    asked = Together((period,))
    answer = Case(When(code__gte=4, then=weightiest), When(code__gte=2, then=weightier), default=alone)
    found = _coded(rule.everybody(centres, period), rule, centres, asked).filter(code__gt=0)
    named: QuerySet[Any] = found.annotate(answer=answer)
    return named


def _coded(everybody: QuerySet[Any], rule: Rule, centres: Centres, asked: Together) -> QuerySet[Any]:
    # Of one period the greatest code has the weightiest answer, and SQLite finds that sooner than all the bits.
    of_her_rows = Max if len(asked.periods) == 1 else BitOr
    coded: QuerySet[Any] = everybody.annotate(code=of_her_rows(rule.code(centres, asked)))
    return coded


def _alike(coded: QuerySet[Any]) -> list[tuple[int, int]]:
    """Each code, and how many have it. Django cannot group what it has grouped, so its statement is put into ours."""
    inner, facts = coded.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT code, COUNT(*) FROM ({inner}) AS coded GROUP BY code", facts)  # noqa: S608 - Django's own
        codes: list[tuple[int, int]] = cursor.fetchall()
    return codes
