"""Families that may be the one that is being registered: the same child, the same telephone, the same name."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from centres.models import Centre
from families import telephones
from families.households import Household, NewPerson
from families.models import Family, FamilyQuerySet, Person
from ui.folding import fold
from workdays.dates import date_format


@dataclass(frozen=True)
class Likeness:
    """A family that is known already, and what it has in common with the new one."""

    family: Family
    why: str


def alike(household: Household, known: FamilyQuerySet, region: str, *, surely: bool = False) -> list[Likeness]:
    """Known families that share a child, a telephone, an e-mail address or a full name; each with one reason.

    `surely` leaves the full name out, because there is more than one Maria Silva.
    """
    found = [*_same_person(household, known, surely=surely), *_same_telephone(household, known, region)]
    return list({likeness.family.pk: likeness for likeness in reversed(found)}.values())


def known_elsewhere(household: Household, centre: Centre, seen: FamilyQuerySet) -> list[Likeness]:
    """Families of other centres that are surely alike and that she may not see: to be asked about, never shown."""
    unseen = Family.objects.exclude(pk__in=seen.values("pk")).exclude(
        pk__in=Family.objects.of([centre.pk]).values("pk")
    )
    return alike(household, unseen, centre.phone_region, surely=True)


def _same_person(household: Household, known: FamilyQuerySet, *, surely: bool) -> list[Likeness]:
    likely = Q(pk=None)
    for new in household.people:
        if new.date_of_birth:
            likely |= Q(date_of_birth=new.date_of_birth)
        if new.email:
            likely |= Q(email__iexact=new.email)
        if new.last_name and not surely:
            likely |= Q(last_name__iexact=new.last_name)
    people = Person.objects.filter(likely, family__in=known).select_related("family")
    matches = ((person, _in_common(person, household.people, surely=surely)) for person in people)
    return [Likeness(person.family, why) for person, why in matches if why]


def _in_common(person: Person, told: tuple[NewPerson, ...], *, surely: bool) -> str:
    for new in told:
        same_name = bool(new.first_name) and fold(new.first_name) == fold(person.first_name)
        if same_name and new.date_of_birth and new.date_of_birth == person.date_of_birth:
            words = {"name": person.first_name, "day": date_format(new.date_of_birth)}
            return _("%(name)s, born %(day)s, is in this family") % words
        if new.email and new.email.casefold() == person.email.casefold():
            return _("%(name)s has the same e-mail address") % {"name": person}
        if not surely and same_name and new.last_name and fold(new.last_name) == fold(person.last_name):
            return _("%(name)s has the same name") % {"name": person}
    return ""


def _same_telephone(household: Household, known: FamilyQuerySet, region: str) -> list[Likeness]:
    numbers = {telephones.digits(new.phone, region)[0] for new in household.people if new.phone}
    return [
        Likeness(family, _("The same telephone number"))
        for number in sorted(numbers)
        for family in known.holding([number])
        if number in family.search_text.split()
    ]
