"""What the rules say of one volunteer: her readiness, her DBS check, her weeks. Puts her records before the rules."""

from collections.abc import Iterable
from datetime import date

from centres.decisions import Decision
from centres.intervals import NOTICES, IntervalCode
from centres.models import Centre
from volunteers import commitment, readiness, tracking
from volunteers.models import Contact, VettingCheck, Volunteer
from volunteers.readiness_words import Voice


def facts_of(volunteer: Volunteer, on: date) -> readiness.Facts:
    """All that readiness rests on; reads her checks and the intervals of her centre."""
    centre = volunteer.centre
    return readiness.Facts(
        checks=tuple(check_fact(check) for check in volunteer.checks.all()),
        jurisdiction=centre.jurisdiction,
        on=on,
        renewal_months=centre.intervals[IntervalCode.DBS_RENEWAL_MONTHS],
        notice_days=tuple(centre.intervals[code] for code in NOTICES),
        regular=centre.intervals[IntervalCode.COMMITMENT_MINUTES_A_WEEK] > 0,
        left_on=volunteer.left_on,
    )


def check_fact(check: VettingCheck) -> tracking.CheckFact:
    """One check as the rules read it. Of the number only the end goes along."""
    return tracking.CheckFact(
        level=check.level,
        applied_on=check.applied_on,
        issued_on=check.issued_on,
        seen_on=check.original_seen_on,
        outcome=check.outcome,
        outcome_on=check.outcome_on,
        ending=check.certificate_number[-4:],
        ref=check.pk,
    )


def readiness_of(volunteer: Volunteer, on: date, voice: Voice = Voice.HER) -> Decision:
    """May she visit alone on the day, and why."""
    return readiness.decide(facts_of(volunteer, on), voice)


def may_visit_alone(volunteer: Volunteer, on: date) -> bool:
    """The short form of the same answer."""
    return readiness_of(volunteer, on).outcome == readiness.MAY_VISIT_ALONE


def tracked(volunteer: Volunteer, on: date) -> tracking.Tracked:
    """How her DBS check stands on the day."""
    facts = facts_of(volunteer, on)
    return tracking.track(facts.checks, facts.rules, on)


def notice_due(volunteer: Volunteer, on: date) -> int | None:
    """The notice that her check has reached: 90, 60, 30 or 7 days before it runs out."""
    return tracked(volunteer, on).notice(facts_of(volunteer, on).rules)


def promise_of(volunteer: Volunteer) -> commitment.Promise:
    """What she and the centre agreed."""
    return commitment.Promise(
        minutes_a_week=minutes_promised(volunteer.centre),
        jurisdiction=volunteer.centre.jurisdiction,
        started_on=volunteer.started_on,
        left_on=volunteer.left_on,
        breaks=tuple((pause.first_on, pause.last_on) for pause in volunteer.breaks.all()),
    )


def minutes_promised(centre: Centre) -> int:
    """What a volunteer of the centre gives each week."""
    return centre.intervals[IntervalCode.COMMITMENT_MINUTES_A_WEEK]


def weeks_of(
    volunteer: Volunteer, contacts: Iterable[Contact], *, first_on: date, last_on: date, on: date
) -> list[commitment.Week]:
    """Her weeks, from the contacts handed over."""
    given = [commitment.Given(contact.started_at, contact.minutes) for contact in contacts]
    return commitment.weeks(given, promise_of(volunteer), first_on=first_on, last_on=last_on, on=on)
