"""A volunteer goes out alone and somebody knows: planned, checked in, late, checked out, called off, found safe.

Checking in is never refused for paperwork. Whoever stands at a door is safer written down than turned away.
"""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from accounts.models import User
from trail import actions as trail
from volunteers.actions.changing import held
from volunteers.actions.visit_refusals import (
    AlreadyThereError,
    BegunError,
    CalledOffError,
    EndsBeforeStartError,
    MayNotVisitError,
    NotCheckedInError,
    NotLaterError,
    OverAlreadyError,
    OverError,
    OverlapsError,
    PlacementOverError,
    StartsTooSoonError,
    TooEarlyError,
    TooFarOffError,
    TooLongError,
)
from volunteers.models import Placement, Visit, Volunteer
from volunteers.standing import may_visit_alone

LONGEST_VISIT = timedelta(hours=8)


def plan_visit(
    placement: Placement, *, starts: datetime, ends: datetime, note: str = "", key: UUID, by: User, now: datetime
) -> Visit:
    """Plan a visit. Sent twice with one key, it is planned once."""
    try:
        with transaction.atomic():
            return _plan(placement, starts, ends, note, key=key, by=by, now=now)
    except IntegrityError:
        return Visit.objects.get(key=key, placement=placement)


@transaction.atomic
def check_in(visit: Visit, *, by: User, now: datetime) -> None:
    """She is there. Pressed twice, the first moment stays."""
    current = _held(visit)
    if current.called_off_at:
        raise CalledOffError
    if current.checked_in_at:
        return
    centre = current.placement.volunteer.centre
    if centre.day_of(now) < centre.day_of(current.planned_start):
        raise TooEarlyError
    _moments(current, checked_in_at=now)
    trail.write(by=by, about=current.placement.family, deed="visit checked in", now=now)


@transaction.atomic
def check_out(visit: Visit, *, by: User, now: datetime) -> None:
    """She has left, and all is well. Pressed twice, the first moment stays."""
    current = _held(visit)
    if current.checked_out_at:
        return
    if current.checked_in_at is None:
        raise NotCheckedInError
    _moments(current, checked_out_at=now)
    trail.write(by=by, about=current.placement.family, deed="visit checked out", now=now)


@transaction.atomic
def call_off(visit: Visit, *, because: str, by: User, now: datetime) -> None:
    """She cannot go, or they cannot have her."""
    current = _held(visit)
    if current.called_off_at:
        return
    if current.checked_in_at:
        raise AlreadyThereError
    _moments(current, called_off_at=now, called_off_because=because.strip())
    trail.write(by=by, about=current.placement.family, deed="visit called off", now=now)


@transaction.atomic
def start_later(visit: Visit, *, starts: datetime, by: User, now: datetime) -> None:
    """She is not there yet: the whole visit moves, as long as it was planned. The alarm moves with it."""
    current = _held(visit)
    _refuse_if_over(current)
    if current.checked_in_at:
        raise BegunError
    if starts == current.planned_start:
        return
    if starts <= now:
        raise StartsTooSoonError
    ends = starts + (current.planned_end - current.planned_start)
    if starts > max(now, current.planned_start) + LONGEST_VISIT:
        raise TooFarOffError
    _refuse_overlap(current.placement.volunteer, starts, ends, besides=current)
    _moments(current, planned_start=starts, planned_end=ends, alarmed_at=None)
    trail.write(by=by, about=current.placement.family, deed="visit starts later", now=now)


@transaction.atomic
def say_late(visit: Visit, *, ends: datetime, by: User, now: datetime) -> None:
    """It takes longer: a new time by which she will have checked out. The alarm waits for that one."""
    current = _held(visit)
    _refuse_if_over(current)
    if ends <= now:
        raise NotLaterError
    _refuse_length(current.planned_start, ends, latest=max(now, current.planned_start) + LONGEST_VISIT)
    if ends == current.planned_end:
        return
    _moments(current, planned_end=ends, alarmed_at=None)
    trail.write(by=by, about=current.placement.family, deed="visit takes longer", now=now)


@transaction.atomic
def found_safe(visit: Visit, *, how: str, by: User, now: datetime) -> None:
    """Staff know that she is safe, and how they know. That ends the alarm."""
    current = _held(visit)
    if current.found_safe_at or current.checked_out_at:
        return
    if current.called_off_at:
        raise CalledOffError
    _moments(current, found_safe_at=now, found_safe_by=by, found_safe_how=how.strip())
    trail.write(by=by, about=current.placement.family, deed="volunteer found safe", now=now)


def _plan(
    placement: Placement, starts: datetime, ends: datetime, note: str, *, key: UUID, by: User, now: datetime
) -> Visit:
    if made := Visit.objects.filter(key=key, placement=placement).first():
        return made
    volunteer = held(placement.volunteer)
    current = Placement.objects.get(pk=placement.pk)
    day = volunteer.centre.day_of(starts)
    _refuse_length(starts, ends, latest=starts + LONGEST_VISIT)
    if ends <= now:
        raise OverAlreadyError
    if not current.is_running_on(day):
        raise PlacementOverError
    if not may_visit_alone(volunteer, day):
        raise MayNotVisitError
    _refuse_overlap(volunteer, starts, ends)
    visit = Visit.objects.create(placement=current, planned_start=starts, planned_end=ends, note=note.strip(), key=key)
    trail.write(by=by, about=current.family, deed="visit planned", now=now)
    return visit


def _refuse_length(starts: datetime, ends: datetime, *, latest: datetime) -> None:
    """One reason at a time: what is wrong with the end comes before how far off it is."""
    if ends <= starts:
        raise EndsBeforeStartError
    if ends > latest:
        raise TooLongError


def _refuse_overlap(volunteer: Volunteer, starts: datetime, ends: datetime, besides: Visit | None = None) -> None:
    hers = Visit.objects.still_open().filter(placement__volunteer=volunteer)
    others = hers.exclude(pk=besides.pk) if besides else hers
    if others.filter(planned_start__lt=ends, planned_end__gt=starts).exists():
        raise OverlapsError


def _held(visit: Visit) -> Visit:
    """The visit as it stands now, kept from others until the deed is done."""
    visits = Visit.objects.select_for_update(of=("self",))
    return visits.select_related("placement__family__centre", "placement__volunteer__centre").get(pk=visit.pk)


def _moments(visit: Visit, **facts: object) -> None:
    for name, value in facts.items():
        setattr(visit, name, value)
    visit.save(update_fields=list(facts))


def _refuse_if_over(visit: Visit) -> None:
    if visit.called_off_at:
        raise CalledOffError
    if visit.checked_out_at or visit.found_safe_at:
        raise OverError
