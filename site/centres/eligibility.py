"""Who can use a centre: one home in its area and one child under five (contract, 3.2). Facts in, reasons out.

Unknown is never "no": without an address or a birth date the answer is that we cannot tell yet. A baby on
the way leaves it open as well: the contract asks for a child who is cared for, so the birth turns it to yes.
"""

from dataclasses import dataclass, replace
from datetime import date

from django.contrib.humanize.templatetags.humanize import apnumber
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from centres.decisions import Decision, Met, Reason
from workdays.ages import birthday, under
from workdays.dates import date_format

ELIGIBLE, NOT_ELIGIBLE, UNCLEAR = "eligible", "not_eligible", "unclear"


@dataclass(frozen=True)
class HomeFact:
    """A home, whether it lies in the area (None: we do not know), and how we know."""

    label: str
    in_area: bool | None
    why: str | Promise = ""


@dataclass(frozen=True)
class ChildFact:
    """A child, born or due. `said_young` is what a parent told us where nobody asked for a birth date."""

    label: str
    born_on: date | None = None
    due: bool = False
    said_young: bool | None = None


@dataclass(frozen=True)
class Facts:
    """All that the answer rests on, as it was known on the day. `area` is the name of the centre."""

    area: str
    homes: tuple[HomeFact, ...]
    children: tuple[ChildFact, ...]
    on: date
    leaves_at_years: int = 5


def decide(facts: Facts) -> Decision:
    """Whether the family can use the centre on the day, and why."""
    reasons = _about_homes(facts) + _about_children(facts)
    return Decision(_outcome({reason.met for reason in reasons}), reasons)


def eligible_until(facts: Facts) -> date | None:
    """The birthday that makes the youngest child too old; None when no birth date is known."""
    born = [child.born_on for child in facts.children if child.born_on]
    return birthday(max(born), facts.leaves_at_years) if born else None


def _outcome(met: set[Met]) -> str:
    if Met.NO in met:
        return NOT_ELIGIBLE
    return UNCLEAR if met & {Met.UNKNOWN, Met.SOON} else ELIGIBLE


def _about_homes(facts: Facts) -> tuple[Reason, ...]:
    if not facts.homes:
        fact = _("Ask which street, or look for a letter with the postcode")
        return (Reason("no_home", Met.UNKNOWN, _("We do not have an address yet"), fact),)
    reasons = [_about_home(home, facts.area) for home in facts.homes]
    return _enough_is_one(reasons, _("One home in the area is enough"))


def _about_home(home: HomeFact, area: str) -> Reason:
    words = {"home": home.label, "area": area}
    match home.in_area:
        case True:
            return Reason("home_inside", Met.YES, _("%(home)s is in the %(area)s area") % words, home.why)
        case False:
            return Reason("home_outside", Met.NO, _("%(home)s is outside the %(area)s area") % words, home.why)
    sentence = _("We do not know yet whether %(home)s is in the %(area)s area") % words
    return Reason("home_not_known", Met.UNKNOWN, sentence, home.why)


def _about_children(facts: Facts) -> tuple[Reason, ...]:
    years = {"years": apnumber(facts.leaves_at_years)}
    if not facts.children:
        fact = _("We need to know of one child under %(years)s") % years
        return (Reason("no_child", Met.UNKNOWN, _("We do not know of a child yet"), fact),)
    reasons = [_about_child(child, facts) for child in facts.children]
    return _enough_is_one(reasons, _("One child under %(years)s is enough") % years)


def _about_child(child: ChildFact, facts: Facts) -> Reason:
    if child.born_on:
        return _about_age(child.label, child.born_on, facts)
    words = {"child": child.label, "years": apnumber(facts.leaves_at_years)}
    told = _("You told us just now")
    if child.due:
        fact = _("You can use the centre from the day of birth")
        return Reason("child_due", Met.SOON, _("A baby is on the way"), fact)
    if child.said_young is None:
        fact = _("Ask for the date of birth")
        return Reason("birth_not_known", Met.UNKNOWN, _("We do not know when %(child)s was born") % words, fact)
    if child.said_young:
        return Reason("child_young", Met.YES, _("You look after a child under %(years)s") % words, told)
    return Reason("child_too_old", Met.NO, _("You do not look after a child under %(years)s") % words, told)


def _about_age(name: str, born_on: date, facts: Facts) -> Reason:
    words = {"child": name, "years": apnumber(facts.leaves_at_years)}
    words["day"] = date_format(birthday(born_on, facts.leaves_at_years))
    if under(born_on, facts.leaves_at_years, facts.on):
        return Reason("child_young", Met.YES, _("%(child)s is under %(years)s") % words, _("Until %(day)s") % words)
    return Reason("child_too_old", Met.NO, _("%(child)s is %(years)s or older") % words, _("Since %(day)s") % words)


def _enough_is_one(reasons: list[Reason], enough: str) -> tuple[Reason, ...]:
    """Where one reason is met the others no longer matter; where one is open none of them says no."""
    met = {reason.met for reason in reasons}
    if Met.YES in met:
        reasons = [r if r.met == Met.YES else replace(r, met=Met.NEUTRAL, fact=enough) for r in reasons]
    elif met & {Met.UNKNOWN, Met.SOON}:
        reasons = [replace(r, met=Met.NEUTRAL) if r.met == Met.NO else r for r in reasons]
    return tuple(sorted(reasons, key=lambda reason: reason.met == Met.NEUTRAL))
