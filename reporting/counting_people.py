"""Rules that count people: parents who came for the first time, children who came, parents who began to volunteer."""

from django.db.models import Case, Max, Min, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from centres.answers import Answer
from families.models import Attendance, Person
from families.models.person import PersonQuerySet
from reporting.counting import NEVER_ASKED, NO, YES, Centres
from volunteers.models import Volunteer
from workdays.periods import Period


def came(centres: Centres, period: Period) -> QuerySet[Attendance]:
    """Each time somebody came in the period."""
    return Attendance.objects.filter(centre__in=centres, attended_on__range=(period.first_on, period.last_on))


class NewParents:
    """Parents and carers whose first attendance ever is in the period, by the needs of their family's children."""

    def everybody(self, centres: Centres, period: Period) -> PersonQuerySet:
        """Those who came in the period and never before it."""
        times = Attendance.objects.filter(person=OuterRef("pk"), centre__in=centres).order_by("attended_on")
        return (
            Person.objects.caring()
            .filter(pk__in=came(centres, period).values("person"))
            .alias(first_came_on=Subquery(times.values("attended_on")[:1]))
            .filter(first_came_on__gte=period.first_on)
        )

    def answer(self, period: Period) -> Combinable:
        """Yes when a child has additional needs; never asked when we do not know it of every child."""
        of_a_child = Q(family__people__role=Person.Role.CHILD)
        needs = of_a_child & _has_needs("family__people__", period)
        unknown = of_a_child & Q(family__people__additional_needs=Answer.NOT_ASKED)
        return Coalesce(Max(Case(When(needs, then=YES))), Min(Case(When(unknown, then=NEVER_ASKED), default=NO)))


class ChildrenWhoCame:
    """Children who came in the period, by their own additional needs."""

    def everybody(self, centres: Centres, period: Period) -> PersonQuerySet:
        """Children who came in the period."""
        return Person.objects.children().filter(pk__in=came(centres, period).values("person"))

    def answer(self, period: Period) -> Combinable:
        """Yes when additional needs were recorded from the last day of the period at the latest."""
        unknown = Q(additional_needs=Answer.NOT_ASKED)
        # Of one row the greatest is itself; but a grouped query is worked out once, where SQLite would do it thrice.
        return Max(Case(When(_has_needs("", period), then=YES), When(unknown, then=NEVER_ASKED), default=NO))


class NewVolunteers:
    """Parents and carers who began to volunteer in the period."""

    def everybody(self, centres: Centres, period: Period) -> PersonQuerySet:
        """Those who began in the period; who begins a second time counts once."""
        return Person.objects.caring().filter(pk__in=_began(centres, period).values("person"))

    def answer(self, period: Period) -> Combinable:
        """There is nothing to ask: whoever began, began."""
        return YES


def _began(centres: Centres, period: Period) -> QuerySet[Volunteer]:
    return Volunteer.objects.filter(centre__in=centres, started_on__range=(period.first_on, period.last_on))


def _has_needs(child: str, period: Period) -> Q:
    since = f"{child}additional_needs_from"
    by_then = Q(**{since: None}) | Q(**{f"{since}__lte": period.last_on})
    return by_then & Q(**{f"{child}additional_needs": Answer.YES})
