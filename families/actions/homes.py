"""Homes: a second one, a correction, and a move. A home left is kept, because what was true then stays true."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from centres import postcodes
from families.actions.changing import changed
from families.actions.families import keep_names
from families.actions.refusals import RefusedError
from families.households import NewHome
from families.models import Family, Home, Living, Person
from trail import actions as trail

ONE_DAY = timedelta(days=1)


class MovedBeforeMovingInError(RefusedError):
    """Nobody leaves a home before moving in."""

    sentence = _("They moved into this home later than that. Check the day of the move.")
    field = "moved_on"


@transaction.atomic
def add_home(family: Family, new: NewHome, *, people: Iterable[Person], by: User) -> Home:
    """Write down one more home of the family and who lives there."""
    is_main = not family.homes.filter(is_main=True).exists()
    home = _make(family, new, is_main=is_main, from_on=None)
    Living.objects.bulk_create(Living(person=person, home=home) for person in people)
    keep_names(family)
    trail.write(by=by, about=family, deed="home added")
    return home


@transaction.atomic
def change_home(home: Home, facts: Mapping[str, object], *, seen: int, by: User) -> Home:
    """Correct a home that was written down wrongly. Who has moved is told by `move_home`."""
    current = changed(home, facts, seen=seen)
    if current is None:
        return home
    keep_names(current.family)
    trail.write(by=by, about=current.family, deed="home corrected")
    return current


@transaction.atomic
def move_home(home: Home, new: NewHome, *, moved_on: date, by: User) -> Home:
    """All who live at the home live at the new one from the day on. The old one ends the day before."""
    old = Home.objects.select_for_update().get(pk=home.pk)
    if old.from_on and moved_on <= old.from_on:
        raise MovedBeforeMovingInError
    was_main, old.is_main = old.is_main, False
    old.to_on = moved_on - ONE_DAY
    old.version += 1
    old.save(update_fields=["is_main", "to_on", "version"])
    moved = _make(old.family, new, is_main=was_main, from_on=moved_on)
    old.livings.update(home=moved)
    keep_names(old.family)
    trail.write(by=by, about=old.family, deed="moved home")
    return moved


def _make(family: Family, new: NewHome, *, is_main: bool, from_on: date | None) -> Home:
    facts = asdict(new) | {"postcode": postcodes.tidy(new.postcode)}
    return Home.objects.create(family=family, is_main=is_main, from_on=from_on, **facts)
