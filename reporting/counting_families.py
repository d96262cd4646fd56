"""Rules that count families by what they said in the period: those on the programme, entitled, or using the centre."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, FilteredRelation, Max, Q, QuerySet
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from centres.answers import Answer
from families.models import Circumstance, Family, FamilyQuerySet, Registration
from reporting.counting import NEVER_ASKED, Centres
from reporting.counting_people import came
from workdays.periods import Period

Rows = Callable[[Centres, Period], QuerySet[Any]]


def on_programme(centres: Centres, period: Period) -> QuerySet[Any]:
    """Registrations open on a day of the period."""
    return Registration.objects.filter(centre__in=centres).open_during(period.first_on, period.last_on)


def entitled(centres: Centres, period: Period) -> QuerySet[Any]:
    """That a family was entitled to subsidised child care on a day of the period."""
    kind = Circumstance.Kind.SUBSIDISED_CHILDCARE_ENTITLED
    return Circumstance.objects.filter(_held("", period), kind=kind, answer=Answer.YES)


def using(centres: Centres, period: Period) -> QuerySet[Any]:
    """Each time somebody of a family came in the period."""
    return came(centres, period).annotate(family=F("person__family"))


@dataclass(frozen=True)
class FamiliesByAnswer:
    """Families found by every one of the rows, by their answer to a question."""

    question: str
    found_by: tuple[Rows, ...]

    def everybody(self, centres: Centres, period: Period) -> FamilyQuerySet:
        """The families, joined to their answers to the question if they gave any."""
        told = FilteredRelation("circumstances", condition=Q(circumstances__kind=self.question))
        families = Family.objects.alias(told=told)
        for rows in self.found_by:
            families = families.filter(pk__in=rows(centres, period).values("family"))
        return families

    def answer(self, period: Period) -> Combinable:
        """What held on a day of the period; yes outweighs no, as it happens in the order of the alphabet."""
        return Coalesce(Max("told__answer", filter=_held("told__", period)), NEVER_ASKED)


def _held(told: str, period: Period) -> Q:
    """The answer's days overlap the period. Without a first day it began when the family registered, or always."""
    family = "family__" if not told else ""
    registered = Q(**{f"{family}registrations": None}) | Q(
        **{f"{family}registrations__registered_on__lte": period.last_on}
    )
    begun = Q(**{f"{told}from_on__lte": period.last_on}) | Q(**{f"{told}from_on": None}) & registered
    return begun & (Q(**{f"{told}to_on": None}) | Q(**{f"{told}to_on__gte": period.first_on}))
