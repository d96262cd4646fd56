"""Correcting what is kept about a family, and keeping what it is called and found by."""

from collections.abc import Mapping

from django.db import transaction

from accounts.models import User
from families.actions.changing import changed
from families.models import Family
from families.naming import name_after
from families.searching import search_text
from trail import actions as trail


@transaction.atomic
def change_family(family: Family, facts: Mapping[str, object], *, seen: int, by: User) -> Family:
    """Correct the family's languages, care note and the like, unless somebody else did so meanwhile."""
    current = changed(family, facts, seen=seen)
    if current is None:
        return family
    trail.write(by=by, about=current, deed="family corrected")
    return current


def keep_names(family: Family) -> None:
    """Bring the family's name and what it is found by into line with its people and homes."""
    people, homes = list(family.people.all()), list(family.homes.all())
    name = name_after(people)
    if name != family.name:
        family.name = name
        family.save(update_fields=["name"])
    family.search_text = search_text(family, people, homes, family.centre.phone_region)
    Family.objects.filter(pk=family.pk).update(search_text=family.search_text)  # has no history of its own
