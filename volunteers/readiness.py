"""May this person visit a family alone, may she help at the centre? Facts in, an explained decision out.

This is the vetting part. Unknown is never "no": a certificate that nobody has seen leaves the answer open, and says
what to do about it. Reasons speak about her to staff, and to her as "you".
"""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from centres.decisions import Decision, Met, Reason
from volunteers import levels
from volunteers.readiness_words import NEXT_STEP, Voice, said
from volunteers.tracking import IN_FORCE, CheckFact, Rules, State, Tracked, track
from workdays.dates import date_format

MAY_VISIT_ALONE, MAY_HELP_AT_CENTRE, NOT_READY = "may_visit_alone", "may_help_at_centre", "not_ready"


@dataclass(frozen=True)
class Facts:
    """All that the answer rests on. `regular`: she gives time every week, as the contract asks."""

    checks: tuple[CheckFact, ...]
    jurisdiction: str
    on: date
    renewal_months: int = 36
    notice_days: tuple[int, ...] = (90, 60, 30, 7)
    regular: bool = True
    left_on: date | None = None

    @property
    def barred_list_needed(self) -> bool:
        """Whether the law of the place asks for the children's barred list on the day."""
        return levels.barred_list_needed(self.jurisdiction, on=self.on, regular=self.regular)

    @property
    def rules(self) -> Rules:
        """By what her checks are measured."""
        deep_enough = levels.deep_enough_to_visit(self.jurisdiction, on=self.on, regular=self.regular)
        return Rules(deep_enough, self.renewal_months, self.notice_days)


def decide(facts: Facts, voice: Voice = Voice.HER) -> Decision:
    """Whether she may visit alone, may help at the centre, or neither, and why."""
    if facts.left_on and facts.left_on <= facts.on:
        return Decision(NOT_READY, (Reason("left", Met.NO, said("left", voice), _day(facts.left_on)),))
    tracked = track(facts.checks, facts.rules, facts.on)
    outcome = _outcome(tracked.state, facts)
    reasons = [_about_check(tracked, voice), *_coming_up(tracked, voice)]
    if outcome != MAY_VISIT_ALONE:
        reasons += _meanwhile(outcome, tracked, facts, voice)
    return Decision(outcome, tuple(reasons))


def _outcome(state: State, facts: Facts) -> str:
    if state in IN_FORCE:
        return MAY_VISIT_ALONE
    return NOT_READY if facts.barred_list_needed or state is State.NOT_SUITABLE else MAY_HELP_AT_CENTRE


def _about_check(tracked: Tracked, voice: Voice) -> Reason:
    """The one reason that everything turns on: how her check stands, with its dates."""
    check, until = tracked.check, _day(tracked.lapses_on)
    if check is None:
        return Reason("no_check", Met.NO, said("no_check", voice), _("Apply for one first"))
    match tracked.state:
        case State.CLEAR | State.DUE:
            fact = _("Seen %(seen)s. Check again by %(until)s") % {"seen": _day(check.seen_on), "until": until}
            return Reason("clear", Met.YES, said("clear", voice), fact)
        case State.LAPSED:
            fact = _("Issued %(issued)s. It counted until %(until)s")
            facts = {"issued": _day(check.issued_on), "until": until}
            return Reason("lapsed", Met.NO, said("lapsed", voice), fact % facts)
        case State.TOO_LOW:
            return Reason("too_low", Met.NO, said("too_low", voice), _issued(check))
        case State.NOT_SUITABLE:
            return Reason("not_suitable", Met.NO, said("not_suitable", voice), _day(check.outcome_on))
    return _about_open(tracked.state, check, voice)


def _about_open(state: State, check: CheckFact, voice: Voice) -> Reason:
    """A check that is still on its way: nobody can say yes or no."""
    match state:
        case State.APPLIED:
            fact = _("Applied for %(day)s") % {"day": _day(check.applied_on)}
            return Reason("applied", Met.SOON, said("applied", voice), fact)
        case State.TO_DECIDE:
            fact = _("Original seen %(day)s") % {"day": _day(check.seen_on)}
            return Reason("to_decide", Met.UNKNOWN, said("to_decide", voice), fact)
    code = "to_see" if not check.seen_on else "no_level" if check.issued_on else "no_date"
    return Reason(code, Met.UNKNOWN, said(code, voice), f"{_issued(check)}. {said('bring_it', voice)}")


def _coming_up(tracked: Tracked, voice: Voice) -> list[Reason]:
    """The day her check runs out, when it is near, and the next check when it is on its way."""
    reasons = []
    if tracked.state is State.DUE and tracked.days_left is not None:
        fact = ngettext(
            "%(days)s day left: the last day is %(day)s",
            "%(days)s days left: the last day is %(day)s",
            tracked.days_left,
        ) % {"days": tracked.days_left, "day": _day(tracked.lapses_on)}
        reasons.append(Reason("runs_out", Met.SOON, said("runs_out", voice), fact))
    if tracked.coming:
        step = NEXT_STEP[tracked.coming]
        reasons.append(Reason("next_on_its_way", Met.SOON, said("next_on_its_way", voice), step))
    return reasons


def _meanwhile(outcome: str, tracked: Tracked, facts: Facts, voice: Voice) -> list[Reason]:
    """What she may do until the check is clear, and why England asks for more."""
    if outcome == MAY_HELP_AT_CENTRE:
        return [Reason("centre", Met.NEUTRAL, said("centre", voice), said("beside", voice))]
    if tracked.state is State.NOT_SUITABLE:
        return []
    law = _("England asks for the children’s barred list since %(day)s, from everybody who helps every week")
    fact = law % {"day": _day(levels.ENGLAND_CHANGED_ON)}
    return [Reason("centre_waits", Met.NEUTRAL, said("centre_waits", voice), fact)]


def _issued(check: CheckFact) -> str | Promise:
    """What is written on the certificate, as far as anybody wrote it down here."""
    known = {"level": str(levels.NAMES.get(check.level, _("Level not known"))), "day": _day(check.issued_on)}
    return _("%(level)s, issued %(day)s") % known


def _day(day: date | None) -> str:
    return date_format(day) if day else _("day not known")
