"""One volunteer, one family: placed when she may visit alone, ended when they say goodbye."""

from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from families.actions.refusals import RefusedError
from families.models import Family
from trail import actions as trail
from volunteers import readiness
from volunteers.actions.changing import held
from volunteers.models import Placement, Visit, Volunteer
from volunteers.standing import readiness_of
from workdays.zones import span_of


class NotReadyError(RefusedError):
    """The one stop that nobody can overrule: no visit alone without a clear check."""

    sentence = _("%(name)s cannot visit alone yet. %(reasons)s.")


class NotStartedError(RefusedError):
    """She starts first, so that her start is counted."""

    sentence = _("%(name)s has not started yet. Let her start first.")


class AlreadyPlacedError(RefusedError):
    """Once at a time."""

    sentence = _("%(name)s visits this family already.")


class OwnFamilyError(RefusedError):
    """Nobody is a worker to her own family."""

    sentence = _("This is %(name)s’s own family.")


class NotRegisteredError(RefusedError):
    """A family is visited from the centre where it is registered."""

    sentence = _("%(name)s volunteers at %(centre)s. This family is not registered there.")


class AlreadyEndedError(RefusedError):
    """It ends once."""

    sentence = _("This placement has ended already.")


class EndsTooEarlyError(RefusedError):
    """It ends no earlier than it began, and no earlier than her last visit."""

    sentence = _("They met after that day. Check the day.")
    field = "on"


class StillOutError(RefusedError):
    """She could not check out of a visit she no longer sees."""

    sentence = _("She is with this family now. Wait until she has checked out, or find out that she is safe.")


@transaction.atomic
def place_with_family(
    volunteer: Volunteer, family: Family, *, hopes: str = "", good_to_know: str = "", by: User, today: date
) -> Placement:
    """Let her visit the family from today."""
    current = held(volunteer)
    _refuse_unready(current, today)
    _refuse_unfitting(current, family, today)
    try:
        with transaction.atomic():
            placement = Placement.objects.create(
                volunteer=current, family=family, opened_on=today,
                hopes=hopes.strip(), good_to_know=good_to_know.strip(),
            )  # fmt: skip
    except IntegrityError:
        raise AlreadyPlacedError({"name": current.known_as}) from None
    trail.write(by=by, about=family, deed="volunteer placed")
    return placement


@transaction.atomic
def change_placement(placement: Placement, *, hopes: str, good_to_know: str, by: User) -> None:
    """Correct what the family hopes for and what to know at the door."""
    current = Placement.objects.select_for_update().get(pk=placement.pk)
    if (current.hopes, current.good_to_know) == (hopes.strip(), good_to_know.strip()):
        return
    current.hopes, current.good_to_know = hopes.strip(), good_to_know.strip()
    current.version += 1
    current.save(update_fields=["hopes", "good_to_know", "version"])
    trail.write(by=by, about=current.family, deed="placement corrected")


@transaction.atomic
def end_placement(placement: Placement, *, on: date, because: str, by: User, now: datetime) -> None:
    """She no longer visits the family. Visits still planned are called off with it."""
    current = Placement.objects.select_for_update().get(pk=placement.pk)
    if current.ended_on:
        raise AlreadyEndedError
    if Visit.objects.under_way().filter(placement=current).exists():
        raise StillOutError
    _refuse_too_early(current, on)
    current.ended_on, current.ended_because = on, because.strip()
    current.version += 1
    current.save(update_fields=["ended_on", "ended_because", "version"])
    _call_off_what_is_planned(current, on, now)
    trail.write(by=by, about=current.family, deed="placement ended")


def refusal_to_place(volunteer: Volunteer, family: Family, on: date) -> RefusedError | None:
    """Why she could not be placed with the family on the day; nothing when she could."""
    try:
        _refuse_unready(volunteer, on)
        _refuse_unfitting(volunteer, family, on)
    except RefusedError as error:
        return error
    return None


def _refuse_unready(volunteer: Volunteer, on: date) -> None:
    decision = readiness_of(volunteer, on)
    if decision.outcome != readiness.MAY_VISIT_ALONE:
        raise NotReadyError({"name": volunteer.known_as, "reasons": str(decision.reasons[0].sentence)})
    if volunteer.stage_on(on) != Volunteer.Stage.ACTIVE:
        raise NotStartedError({"name": volunteer.known_as})


def _refuse_unfitting(volunteer: Volunteer, family: Family, on: date) -> None:
    name = {"name": volunteer.known_as}
    if _is_hers(volunteer, family):
        raise OwnFamilyError(name)
    if not _stays_at(family, volunteer.centre_id, on):
        raise NotRegisteredError(name | {"centre": volunteer.centre})
    if any(each.volunteer_id == volunteer.pk and each.ended_on is None for each in family.placements.all()):
        raise AlreadyPlacedError(name)


def _is_hers(volunteer: Volunteer, family: Family) -> bool:
    """By the person she volunteers as, or by the account a manager has said that an adult of the family works with."""
    if volunteer.person and volunteer.person.family_id == family.pk:
        return True
    account = volunteer.user_id
    return account is not None and any(person.works_as_id == account for person in family.people.all())


def _stays_at(family: Family, centre_id: int, on: date) -> bool:
    return any(each.centre_id == centre_id and each.goes_on_after(on) for each in family.registrations.all())


def _refuse_too_early(placement: Placement, on: date) -> None:
    centre = placement.volunteer.centre
    last = placement.contacts.order_by("-started_at").values_list("started_at", flat=True).first()
    if on < placement.opened_on or (last and centre.day_of(last) > on):
        raise EndsTooEarlyError


def _call_off_what_is_planned(placement: Placement, on: date, now: datetime) -> None:
    """What would start from that day on. What should have started by now stays open until we know how it went."""
    morning, _night = span_of(on, placement.volunteer.centre.jurisdiction)
    planned = Visit.objects.still_open().filter(placement=placement, checked_in_at=None)
    for visit in planned.filter(planned_start__gte=morning, planned_start__gt=now).select_for_update():
        visit.called_off_at, visit.called_off_because = now, str(_("The placement ended"))
        visit.save(update_fields=["called_off_at", "called_off_because"])
