"""The people of a family: somebody joins it, or is corrected."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta

from django.db import transaction

from accounts.models import User
from families.actions.changing import changed
from families.actions.families import keep_names
from families.households import NewPerson
from families.models import Family, Home, Living, Person
from families.refs import new_person_refs
from trail import actions as trail

AROUND_THE_DUE_DAY = timedelta(weeks=8)

Days = Mapping[Home, str]


@transaction.atomic
def add_person(family: Family, new: NewPerson, *, living: Days, by: User) -> Person:
    """Write down one more person, and at which homes on which days. The baby we waited for is no longer due."""
    held = Family.objects.select_for_update().get(pk=family.pk)
    taken = held.people.values_list("ref", flat=True)
    [ref] = new_person_refs(held, taken, 1)
    person = Person.objects.create(family=held, ref=ref, **asdict(new))
    _live(person, living)
    if _is_the_awaited(held, person):
        held.baby_due_on = None
        held.version += 1
        held.save(update_fields=["baby_due_on", "version"])
    keep_names(held)
    trail.write(by=by, about=held, deed="person added")
    return person


@transaction.atomic
def change_person(person: Person, facts: Mapping[str, object], *, living: Days, seen: int, by: User) -> Person:
    """Correct a person of the family, and where she lives, unless somebody else did so meanwhile."""
    current = changed(person, facts, seen=seen)
    moved = _live(person, living)
    if current is None and not moved:
        return person
    keep_names(person.family)
    trail.write(by=by, about=person.family, deed="person corrected")
    return current or person


@transaction.atomic
def say_who_works_here(person: Person, account: User | None, *, seen: int, by: User) -> None:
    """From now on whoever works with the account does not meet the family; without one, nobody is kept from it."""
    if changed(person, {"works_as": account}, seen=seen):
        deed = "adult said to work here" if account else "adult no longer said to work here"
        trail.write(by=by, about=person.family, deed=deed)


def _live(person: Person, living: Days) -> bool:
    """Let the person live at these homes and no other; whether that is new."""
    before = {each.home_id: each.days for each in person.livings.all()}
    after = {home.pk: days for home, days in living.items()}
    if before == after:
        return False
    person.livings.exclude(home__in=after).delete()
    for home, days in after.items():
        Living.objects.update_or_create(person=person, home_id=home, defaults={"days": days})
    return True


def _is_the_awaited(family: Family, person: Person) -> bool:
    if not (family.baby_due_on and person.is_child and person.date_of_birth):
        return False
    return abs(family.baby_due_on - person.date_of_birth) <= AROUND_THE_DUE_DAY
