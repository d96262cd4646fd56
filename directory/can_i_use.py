"""Whether I can use the centre: two answers in, an explained decision and a way on out. Nothing is kept."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from centres import eligibility
from centres.catchment import judge, place_in, serving
from centres.decisions import Decision, Met, Reason
from centres.eligibility import ChildFact, Facts
from centres.intervals import IntervalCode
from centres.models import Centre

CHILDREN = {
    "yes": ChildFact("", said_young=True),
    "soon": ChildFact("", due=True),
    "no": ChildFact("", said_young=False),
}


@dataclass(frozen=True)
class Answer:
    """The decision, how it is said in one line, and the centre that serves the place when this one does not."""

    decision: Decision
    headline: str
    met: Met
    centre: Centre
    other: Centre | None = None

    @property
    def is_yes(self) -> bool:
        """Whether the way is open, now or from the birth."""
        return self.met in {Met.YES, Met.SOON}


def answer(centre: Centre, *, place: str, child: str, today: date) -> Answer:
    """Whether somebody who lives there, and looks after that child, can use the centre."""
    postcode, street = place_in(place)
    home = judge(centre, postcode, street)
    years = centre.intervals[IntervalCode.LEAVES_AT_YEARS]
    decision = eligibility.decide(Facts(centre.name, (home,), (CHILDREN[child],), today, years))
    elsewhere = child != "no" and not home.in_area
    other = serving(place_in(place)) if elsewhere else None
    headline, met = _headline(decision)
    return Answer(_with_two_homes(decision), headline, met, centre, other)


def _headline(decision: Decision) -> tuple[str, Met]:
    standing = {reason.code: reason.met for reason in decision.reasons}
    if "child_too_old" in standing:
        return _("No. The centre is for families with a child under five."), Met.NO
    if "home_outside" in standing:
        return _("No. You live outside our area."), Met.NO
    if "home_not_known" in standing:
        return _("We cannot tell yet."), Met.UNKNOWN
    if "child_due" in standing:
        return _("Yes, from the day your baby is born."), Met.SOON
    return _("Yes. You can use the centre."), Met.YES


def _with_two_homes(decision: Decision) -> Decision:
    """The decision with a word for parents who live apart, where it can still help."""
    if any(reason.code == "child_too_old" for reason in decision.reasons):
        return decision
    sentence, fact = _("Does your child live in two homes?"), _("One home in our area is enough")
    return Decision(decision.outcome, (*decision.reasons, Reason("two_homes", Met.NEUTRAL, sentence, fact)))
