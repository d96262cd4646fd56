"""What belongs to a harvested service, as rows of ours. A row that was there before keeps its key and its id."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4, uuid5

from directory.harvest.told import ToldService
from directory.harvest.values import uid
from directory.models import Cost, Schedule, Service, ServiceAt, ServiceContact, Spoken, Venue


def put_parts(service: Service, told: ToldService, venues: Mapping[str, Venue]) -> None:
    """Everything the service has several of, in place of what it had. `venues`: ours, by their id there."""
    times = [(one.their_id, _without_id(one) | {"venue": venues.get(one.place)}) for one in told.times]
    for _their_id, facts in times:
        del facts["place"]
    _put_places(service, told, venues)
    _put(service, "schedules", Schedule, times)
    _put(service, "costs", Cost, [(one.their_id, _without_id(one)) for one in told.prices])
    _put(service, "contacts", ServiceContact, [(one.their_id, _without_id(one)) for one in told.contacts])
    spoken = {one.code: one.pk for one in service.languages.all()} if service.pk else {}
    service.languages.set([_kept(Spoken(code=code, note=note), spoken.get(code)) for code, note in told.languages])


def _without_id(one: Any) -> dict[str, Any]:
    facts: dict[str, Any] = one._asdict()
    del facts["their_id"]
    return facts


def _put_places(service: Service, told: ToldService, venues: Mapping[str, Venue]) -> None:
    """By venue: a service is at each once, and rows are saved one by one, so none may pass through another’s venue."""
    here = {one.venue_id: one for one in service.places.all()} if service.pk else {}
    at = [(venues[one.venue.their_id], one) for one in told.places]
    staying = {here[venue.pk].uid for venue, _one in at if venue.pk in here}
    ids = _free_ids(service, ServiceAt, [(one.their_id, one.venue.their_id) for _venue, one in at], staying)
    parts = []
    for own, (venue, one) in zip(ids, at, strict=True):
        before = here.get(venue.pk)
        part = ServiceAt(uid=before.uid if before else own, venue=venue, note=one.note)
        parts.append(_kept(part, before.pk if before else None))
    service.places.set(parts)


def _put(service: Service, name: str, model: Any, told: list[tuple[str, dict[str, Any]]]) -> None:
    known = [(their_id, their_id or str(place)) for place, (their_id, _facts) in enumerate(told)]
    ids = _free_ids(service, model, known, set())
    keys = {one.uid: one.pk for one in getattr(service, name).all()} if service.pk else {}
    parts = [_kept(model(uid=own, **facts), keys.get(own)) for own, (_id, facts) in zip(ids, told, strict=True)]
    getattr(service, name).set(parts)


def _kept(part: Any, key: int | None) -> Any:
    part.pk = key
    part._state.adding = key is None
    return part


def _free_ids(service: Service, model: Any, told: Iterable[tuple[str, str]], staying: set[UUID]) -> list[UUID]:
    """Their ids where nothing else of ours has them; else one that follows from the service, the same each time."""
    name = model._meta.model_name
    ways = [
        (uid(their_id), uuid5(service.uid, f"{name}/{by}"), uuid5(service.uid, f"{name}/{by}/{place}"))
        for place, (their_id, by) in enumerate(told)
    ]
    rows = model.objects.filter(uid__in=[one for each in ways for one in each if one]).exclude(service=service.pk)
    taken = set(rows.values_list("uid", flat=True)) | staying
    found: list[UUID] = []
    for each in ways:
        found.append(next((one for one in each if one and one not in taken and one not in found), None) or uuid4())
    return found
