"""Somebody enquires about volunteering; staff let her apply or close it; her own facts are erased after a time."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre
from families.actions.refusals import RefusedError
from outbox.actions import forget_address
from trail import actions as trail
from volunteers import enquiry_letters as letters
from volunteers.alarms import write_once
from volunteers.models import Volunteer, VolunteerEnquiry
from volunteers.refs import new_volunteer_ref


class DealtWithError(RefusedError):
    """An enquiry is dealt with once."""

    sentence = _("Somebody has dealt with this enquiry already.")


@dataclass(frozen=True)
class Told:
    """What she wrote: who she is, how and when she is reached, what she speaks."""

    name: str
    phone: str = ""
    email: str = ""
    languages: str = ""
    reached_when: str = ""


@transaction.atomic
def enquire(
    told: Told, *, centre: Centre, key: UUID, now: datetime, language: str = "", thank: bool = True
) -> VolunteerEnquiry:
    """Keep what she wrote, once for the page she sent; the centre hears that it waits, and she that it has come."""
    facts = {"centre": centre, "made_at": now, **asdict(told)}
    enquiry, is_new = VolunteerEnquiry.objects.get_or_create(key=key, defaults=facts)
    if is_new:
        trail.write(by=None, about=enquiry, deed="enquiry received", now=now)
        readers = User.objects.holding(Permission.MANAGE_VOLUNTEERS, centre)
        write_once(letters.it_waits(enquiry, readers), now)
        if thank and enquiry.email:
            write_once([letters.thanks(enquiry, language)], now)
    return enquiry


@transaction.atomic
def let_apply(
    enquiry: VolunteerEnquiry, *, first_name: str, last_name: str, applied_on: date, by: User, now: datetime
) -> Volunteer:
    """She becomes a volunteer who applies: what she wrote is carried over, and not typed again."""
    current = _held(enquiry)
    volunteer = Volunteer.objects.create(
        ref=new_volunteer_ref(),
        centre=current.centre,
        first_name=first_name,
        last_name=last_name,
        email=current.email,
        phone=current.phone,
        languages=current.languages,
        applied_on=applied_on,
    )
    _close(current, outcome=VolunteerEnquiry.Outcome.APPLIED, by=by, now=now, volunteer=volunteer)
    trail.write(by=by, about=volunteer, deed="volunteer added after an enquiry", now=now)
    return volunteer


@transaction.atomic
def close_enquiry(enquiry: VolunteerEnquiry, *, outcome: str, by: User, now: datetime) -> None:
    """Nothing comes of it now, and why."""
    current = _held(enquiry)
    _close(current, outcome=outcome, by=by, now=now)
    trail.write(by=by, about=current, deed="enquiry closed", now=now)


@transaction.atomic
def erase(enquiries: Iterable[VolunteerEnquiry], *, now: datetime) -> int:
    """Forget who they were, also in the outbox; what stays is when, where and what came of it. How many."""
    those = [enquiry.pk for enquiry in enquiries]
    erased = list(VolunteerEnquiry.objects.select_for_update().filter(pk__in=those, erased_at=None))
    for enquiry in erased:
        for name in VolunteerEnquiry.TOLD:
            setattr(enquiry, name, "")
        enquiry.erased_at = now
        if not enquiry.is_closed:
            enquiry.outcome, enquiry.closed_at = VolunteerEnquiry.Outcome.LAPSED, now
    changed = [*VolunteerEnquiry.TOLD, "erased_at", "outcome", "closed_at"]
    VolunteerEnquiry.objects.bulk_update(erased, changed)
    forget_address([letters.thanks_key(enquiry) for enquiry in erased])
    trail.write_many(by=None, abouts=erased, deed="enquiry erased", now=now)
    return len(erased)


def _held(enquiry: VolunteerEnquiry) -> VolunteerEnquiry:
    """The enquiry as it stands now, kept from others until the deed is done. Raises DealtWithError."""
    current = VolunteerEnquiry.objects.select_for_update(of=("self",)).select_related("centre").get(pk=enquiry.pk)
    if current.is_closed:
        raise DealtWithError
    return current


def _close(
    current: VolunteerEnquiry, *, outcome: str, by: User, now: datetime, volunteer: Volunteer | None = None
) -> None:
    current.outcome, current.closed_at, current.closed_by, current.volunteer = outcome, now, by, volunteer
    current.save(update_fields=["outcome", "closed_at", "closed_by", "volunteer"])
