"""What a volunteer needs at the door, and nothing else: first names, ages, address, telephone, what to know."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from families import telephones
from families.ages import spoken_age
from families.called import in_words
from families.models import Family, Home, Person
from volunteers.models import Placement
from volunteers.models.placement import PlacementQuerySet


@dataclass(frozen=True)
class Number:
    """A telephone number as people dial it, and the link that rings it. `whose` is a first name."""

    whose: str
    shown: str
    link: str


@dataclass(frozen=True)
class Child:
    """A child by first name; the age is empty when nobody knows the birth date."""

    name: str
    age: str


@dataclass(frozen=True)
class Doorstep:
    """A family as its volunteer meets it. Its reference stands for it where a name must not stand."""

    placement: Placement
    ref: str
    adults: tuple[str, ...]
    children: tuple[Child, ...]
    address: str
    telephones: tuple[Number, ...]
    care_note: str
    good_to_know: str

    @property
    def title(self) -> str:
        """ "Carla, Leo and Mia"."""
        return in_words([*self.adults, *(child.name for child in self.children)]) or _("Family %s") % self.ref


def at_the_door(placement: Placement, on: date) -> Doorstep:
    """The family of a placement. Ask for it with `people`, `homes` and `livings` at hand (`with_doorstep`)."""
    family = placement.family
    home = _home(family, on)
    people = _living_at(home, family)
    adults = [person for person in people if not person.is_child]
    children = sorted((person for person in people if person.is_child), key=lambda child: child.date_of_birth or on)
    return Doorstep(
        placement=placement,
        ref=family.ref,
        adults=tuple(person.first_name for person in adults if person.first_name),
        children=tuple(Child(child.first_name, spoken_age(child.date_of_birth, on)) for child in children),
        address=", ".join(part for part in (home.address, home.town, home.postcode) if part) if home else "",
        telephones=_telephones(adults, family.centre.phone_region),
        care_note=family.care_note,
        good_to_know=placement.good_to_know,
    )


def with_doorstep(placements: PlacementQuerySet) -> PlacementQuerySet:
    """The placements with all that their doorsteps need, in as many queries for fifty as for one."""
    return placements.prefetch_related(
        "volunteer__centre", "family__centre", "family__people", "family__homes__livings"
    )


def _home(family: Family, on: date) -> Home | None:
    """Where the door is: the main home, if they still live there, else another."""
    lived_in = [
        home
        for home in family.homes.all()
        if (not home.from_on or home.from_on <= on) and (not home.to_on or home.to_on >= on)
    ]
    return next(iter(sorted(lived_in, key=lambda home: not home.is_main)), None)


def _living_at(home: Home | None, family: Family) -> list[Person]:
    """Who lives behind that door; everybody when nobody wrote down who lives where."""
    people = list(family.people.all())
    there = {living.person_id for living in home.livings.all()} if home else set()
    return [person for person in people if person.pk in there] or people


def _telephones(adults: Iterable[Person], region: str) -> tuple[Number, ...]:
    known = [person for person in adults if person.phone]
    return tuple(
        Number(person.first_name, telephones.shown(person.phone, region), telephones.link(person.phone, region))
        for person in known
    )
