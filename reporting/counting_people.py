"""Rules that count people: parents who came for the first time, children who came, parents who began to volunteer."""

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.expressions import Combinable

from centres.answers import Answer
from families.models import Attendance, Person
from families.models.person import PersonQuerySet
from reporting.counting import NEVER_ASKED, NO, YES, Centres, Condition
from volunteers.models import Volunteer
from workdays.periods import Period


def came(centres: Centres, period: Period) -> QuerySet[Attendance]:
    """Each time somebody came in the period."""
    return Attendance.objects.filter(centre__in=centres, attended_on__range=(period.first_on, period.last_on))


class NewParents:
    """Parents and carers whose first attendance ever is in the period, by the needs of their family's children."""

    def everybody(self, centres: Centres, stretch: Period) -> PersonQuerySet:
        """Those who came in the stretch and never before."""
        times = Attendance.objects.filter(person=OuterRef("pk"), centre__in=centres).order_by("attended_on")
        return (
            Person.objects.caring()
            .filter(pk__in=came(centres, stretch).values("person"))
            .annotate(first_came_on=Subquery(times.values("attended_on")[:1]))
            .filter(first_came_on__gte=stretch.first_on)
        )

    def belongs(self, centres: Centres, period: Period) -> Condition:
        """Whether the first day was in the period."""
        return Q(first_came_on__range=(period.first_on, period.last_on))

    def answer(self, centres: Centres, period: Period) -> Combinable:
        """Yes when a child of the family has additional needs; never asked when nobody knows about one."""
        children = Person.objects.children().filter(family=OuterRef("family"))
        return Case(
            When(Exists(children.with_additional_needs(by=period.last_on)), then=YES),
            When(Exists(children.filter(additional_needs=Answer.NOT_ASKED)), then=NEVER_ASKED),
            default=NO,
        )


class ChildrenWhoCame:
    """Children who came in the period, by their own additional needs."""

    def everybody(self, centres: Centres, stretch: Period) -> PersonQuerySet:
        """Children who came in the stretch."""
        return Person.objects.children().filter(pk__in=came(centres, stretch).values("person"))

    def belongs(self, centres: Centres, period: Period) -> Condition:
        """Whether the child came in the period."""
        return Exists(came(centres, period).filter(person=OuterRef("pk")))

    def answer(self, centres: Centres, period: Period) -> Combinable:
        """Yes when additional needs were there by the last day of the period."""
        by_then = Q(additional_needs_from=None) | Q(additional_needs_from__lte=period.last_on)
        return Case(
            When(by_then, additional_needs=Answer.YES, then=YES),
            When(additional_needs=Answer.NOT_ASKED, then=NEVER_ASKED),
            default=NO,
        )


class NewVolunteers:
    """Parents and carers who began to volunteer in the period (yes), or asked to and have not begun in it (no)."""

    def everybody(self, centres: Centres, stretch: Period) -> PersonQuerySet:
        """Parents and carers who began or asked in the stretch."""
        days = (stretch.first_on, stretch.last_on)
        volunteers = Volunteer.objects.filter(Q(started_on__range=days) | Q(applied_on__range=days), centre__in=centres)
        return Person.objects.caring().filter(pk__in=volunteers.values("person"))

    def belongs(self, centres: Centres, period: Period) -> Condition:
        """Whether she began or asked in the period."""
        return self._began(centres, period) | self._asked(centres, period)

    def answer(self, centres: Centres, period: Period) -> Combinable:
        """Yes when she began; who volunteers a second time counts once."""
        return Case(When(self._began(centres, period), then=YES), default=NO)

    def _began(self, centres: Centres, period: Period) -> Exists:
        days = (period.first_on, period.last_on)
        return Exists(Volunteer.objects.filter(person=OuterRef("pk"), centre__in=centres, started_on__range=days))

    def _asked(self, centres: Centres, period: Period) -> Exists:
        days = (period.first_on, period.last_on)
        return Exists(Volunteer.objects.filter(person=OuterRef("pk"), centre__in=centres, applied_on__range=days))
