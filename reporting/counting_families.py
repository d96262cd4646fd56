"""Rules that count families by what they said in the period: those on the programme, entitled, or using the centre."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import and_
from typing import Any

from django.db.models import Exists, F, FilteredRelation, Max, OuterRef, Q, QuerySet
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from centres.answers import Answer
from families.models import Circumstance, Family, FamilyQuerySet, Registration
from reporting.counting import NEVER_ASKED, Centres, Condition
from reporting.counting_people import came
from workdays.periods import Period

Kind = Circumstance.Kind
Rows = Callable[[Centres, Period], QuerySet[Any]]


def on_programme(centres: Centres, period: Period) -> QuerySet[Any]:
    """Registrations open on a day of the period."""
    return Registration.objects.filter(centre__in=centres).open_during(period.first_on, period.last_on)


def entitled(centres: Centres, period: Period) -> QuerySet[Any]:
    """That a family was entitled to subsidised child care on a day of the period."""
    said_yes = Circumstance.objects.filter(kind=Kind.SUBSIDISED_CHILDCARE_ENTITLED, answer=Answer.YES)
    return said_yes.during(period.first_on, period.last_on)


def using(centres: Centres, period: Period) -> QuerySet[Any]:
    """Each time somebody of a family came in the period."""
    return came(centres, period).annotate(family=F("person__family"))


@dataclass(frozen=True)
class FamiliesByAnswer:
    """Families with a row in each of the groups, by their answer to one question."""

    kind: Kind
    groups: tuple[Rows, ...]

    def everybody(self, centres: Centres, stretch: Period) -> FamilyQuerySet:
        """The families of the stretch, joined to their answers to the question and to nothing else."""
        families = Family.objects.alias(
            told=FilteredRelation("circumstances", condition=Q(circumstances__kind=self.kind))
        )
        for rows in self.groups:
            families = families.filter(pk__in=rows(centres, stretch).values("family"))
        return families

    def belongs(self, centres: Centres, period: Period) -> Condition:
        """Whether the family is in every group in the period."""
        return reduce(and_, (Exists(rows(centres, period).filter(family=OuterRef("pk"))) for rows in self.groups))

    def answer(self, centres: Centres, period: Period) -> Combinable:
        """What held on a day of the period; yes outweighs no, as it happens to in the alphabet."""
        return Coalesce(Max("told__answer", filter=_held(period)), NEVER_ASKED)


def _held(period: Period) -> Q:
    """The answer's days overlap the period. Without a first day it has held since the family registered anywhere."""
    registered = Registration.objects.filter(family=OuterRef("pk")).order_by("registered_on").values("registered_on")
    begun = Q(told__from_on__lte=period.last_on) | Q(told__from_on=None)
    return begun & (Q(told__to_on=None) | Q(told__to_on__gte=period.first_on))
