"""Organisations and venues of a source as rows of ours: never one that was here before, whatever its id says."""

from datetime import datetime
from typing import Any

from directory.harvest.told import ToldBody, ToldVenue
from directory.harvest.work import Work, free_id, known, mark_of, note, publish
from directory.models import Harvested, Organisation, Venue, VenueAccess

Kind = Harvested.Kind
MAY_LACK = ("description", "kind", "town")  # feeds do not always tell them, and we do not guess


def body(work: Work, told: ToldBody, changed_at: datetime | None) -> Organisation:
    """Who runs it."""
    found, is_news = _found(work, Kind.ORGANISATION, told, Organisation, changed_at)
    organisation: Organisation = found
    if is_news:
        _fill(organisation, told)
        _keep(work, Kind.ORGANISATION, told, organisation, changed_at)
    return organisation


def venue(work: Work, told: ToldVenue, changed_at: datetime | None) -> Venue:
    """Where it is held."""
    found, is_news = _found(work, Kind.VENUE, told, Venue, changed_at)
    place: Venue = found
    if is_news:
        _fill(place, told)
        keys = {one.what: one.pk for one in place.access.all()} if place.pk else {}
        place.access.set([VenueAccess(pk=keys.get(one.what), **one._asdict()) for one in told.access])
        _keep(work, Kind.VENUE, told, place, changed_at)
    return place


def _found(
    work: Work, kind: str, told: ToldBody | ToldVenue, model: Any, changed_at: datetime | None
) -> tuple[Any, bool]:
    """Ours for theirs, and whether it must be written. Of all services that tell of it the newest is believed."""
    before = known(work, kind, told.their_id)
    if before is None:
        work.at_hand.add((kind, told.their_id))
        return model(uid=free_id(model, told.their_id)), True
    thing = getattr(before, kind)
    is_old = bool(changed_at and before.changed_there and changed_at < before.changed_there)
    if is_old or (kind, told.their_id) in work.settled or not thing.live:
        return thing, False
    work.at_hand.add((kind, told.their_id))
    if before.digest == mark_of(told):
        if changed_at != before.changed_there:
            Harvested.objects.filter(pk=before.pk).update(changed_there=changed_at)
        return thing, False
    return thing, True


def _fill(thing: Organisation | Venue, told: ToldBody | ToldVenue) -> None:
    for name, value in told._asdict().items():
        if name not in {"their_id", "access"}:
            setattr(thing, name, value)


def _keep(work: Work, kind: str, told: ToldBody | ToldVenue, thing: Any, changed_at: datetime | None) -> None:
    thing.clean_fields(exclude={name for name in MAY_LACK if not getattr(thing, name, None)})
    publish(thing)
    note(work, kind, told.their_id, thing, digest=mark_of(told), changed_there=changed_at)
