"""Rules that count people: parents who came for the first time, children who came, parents who began to volunteer."""

from datetime import date

from django.db.models import Case, F, OuterRef, Subquery, Value, When
from django.db.models.expressions import Combinable

from centres.answers import Answer
from families.models import Attendance, Person
from families.models.person import PersonQuerySet
from reporting.counting import Centres
from reporting.together import Together
from workdays.periods import Period

_NEEDS_OUTWEIGH_NOT_ASKED = (Answer.NO, Answer.NOT_ASKED, Answer.YES)


class NewParents:
    """Parents and carers whose first attendance ever is in the period, by the needs of their family's children."""

    answers = _NEEDS_OUTWEIGH_NOT_ASKED

    def everybody(self, centres: Centres, stretch: Period) -> PersonQuerySet:
        """Those who came in the stretch and never before it, joined to that first time and to their family."""
        times = Attendance.objects.filter(person=OuterRef("pk"), centre__in=centres).order_by("attended_on")
        return Person.objects.caring().filter(
            attendances__centre__in=centres,
            attendances__attended_on__range=_days(stretch),
            attendances__attended_on=Subquery(times.values("attended_on")[:1]),
        )

    def code(self, centres: Centres, asked: Together) -> Combinable:
        """Yes when a child has additional needs; never asked when we do not know it of every child."""
        of_a_child = Case(
            When(family__people__role=Person.Role.CHILD, then=_needs("family__people__", asked)), default=Value(0)
        )
        return asked.code(_came(asked), of_a_child)


class ChildrenWhoCame:
    """Children who came in the period, by their own additional needs."""

    answers = _NEEDS_OUTWEIGH_NOT_ASKED

    def everybody(self, centres: Centres, stretch: Period) -> PersonQuerySet:
        """Children who came in the stretch, joined to each time they came."""
        return Person.objects.children().filter(
            attendances__centre__in=centres, attendances__attended_on__range=_days(stretch)
        )

    def code(self, centres: Centres, asked: Together) -> Combinable:
        """Yes when additional needs were recorded from the last day of the period at the latest."""
        return asked.code(_came(asked), _needs("", asked))


class NewVolunteers:
    """Parents and carers who began to volunteer in the period. There is nothing to ask: whoever began, began."""

    answers = (Answer.YES, Answer.NO, Answer.NOT_ASKED)

    def everybody(self, centres: Centres, stretch: Period) -> PersonQuerySet:
        """Those who began in the stretch; who begins a second time counts once."""
        return Person.objects.caring().filter(
            volunteering__centre__in=centres, volunteering__started_on__range=_days(stretch)
        )

    def code(self, centres: Centres, asked: Together) -> Combinable:
        """She belongs to the periods in which she began."""
        return asked.code(asked.of_found(lambda: asked.holding(F("volunteering__started_on"))), Value(0))


def _came(asked: Together) -> Combinable:
    return asked.of_found(lambda: asked.holding(F("attendances__attended_on")))


def _needs(child: str, asked: Together) -> Combinable:
    """In which periods the child has additional needs, or that nobody asked about them."""
    unknown = When(**{f"{child}additional_needs": Answer.NOT_ASKED}, then=Value(asked.every) * asked.weight(1))
    since = asked.since(F(f"{child}additional_needs_from")) * asked.weight(2)
    return Case(unknown, When(**{f"{child}additional_needs": Answer.YES}, then=since), default=Value(0))


def _days(stretch: Period) -> tuple[date, date]:
    return (stretch.first_on, stretch.last_on)
