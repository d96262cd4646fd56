"""What belongs to a harvested service, as rows of ours. A row that was there before keeps its key and its id."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid5

from directory.harvest.told import ToldService
from directory.harvest.values import uid
from directory.models import Cost, Schedule, Service, ServiceAt, ServiceContact, Spoken, Venue


def put_parts(service: Service, told: ToldService, venues: Mapping[str, Venue]) -> None:
    """Everything the service has several of, in place of what it had. `venues`: ours, by their id there."""
    here = [(one.their_id, {"venue": venues[one.venue.their_id], "note": one.note}) for one in told.places]
    times = [(one.their_id, _without_id(one) | {"venue": venues.get(one.place)}) for one in told.times]
    for _their_id, facts in times:
        del facts["place"]
    _put(service, "places", ServiceAt, here)
    _put(service, "schedules", Schedule, times)
    _put(service, "costs", Cost, [(one.their_id, _without_id(one)) for one in told.prices])
    _put(service, "contacts", ServiceContact, [(one.their_id, _without_id(one)) for one in told.contacts])
    spoken = {one.code: one.pk for one in service.languages.all()} if service.pk else {}
    service.languages.set([_kept(Spoken(code=code, note=note), spoken.get(code)) for code, note in told.languages])


def _without_id(one: Any) -> dict[str, Any]:
    facts: dict[str, Any] = one._asdict()
    del facts["their_id"]
    return facts


def _put(service: Service, name: str, model: Any, told: list[tuple[str, dict[str, Any]]]) -> None:
    ids = _ids(service, model, [their_id for their_id, _facts in told])
    keys = {one.uid: one.pk for one in getattr(service, name).all()} if service.pk else {}
    parts = [_kept(model(uid=own, **facts), keys.get(own)) for own, (_id, facts) in zip(ids, told, strict=True)]
    getattr(service, name).set(parts)


def _kept(part: Any, key: int | None) -> Any:
    part.pk = key
    part._state.adding = key is None
    return part


def _ids(service: Service, model: Any, told: Iterable[str]) -> list[UUID]:
    """Their ids where nothing else of ours has them; else one that follows from the service, the same each time."""
    wanted = [uid(one) for one in told]
    taken = set(
        model.objects.filter(uid__in=[one for one in wanted if one])
        .exclude(service=service.pk)
        .values_list("uid", flat=True)
    )
    found: list[UUID] = []
    for place, one in enumerate(wanted):
        is_free = one is not None and one not in taken and one not in found
        found.append(one if is_free and one else uuid5(service.uid, f"{model._meta.model_name}/{place}"))
    return found
