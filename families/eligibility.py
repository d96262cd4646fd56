"""What is known of a family on a day, laid before the rule in `centres.eligibility`."""

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
from families.models import Child, Family, Home


def decision_for(family: Family, centre: Centre, on: date) -> Decision:
    """Whether the family can use the centre on the day, and why."""
    return rule.decide(facts_of(family, centre, on))


def facts_of(family: Family, centre: Centre, on: date) -> Facts:
    """Where the family lives and how old its children are, as recorded."""
    homes = [home for home in family.homes.lived_in(on) if home.address or home.postcode]
    children = Child.objects.filter(family=family)
    return Facts(
        area=centre.name,
        homes=tuple(_home_fact(home, centre) for home in homes),
        children=(*(_child_fact(child) for child in children), *_awaited(family)),
        on=on,
        leaves_at_years=centre.intervals[IntervalCode.LEAVES_AT_YEARS],
    )


def _home_fact(home: Home, centre: Centre) -> HomeFact:
    fact = catchment.judge(centre, home.postcode, home.street)
    if home.seen_on is None:
        return fact
    seen = _("Address seen %(day)s") % {"day": date_format(home.seen_on)}
    return replace(fact, why=f"{fact.why}. {seen}" if fact.why else seen)


def _child_fact(child: Child) -> ChildFact:
    return ChildFact(child.first_name or child.ref, born_on=child.date_of_birth)


def _awaited(family: Family) -> tuple[ChildFact, ...]:
    return (ChildFact(_("The baby"), due=True),) if family.baby_due_on else ()
