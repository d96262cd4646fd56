"""The register of a session as a page needs it: the families who usually come, and who is ticked."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from directory.models import ActivitySession
from families.models import Attendance, Family, FamilyQuerySet, Person
from workdays.dates import moved

USUALLY = timedelta(weeks=12)
MOST_FOUND = 10


@dataclass(frozen=True)
class Entry:
    """A person on the register: ticked now, ticked when the page was made, here for the first time."""

    person: Person
    is_ticked: bool
    was_ticked: bool
    is_first_visit: bool


@dataclass(frozen=True)
class FamilyEntries:
    """A family on the register. `is_found` says that the search just now led to it."""

    family: Family
    entries: tuple[Entry, ...]
    is_found: bool = False


@dataclass(frozen=True)
class Register:
    """The families who usually come, and apart from them those somebody looked for, the newest first."""

    usual: list[FamilyEntries]
    looked_for: list[FamilyEntries]


@dataclass(frozen=True)
class Ticks:
    """What was ticked on a page: who came, who was ticked when the page was made, families added by a search."""

    came: frozenset[int]
    before: frozenset[int]
    added: tuple[int, ...] = ()
    found: frozenset[int] = frozenset()

    @property
    def taken_off(self) -> frozenset[int]:
        """Ticked when the page was made, and no longer."""
        return self.before - self.came

    def with_found(self, numbers: Iterable[int]) -> "Ticks":
        """The same after a search, its families before those of earlier ones."""
        found = list(numbers)
        return replace(self, added=tuple(dict.fromkeys([*found, *self.added])), found=frozenset(found))


def ticks_of(session: ActivitySession) -> Ticks:
    """The register as it is kept."""
    present = frozenset(session.attendances.values_list("person", flat=True))
    return Ticks(present, present)


def register(session: ActivitySession, allowed: FamilyQuerySet, ticks: Ticks) -> Register:
    """Families who came to this activity in the last twelve weeks, who are ticked, or who were added."""
    families = list(_expected(session, allowed, ticks).prefetch_related("people"))
    people = [person for family in families for person in family.people.all()]
    been_here = _been_before(session, people)
    rows = {family.pk: _family_entries(family, ticks, been_here) for family in families}
    looked_for = [rows.pop(number) for number in ticks.added if number in rows]
    return Register(list(rows.values()), looked_for)


def people_among(numbers: Collection[int], allowed: FamilyQuerySet) -> list[Person]:
    """Those people whose families may be ticked; any other number is nobody."""
    return list(Person.objects.filter(pk__in=numbers, family__in=allowed).select_related("family"))


def _expected(session: ActivitySession, allowed: FamilyQuerySet, ticks: Ticks) -> FamilyQuerySet:
    usual = Attendance.objects.filter(
        session__activity=session.activity_id,
        attended_on__range=(moved(session.held_on, -USUALLY), session.held_on),
    )
    ticked = Person.objects.filter(pk__in=ticks.came | ticks.before)
    shown = allowed.filter(pk__in=usual.values("person__family")) | allowed.filter(pk__in=ticked.values("family"))
    return shown | allowed.filter(pk__in=ticks.added)


def _been_before(session: ActivitySession, people: Iterable[Person]) -> set[int]:
    earlier = Attendance.objects.filter(
        person__in=[person.pk for person in people], centre=session.centre_id, attended_on__lt=session.held_on
    )
    return set(earlier.values_list("person", flat=True).distinct())


def _family_entries(family: Family, ticks: Ticks, been_here: set[int]) -> FamilyEntries:
    entries = tuple(_entry(person, ticks, been_here) for person in _adults_first(family.people.all()))
    return FamilyEntries(family, entries, family.pk in ticks.found)


def _entry(person: Person, ticks: Ticks, been_here: set[int]) -> Entry:
    ticked = person.pk in ticks.came
    return Entry(person, ticked, person.pk in ticks.before, ticked and person.pk not in been_here)


def _adults_first(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda person: (person.is_child, person.pk))
