"""What is known of a family on a day, laid before the rule in `centres.eligibility`."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from centres import catchment
from centres import eligibility as rule
from centres.decisions import Decision
from centres.eligibility import ChildFact, Facts, HomeFact
from centres.intervals import IntervalCode
from centres.models import Centre
from families.models import EligibilityDecision, Family, Home, Person
from workdays.dates import date_format


@dataclass(frozen=True)
class Standing:
    """What a registration would rest on: a decision that a person took with a reason, or the facts of the day."""

    explained: Decision
    kept: EligibilityDecision | None = None

    @property
    def outcome(self) -> str:
        """The outcome in one word."""
        return self.explained.outcome

    @property
    def is_eligible(self) -> bool:
        """Whether the family can be registered on it."""
        return self.outcome == EligibilityDecision.Outcome.ELIGIBLE

    @property
    def words(self) -> str:
        """The outcome as people read it."""
        return str(EligibilityDecision.Outcome(self.outcome).label)


def standing_for(family: Family, centre: Centre, on: date) -> Standing:
    """What a person decided about the centre stands until somebody decides anew; otherwise the facts of the day."""
    newest = EligibilityDecision.objects.latest_for(family, centre)
    if newest and newest.instead_of_id:
        return Standing(newest.explained, newest)
    return Standing(decision_for(family, centre, on))


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
