"""Which answers are missing behind the percentages: each family that was never asked, and what."""

from typing import NamedTuple

from centres.answers import Answer
from families.models import Circumstance, Family, FamilyQuerySet
from reporting.choice import Choice
from reporting.counting import counted
from reporting.counting_families import FamiliesByAnswer
from reporting.indicators import INDICATORS, Indicator


class Missing(NamedTuple):
    """A question that one family was never asked in the period of an indicator."""

    family: Family
    indicator: Indicator
    question: str
    period: str


def missing_answers(choice: Choice, families: FamilyQuerySet) -> list[Missing]:
    """What was never asked of these families, family by family: as many as the report says are missing."""
    found = [each for indicator in INDICATORS for each in _missing(indicator, choice, families)]
    return sorted(found, key=lambda each: (each.family.name, each.family.ref, each.indicator.number))


def _missing(indicator: Indicator, choice: Choice, families: FamilyQuerySet) -> list[Missing]:
    rule, period = indicator.rule, choice.period_of(indicator)
    if not isinstance(rule, FamiliesByAnswer):
        return []
    belonging = counted(rule, [centre.pk for centre in choice.centres], period)
    never_asked = belonging.filter(answer=Answer.NOT_ASKED).order_by().values("pk")
    question = str(Circumstance.Kind(rule.question).label)
    return [
        Missing(family, indicator, question, period.label)
        for family in families.filter(pk__in=never_asked).only("name", "ref")
    ]
