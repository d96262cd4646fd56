"""Volunteers come, change, start, take breaks and leave."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre
from families.actions.refusals import RefusedError
from families.models import Person
from trail import actions as trail
from volunteers import readiness
from volunteers.actions.changing import ChangedMeanwhileError, changed, held
from volunteers.models import AgreedBreak, Placement, Volunteer
from volunteers.refs import new_volunteer_ref
from volunteers.standing import readiness_of


class AlreadyVolunteersError(RefusedError):
    """One record a person is enough."""

    sentence = _("%(name)s is a volunteer at %(centre)s already.")


class NotAnAdultError(RefusedError):
    """Children do not visit families."""

    sentence = _("%(name)s is a child. Only adults volunteer.")


class AlreadyStartedError(RefusedError):
    """She starts once."""

    sentence = _("She has started already.")


class NotReadyToStartError(RefusedError):
    """Where the law lets nobody near children without a clear check."""

    sentence = _("She cannot start yet. %(reasons)s.")


class StillPlacedError(RefusedError):
    """Families must not find out by waiting."""

    sentence = _("She still visits: %(families)s. End that first, so that they know.")


class AlreadyLeftError(RefusedError):
    """She leaves once."""

    sentence = _("She has left already.")


class LeavesBeforeSheCameError(RefusedError):
    """The last day is no earlier than the first."""

    sentence = _("She started or applied later than that. Check the day.")
    field = "on"


class EndsBeforeItBeginsError(RefusedError):
    """A break ends on or after its first day."""

    sentence = _("The break ends before it starts. Check both days.")
    field = "last_on"


class NotHerAccountError(RefusedError):
    """An account opens one volunteer's families and no other's."""

    sentence = _("%(account)s is no volunteer’s account at this centre, or belongs to another volunteer.")
    field = "account"


@dataclass(frozen=True)
class NewVolunteer:
    """Somebody who offers to help. Names and numbers of a registered parent may stay on her family's record."""

    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    languages: str = ""


@transaction.atomic
def add_volunteer(new: NewVolunteer, *, centre: Centre, applied_on: date, by: User) -> Volunteer:
    """Write down somebody who is new to us."""
    volunteer = Volunteer.objects.create(ref=new_volunteer_ref(), centre=centre, applied_on=applied_on, **asdict(new))
    trail.write(by=by, about=volunteer, deed="volunteer added")
    return volunteer


@transaction.atomic
def add_parent(person: Person, *, centre: Centre, applied_on: date, by: User) -> Volunteer:
    """A registered parent offers to help: what her family's record knows is not typed again (R002-019)."""
    if person.is_child:
        raise NotAnAdultError({"name": person})
    Person.objects.select_for_update().get(pk=person.pk)  # two people may press at once
    if person.volunteering.filter(centre=centre).not_gone(applied_on).exists():
        raise AlreadyVolunteersError({"name": person, "centre": centre})
    volunteer = Volunteer.objects.create(
        ref=new_volunteer_ref(), person=person, centre=centre, applied_on=applied_on,
        languages=person.family.home_languages,
    )  # fmt: skip
    trail.write(by=by, about=volunteer, deed="parent became a volunteer")
    return volunteer


@transaction.atomic
def change_volunteer(volunteer: Volunteer, facts: Mapping[str, object], *, seen: int, by: User) -> Volunteer:
    """Correct her record, unless somebody else did so since version `seen`."""
    current = held(volunteer)
    if current.version != seen:
        raise ChangedMeanwhileError
    if changed(current, facts):
        trail.write(by=by, about=current, deed="volunteer corrected")
    return current


@transaction.atomic
def connect_account(volunteer: Volunteer, account: User | None, *, by: User) -> None:
    """Say with which account she signs in; without one, My Samphire stays shut for her."""
    current = held(volunteer)
    if account is not None and not _may_be_hers(account, current):
        raise NotHerAccountError({"account": account.email})
    if changed(current, {"user": account}):
        trail.write(by=by, about=current, deed="account connected" if account else "account taken away")


@transaction.atomic
def start(volunteer: Volunteer, *, on: date, by: User) -> None:
    """She begins. This is the day the commissioner's third indicator counts."""
    current = held(volunteer)
    if current.started_on:
        raise AlreadyStartedError
    decision = readiness_of(current, on)
    if decision.outcome == readiness.NOT_READY:
        raise NotReadyToStartError({"reasons": str(decision.reasons[0].sentence)})
    changed(current, {"started_on": on})
    trail.write(by=by, about=current, deed="volunteer started")


@transaction.atomic
def leave(volunteer: Volunteer, *, on: date, because: str, by: User) -> None:
    """She stops, from this day on. Her families have been told before."""
    current = held(volunteer)
    if current.left_on:
        raise AlreadyLeftError
    if on < (current.started_on or current.applied_on or on):
        raise LeavesBeforeSheCameError
    if still := Placement.objects.running_on(on).filter(volunteer=current).select_related("family"):
        raise StillPlacedError({"families": ", ".join(str(placement.family) for placement in still)})
    changed(current, {"left_on": on, "left_because": because.strip()})
    trail.write(by=by, about=current, deed="volunteer left")


@transaction.atomic
def agree_break(volunteer: Volunteer, *, first_on: date, last_on: date, reason: str, by: User) -> AgreedBreak:
    """Agree on days when nobody expects the two hours."""
    if last_on < first_on:
        raise EndsBeforeItBeginsError
    agreed, is_new = AgreedBreak.objects.get_or_create(
        volunteer=volunteer, first_on=first_on, last_on=last_on, defaults={"reason": reason.strip()}
    )
    if is_new:
        trail.write(by=by, about=volunteer, deed="break agreed")
    return agreed


def _may_be_hers(account: User, volunteer: Volunteer) -> bool:
    """It may visit families at her centre, and no other volunteer signs in with it."""
    others = Volunteer.objects.filter(user=account).exclude(pk=volunteer.pk)
    return account.can(Permission.VISIT_FAMILIES, volunteer.centre) and not others.exists()
