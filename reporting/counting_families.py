"""Rules that count families by what they said in the period: those on the programme, entitled, or using the centre."""

from dataclasses import dataclass
from typing import Protocol

from django.db.models import Case, F, FilteredRelation, Q, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from centres.answers import Answer
from families.models import Attendance, Circumstance, Family, FamilyQuerySet
from reporting.counting import Centres
from reporting.together import Together, both
from workdays.periods import Period

_ENTITLED = Circumstance.Kind.SUBSIDISED_CHILDCARE_ENTITLED


class Having(Protocol):
    """What makes a family belong to a number."""

    def found(self, centres: Centres, stretch: Period) -> Q:
        """That it is so on a day of the stretch."""

    def periods(self, centres: Centres, asked: Together) -> Combinable:
        """The periods in which it is so, as the rows that were found say."""


class OnProgramme:
    """Registered on a day of the period."""

    def found(self, centres: Centres, stretch: Period) -> Q:
        still_open = Q(registrations__closed_on=None) | Q(registrations__closed_on__gte=stretch.first_on)
        return Q(registrations__centre__in=centres, registrations__registered_on__lte=stretch.last_on) & still_open

    def periods(self, centres: Centres, asked: Together) -> Combinable:
        registered = F("registrations__registered_on"), F("registrations__closed_on")
        return asked.of_found(lambda: asked.overlapping(*registered))


class Entitled(OnProgramme):
    """On the programme, and entitled to subsidised child care, each on a day of the period."""

    def found(self, centres: Centres, stretch: Period) -> Q:
        return super().found(centres, stretch) & Q(entitled__answer=Answer.YES)

    def periods(self, centres: Centres, asked: Together) -> Combinable:
        return both(super().periods(centres, asked), _held("entitled", asked))


class Using:
    """Somebody of the family came in the period."""

    def found(self, centres: Centres, stretch: Period) -> Q:
        days = (stretch.first_on, stretch.last_on)
        times = Attendance.objects.filter(centre__in=centres, attended_on__range=days)
        return Q(pk__in=times.order_by().values("person__family"))

    def periods(self, centres: Centres, asked: Together) -> Combinable:
        return asked.of_found(lambda: asked.holding(F("came__attended_on")))


@dataclass(frozen=True)
class FamiliesByAnswer:
    """Families that belong to a number, by their answer to a question; yes outweighs no."""

    question: str
    having: Having
    answers = (Answer.NOT_ASKED, Answer.NO, Answer.YES)

    def everybody(self, centres: Centres, stretch: Period) -> FamilyQuerySet:
        """The families, joined to their answers to the question if they gave any."""
        days = (stretch.first_on, stretch.last_on)
        times = Q(people__attendances__centre__in=centres, people__attendances__attended_on__range=days)
        families = Family.objects.alias(
            came=FilteredRelation("people__attendances", condition=times),
            told=FilteredRelation("circumstances", condition=Q(circumstances__kind=self.question)),
            entitled=FilteredRelation("circumstances", condition=Q(circumstances__kind=_ENTITLED)),
        )
        return families.filter(self.having.found(centres, stretch))

    def code(self, centres: Centres, asked: Together) -> Combinable:
        """What held on a day of the period."""
        weight = Case(
            When(told__answer=Answer.YES, then=asked.weight(2)),
            When(told__answer=Answer.NO, then=asked.weight(1)),
            default=Value(0),
        )
        return asked.code(self.having.periods(centres, asked), _held("told", asked) * weight)


def _held(told: str, asked: Together) -> Combinable:
    """When the answer held. Without a first day it began when the family registered, or always."""
    return asked.overlapping(Coalesce(F(f"{told}__from_on"), F("registrations__registered_on")), F(f"{told}__to_on"))
