"""One centre asks another whether both know a family; the other shares its record, or says that there is none."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from centres.models import Centre
from families.actions.deciding import NotEligibleError, keep_decision, keep_other_decision, open_registration
from families.actions.refusals import RefusedError
from families.agreement import Agreement
from families.models import EligibilityDecision, Enquiry, Family
from trail import actions as trail
from trail.subjects import Subject
from workdays.dates import date_format


class AnsweredMeanwhileError(RefusedError):
    """A question is answered once."""

    sentence = gettext_lazy("This was answered meanwhile, or %(centre)s no longer asks.")


class NoReasonNotToShareError(RefusedError):
    """A no can be explained later, to the family or to whoever audits."""

    sentence = gettext_lazy("Say why not. Only your own centre can read it.")


def keep_enquiries(family: Family, agreement: Agreement, *, by: User | None, today: date) -> None:
    """Ask about every family that looks the same. Its own centre reads in its trail that it was asked."""
    for likeness in agreement.about:
        Enquiry.objects.create(
            family=family, known=likeness.family, centre=family.centre, in_common=likeness.why,
            agreed_by=agreement.agreed_by, wording=agreement.wording, language=agreement.language,
            asked_on=today, asked_by=by,
        )  # fmt: skip
        trail.write(by=by, about=likeness.family, deed="another centre asks about it")


@transaction.atomic
def share_record(enquiry: Enquiry, *, by: User, today: date) -> None:
    """The same family: the record that is known is registered at the centre that asks, from the day it asked."""
    held = _held(enquiry)
    _register(held, by=by, today=today)
    _answer(held, Enquiry.Answer.SHARED, by=by, today=today)
    held.family.enquiries.withdraw(today)
    both = [Subject("family", held.known.ref, centre.slug) for centre in (held.known.centre, held.centre)]
    trail.write_many(by=by, abouts=both, deed="record shared with another centre")
    trail.write(by=by, about=held.family, deed="found to be one with another record")


@transaction.atomic
def decline_to_share(enquiry: Enquiry, *, why: str, by: User, today: date) -> None:
    """Another family, or a reason not to share; the centre that asks cannot tell which."""
    if not why.strip():
        raise NoReasonNotToShareError
    held = _held(enquiry)
    _answer(held, Enquiry.Answer.NOT_SHARED, why=why.strip(), by=by, today=today)
    trail.write(by=by, about=held.known, deed="record not shared")  # the other centre must not read who answered


def _held(enquiry: Enquiry) -> Enquiry:
    held = Enquiry.objects.select_for_update().get(pk=enquiry.pk)
    if not held.is_waiting:
        raise AnsweredMeanwhileError({"centre": held.centre.name})
    return held


def _answer(enquiry: Enquiry, answer: str, *, why: str = "", by: User, today: date) -> None:
    enquiry.answer, enquiry.why, enquiry.answered_by, enquiry.answered_on = answer, why, by, today
    enquiry.save(update_fields=["answer", "why", "answered_by", "answered_on"])


def _register(enquiry: Enquiry, *, by: User, today: date) -> None:
    """On what the centre that asks has decided: its decision stands beside what the known record says."""
    known, centre, since = enquiry.known, enquiry.centre, enquiry.asked_on
    theirs = EligibilityDecision.objects.latest_for(enquiry.family, centre)
    eligible = EligibilityDecision.Outcome.ELIGIBLE
    if theirs is None or theirs.outcome != eligible:
        raise NotEligibleError({"centre": centre.name})
    if known.registrations.filter(centre=centre).open_on(today).exists():
        return
    ours = keep_decision(known, centre, by=by, today=today, weighed_on=since)
    if ours.outcome != eligible:
        keep_other_decision(ours, outcome=eligible, why=_why(theirs, centre), by=theirs.decided_by, today=today)
    open_registration(known, centre, since=since)


def _why(theirs: EligibilityDecision, centre: Centre) -> str:
    told = {"centre": centre, "day": date_format(theirs.decided_on)}
    return _("%(centre)s decided this on %(day)s, from what the family told there.") % told
