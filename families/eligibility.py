"""What is known of a family on a day, laid before the rule in `centres.eligibility`."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from centres import catchment
from centres import eligibility as rule
from centres.decisions import Decision
from centres.eligibility import ChildFact, Facts, HomeFact
from centres.intervals import IntervalCode
from centres.models import Centre
from families.models import Family, Home, Person


def decision_for(family: Family, centre: Centre, on: date) -> Decision:
    """Whether the family can use the centre on the day, and why."""
    return weighed(family, centre, on, homes=family.homes.lived_in(on), people=family.people.all())


def weighed(family: Family, centre: Centre, on: date, *, homes: Iterable[Home], people: Iterable[Person]) -> Decision:
    """The same, when homes and people are at hand."""
    children = (_child_fact(person) for person in people if person.is_child)
    facts = Facts(
        area=centre.name,
        homes=tuple(_home_fact(home, centre) for home in homes if home.address or home.postcode),
        children=(*children, *_awaited(family)),
        on=on,
        leaves_at_years=centre.intervals[IntervalCode.LEAVES_AT_YEARS],
    )
    return rule.decide(facts)


def _home_fact(home: Home, centre: Centre) -> HomeFact:
    fact = catchment.judge(centre, home.postcode, home.street)
    if home.seen_on is None:
        return fact
    seen = _("Address seen %(day)s") % {"day": date_format(home.seen_on)}
    return replace(fact, why=f"{fact.why}. {seen}" if fact.why else seen)


def _child_fact(child: Person) -> ChildFact:
    return ChildFact(child.first_name or child.ref, born_on=child.date_of_birth)


def _awaited(family: Family) -> tuple[ChildFact, ...]:
    return (ChildFact(_("The baby"), due=True),) if family.baby_due_on else ()
