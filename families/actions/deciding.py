"""Who can use a centre: decided with reasons, decided differently with a reason, registered, closed."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from centres.models import Centre
from families.actions.refusals import RefusedError
from families.eligibility import decision_for
from families.models import EligibilityDecision, Family, Registration
from trail import actions as trail
from workdays.dates import date_format


class NotEligibleError(RefusedError):
    """A registration rests on a decision that the family can use the centre."""

    sentence = _("We have not decided that this family can use %(centre)s. Decide that first.")


class AlreadyRegisteredError(RefusedError):
    """One open registration at a centre is enough."""

    sentence = _("This family is registered at %(centre)s already.")


class RegisteredUntilError(RefusedError):
    """Two registrations at one centre never overlap."""

    sentence = _("This family was registered at %(centre)s until %(day)s. They can register from the day after.")


class OneRecordError(RefusedError):
    """Two centres share another record of this family: a second registration would count it twice."""

    sentence = _("This family has one record with %(ref)s now. Go on there.")


class AlreadyDecidedError(RefusedError):
    """Somebody decided anew while this page was open."""

    sentence = _("Somebody has decided this again meanwhile. Read the newest decision first.")


class NoReasonError(RefusedError):
    """Deciding differently from what the facts say needs a reason that can be read later."""

    sentence = _("Say why you decide differently. The reason stays beside both decisions.")
    field = "why"


class ClosesBeforeItBeganError(RefusedError):
    """A registration ends on or after its first day."""

    sentence = _("The registration began later than that. Check the day.")
    field = "closed_on"


@transaction.atomic
def decide_eligibility(family: Family, centre: Centre, *, by: User | None, today: date) -> EligibilityDecision:
    """Weigh what is known today, and keep the outcome with its reasons as they read today."""
    decision = keep_decision(family, centre, by=by, today=today)
    trail.write(by=by, about=family, deed="eligibility decided")
    return decision


@transaction.atomic
def decide_differently(
    decision: EligibilityDecision, *, outcome: str, why: str, by: User, today: date
) -> EligibilityDecision:
    """A person overrules the facts, with a reason. Both decisions stay."""
    if not why.strip():
        raise NoReasonError
    Family.objects.select_for_update().get(pk=decision.family_id)
    if decision != EligibilityDecision.objects.latest_for(decision.family, decision.centre):
        raise AlreadyDecidedError
    overruled = keep_other_decision(decision, outcome=outcome, why=why, by=by, today=today)
    trail.write(by=by, about=decision.family, deed="eligibility decided differently")
    return overruled


@transaction.atomic
def register_at_centre(family: Family, centre: Centre, *, by: User, today: date) -> Registration:
    """Register a known family, on the newest decision about the centre."""
    registration = open_registration(family, centre, since=today)
    trail.write(by=by, about=family, deed="family registered")
    return registration


@transaction.atomic
def close_registration(registration: Registration, *, because: str, closed_on: date, by: User) -> Registration:
    """The family may use the centre until the day, and no longer. All that was written stays."""
    held = Registration.objects.select_for_update().get(pk=registration.pk)
    if held.closed_on:
        return held
    if closed_on < held.registered_on:
        raise ClosesBeforeItBeganError
    held.closed_on, held.closed_because = closed_on, because
    held.save(update_fields=["closed_on", "closed_because"])
    trail.write(by=by, about=held.family, deed="registration closed")
    return held


def keep_decision(
    family: Family, centre: Centre, *, by: User | None, today: date, weighed_on: date | None = None
) -> EligibilityDecision:
    """The decision of the day, written down; no line in the trail of its own. The facts may be those of another day."""
    held = Family.objects.select_for_update().get(pk=family.pk)
    weighed = decision_for(held, centre, weighed_on or today)
    return EligibilityDecision.objects.create(
        family=held, centre=centre, outcome=weighed.outcome, reasons=weighed.as_json(),
        decided_on=today, decided_by=by,
    )  # fmt: skip


def keep_other_decision(
    decision: EligibilityDecision, *, outcome: str, why: str, by: User | None, today: date
) -> EligibilityDecision:
    """The decision of a person beside the one it stands instead of; no line in the trail of its own."""
    return EligibilityDecision.objects.create(
        family=decision.family, centre=decision.centre, outcome=outcome, reasons=decision.reasons,
        why_otherwise=why.strip(), instead_of=decision, decided_on=today, decided_by=by,
    )  # fmt: skip


def open_registration(family: Family, centre: Centre, *, since: date) -> Registration:
    """A registration from the day, if the newest decision allows it; no line in the trail of its own."""
    Family.objects.select_for_update().get(pk=family.pk)
    decision = EligibilityDecision.objects.latest_for(family, centre)
    if decision is None or decision.outcome != EligibilityDecision.Outcome.ELIGIBLE:
        raise NotEligibleError({"centre": centre.name})
    _refuse_second_record(family)
    _refuse_overlap(family, centre, since)
    family.enquiries.withdraw(since)
    return Registration.objects.create(family=family, centre=centre, registered_on=since, decision=decision)


def _refuse_second_record(family: Family) -> None:
    shared = family.enquiries.shared().select_related("known").first()
    if shared:
        raise OneRecordError({"ref": shared.known.ref})


def _refuse_overlap(family: Family, centre: Centre, since: date) -> None:
    latest = family.registrations.filter(centre=centre).exclude(closed_on__lt=since).order_by("closed_on").last()
    if latest is None:
        return
    if latest.closed_on is None or family.registrations.filter(centre=centre, closed_on=None).exists():
        raise AlreadyRegisteredError({"centre": centre.name})
    raise RegisteredUntilError({"centre": centre.name, "day": date_format(latest.closed_on)})
