"""DBS checks: applied for, certificate recorded, original seen, decided. No copy is kept, and nothing it says."""

import re
from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from families.actions.refusals import RefusedError
from trail import actions as trail
from volunteers.models import VettingCheck, Volunteer

TWELVE_DIGITS = re.compile(r"\d{12}", re.ASCII)


class NotTwelveDigitsError(RefusedError):
    """Nothing else is a certificate number."""

    sentence = _("A DBS certificate number has 12 digits. Keep the zeros in front.")
    field = "number"


class NotYetError(RefusedError):
    """Nobody can have done tomorrow's work."""

    sentence = _("That day is still to come. Check the date.")
    field = "on"


class WrongOrderError(RefusedError):
    """A certificate is applied for, then issued, then seen, then decided on."""

    sentence = _("A check is applied for, then issued, then seen, then decided on. Check the days.")
    field = "on"


class NumberUsedError(RefusedError):
    """Two people with one number: one of them was typed wrongly, or is one person twice."""

    sentence = _("Another volunteer, %(ref)s, has this certificate number. If it is right all the same, say so below.")
    field = "number"


class NoCertificateError(RefusedError):
    """What was never issued cannot be seen."""

    sentence = _("Write down the certificate’s number and day of issue first.")


class NotSeenError(RefusedError):
    """The original goes to her, so only the one in our hands counts."""

    sentence = _("Nobody has seen the original yet. See it first, then decide.")


class AlreadyDecidedError(RefusedError):
    """A decision stays; a new check brings a new one."""

    sentence = _("This check was decided on already. Apply for a new one.")


class OwnCheckError(RefusedError):
    """Nobody vets herself."""

    sentence = _("This is your own check. Somebody else has to do this.")


@transaction.atomic
def apply_for_check(
    volunteer: Volunteer, *, level: str, applied_on: date, application_ref: str = "", by: User, today: date
) -> VettingCheck:
    """Note that a check was applied for."""
    _refuse_own(volunteer, by)
    _refuse_wrong_days(applied_on, today=today)
    check, is_new = VettingCheck.objects.get_or_create(
        volunteer=volunteer, level=level, applied_on=applied_on, issued_on=None,
        defaults={"application_ref": application_ref.strip().upper()},
    )  # fmt: skip
    if is_new:
        trail.write(by=by, about=volunteer, deed="DBS check applied for")
    return check


@transaction.atomic
def record_certificate(
    check: VettingCheck, *, number: str, level: str, issued_on: date, sure: bool = False, by: User, today: date
) -> None:
    """Write down the number and the day of issue. `sure`: the number is right though somebody else has it."""
    current = _held(check, by)
    tidy = tidy_number(number)
    _refuse_wrong_days(current.applied_on, issued_on, today=today)
    twin = VettingCheck.objects.filter(certificate_number=tidy).exclude(volunteer=current.volunteer_id)
    if not sure and (other := twin.select_related("volunteer").first()):
        raise NumberUsedError({"ref": other.volunteer.ref})
    current.certificate_number, current.level, current.issued_on = tidy, level, issued_on
    current.save(update_fields=["certificate_number", "level", "issued_on"])
    trail.write(by=by, about=current.volunteer, deed="DBS certificate recorded")


@transaction.atomic
def see_original(check: VettingCheck, *, seen_on: date, by: User, today: date) -> None:
    """Somebody held the original in her hands and compared it with what is written here."""
    current = _held(check, by)
    if not (current.certificate_number and current.issued_on):
        raise NoCertificateError
    _refuse_wrong_days(current.issued_on, seen_on, today=today)
    current.original_seen_on, current.original_seen_by = seen_on, by
    current.save(update_fields=["original_seen_on", "original_seen_by"])
    trail.write(by=by, about=current.volunteer, deed="DBS original seen")


@transaction.atomic
def decide_check(check: VettingCheck, *, outcome: str, decided_on: date, by: User, today: date) -> None:
    """Decide whether she can be placed. Why is not written down here: the certificate is hers."""
    current = _held(check, by)
    if current.original_seen_on is None:
        raise NotSeenError
    _refuse_wrong_days(current.original_seen_on, decided_on, today=today)
    current.outcome, current.outcome_on, current.outcome_by = outcome, decided_on, by
    current.save(update_fields=["outcome", "outcome_on", "outcome_by"])
    trail.write(by=by, about=current.volunteer, deed="DBS check decided")


def tidy_number(number: str) -> str:
    """Twelve digits as they stand on the certificate, without the gaps people type."""
    tidy = re.sub(r"[\s-]", "", number)
    if not TWELVE_DIGITS.fullmatch(tidy):
        raise NotTwelveDigitsError
    return tidy


def _held(check: VettingCheck, by: User) -> VettingCheck:
    """The check as it stands now, kept from others until the deed is done. Once decided, it stays as it is."""
    current = VettingCheck.objects.select_for_update().get(pk=check.pk)
    _refuse_own(current.volunteer, by)
    if current.outcome:
        raise AlreadyDecidedError
    return current


def _refuse_own(volunteer: Volunteer, by: User) -> None:
    if volunteer.user_id == by.pk:
        raise OwnCheckError


def _refuse_wrong_days(*days: date | None, today: date) -> None:
    """None lies ahead, and each is no earlier than the one before it."""
    known = [day for day in days if day]
    if any(day > today for day in known):
        raise NotYetError
    if known != sorted(known):
        raise WrongOrderError
