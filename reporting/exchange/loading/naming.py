"""Gives families that came in the name they go by and the words they are found by; both follow from their people."""

from collections.abc import Iterable

from families.models import Family
from families.naming import name_after
from families.searching import search_text


def name_anew(families: Iterable[int]) -> list[Family]:
    """Work both out again for these families; gives the families back."""
    found = list(Family.objects.filter(pk__in=families).select_related("centre").prefetch_related("people", "homes"))
    for family in found:
        people, homes = list(family.people.all()), list(family.homes.all())
        family.name = name_after(people)
        family.search_text = search_text(family, people, homes, family.centre.phone_region)
    Family.objects.bulk_update(found, ["name", "search_text"], batch_size=500)
    return found
