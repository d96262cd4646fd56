"""What is changed about a centre and its lists. Each deed is one transaction, with one line in the centre's trail."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from django.db import transaction
from simple_history.utils import bulk_create_with_history

from accounts.models import User
from centres.models import Area, Centre, Closure
from trail import actions as trail
from ui.centre_pages import closing
from ui.centre_pages.refusals import ChangedMeanwhileError, GoneAlreadyError, ListedAlreadyError, NotThatDayError


@transaction.atomic
def change_centre(centre: Centre, facts: Mapping[str, object], *, seen: int, by: User) -> None:
    """Correct what people read about the centre. `seen` is the version she had before her; an older one is refused."""
    current = Centre.objects.select_for_update().get(pk=centre.pk)
    if current.version != seen:
        raise ChangedMeanwhileError
    new = {name: value for name, value in facts.items() if getattr(current, name) != value}
    if not new:
        return
    for name, value in new.items():
        setattr(current, name, value)
    current.version += 1
    current.save(update_fields=[*new, "version"])
    trail.write(by=by, about=current, deed="centre changed")


@transaction.atomic
def list_areas(
    centre: Centre, kind: str, values: Iterable[str], *, agreed_on: date, by: User, now: datetime
) -> list[Area]:
    """Put postcodes or streets on the list of whom the centre serves. It counts for decisions from now on."""
    Centre.objects.select_for_update().get(pk=centre.pk)
    wanted = [Area(centre=centre, kind=kind, value=value, agreed_on=agreed_on) for value in values]
    listed = set(centre.areas.filter(kind=kind).values_list("value", flat=True))
    for area in wanted:
        if area.value in listed:
            raise ListedAlreadyError({"value": area.value})
    made: list[Area] = bulk_create_with_history(wanted, Area, default_user=by, default_date=now)
    trail.write(by=by, about=centre, deed="postcodes listed" if kind == Area.Kind.POSTCODE else "streets listed")
    return made


@transaction.atomic
def take_off(area: Area, *, by: User) -> None:
    """Take a line off the list. What was decided by it stays decided."""
    current = Area.objects.select_for_update().filter(pk=area.pk).first()
    if current is None:
        raise GoneAlreadyError
    current.delete()
    trail.write(by=by, about=area.centre, deed="postcode or street taken off the list")


@transaction.atomic
def close_on(centre: Centre, day: date, *, reason: str, everywhere: bool, by: User) -> Closure:
    """Note a day on which the centre, or every centre of its jurisdiction, does not work."""
    concerned = _held(centre, everywhere=everywhere)
    if why := closing.why_not(Centre.objects.get(pk=centre.pk).calendar, day):
        raise NotThatDayError({"why": why})
    closure = Closure.objects.create(
        jurisdiction=centre.jurisdiction, centre=None if everywhere else centre, closed_on=day, reason=reason
    )
    trail.write_many(by=by, abouts=concerned, deed="closed day added")
    return closure


@transaction.atomic
def open_again(closure: Closure, centre: Centre, *, by: User) -> None:
    """The day is a working day after all, at every centre for which it was closed."""
    concerned = _held(centre, everywhere=closure.centre_id is None)
    current = Closure.objects.filter(pk=closure.pk).first()
    if current is None:
        raise GoneAlreadyError
    current.delete()
    trail.write_many(by=by, abouts=concerned, deed="closed day taken away")


def _held(centre: Centre, *, everywhere: bool) -> list[Centre]:
    """The centres that a closed day concerns, held until the deed is done."""
    held = Centre.objects.select_for_update().order_by("pk")
    return list(held.filter(jurisdiction=centre.jurisdiction) if everywhere else held.filter(pk=centre.pk))
