"""Who could visit whom: those who fit best first, those who cannot apart with the reason. People choose."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import prefetch_related_objects
from django.urls import reverse

from families.models import Family, FamilyQuerySet
from families.searching import words_of
from ui.folding import fold
from volunteers import fit, fit_facts
from volunteers.actions import refusal_to_place
from volunteers.models import Placement, Volunteer
from volunteers.models.volunteer import VolunteerQuerySet

FEW = 8


@dataclass(frozen=True)
class Choice:
    """A volunteer or a family to choose: what speaks for it, or why it cannot be."""

    of: Volunteer | Family
    url: str
    words: str
    why_not: str = ""


@dataclass(frozen=True)
class Choices:
    """Those who can, the best fit first, and those who cannot. `left_out` of the first are not shown."""

    can: list[Choice] = field(default_factory=list)
    cannot: list[Choice] = field(default_factory=list)
    left_out: int = 0

    @property
    def one_reason(self) -> str:
        """Why nobody can, when it is one reason for all."""
        found = {choice.why_not for choice in self.cannot}
        return found.pop() if len(found) == 1 and not self.can else ""

    def first(self, count: int = FEW) -> "Choices":
        """Only so many of those who can."""
        return Choices(self.can[:count], self.cannot, max(0, len(self.can) - count))

    def named(self, text: str) -> "Choices":
        """Only those with every word in the name or the reference."""
        words = words_of(text)
        return Choices(
            [each for each in self.can if _holds(each, words)], [each for each in self.cannot if _holds(each, words)]
        )


def volunteers_for(family: Family, volunteers: VolunteerQuerySet, seen: FamilyQuerySet, on: date) -> Choices:
    """Those of the family's centres who have not left. Where they live and visit is told of families in `seen`."""
    prefetch_related_objects([family], "registrations", "placements")
    centres = {family.centre_id, *(each.centre_id for each in family.registrations.all())}
    there = volunteers.filter(centre__in=centres).not_gone(on).with_standing().with_families_now(on)
    given, known = fit_facts.given_lately(there, on), fit_facts.known(list(there), [family], seen, on)
    pairs = [(each, fit_facts.with_hours(known.together(each, family), each, given[each.pk], on)) for each in there]
    return _parted(
        Choice(each, _place_url(each, family), _words(facts), _why_not(each, family, on))
        for each, facts in sorted(pairs, key=lambda pair: fit.order(pair[1]))
    )


def families_for(volunteer: Volunteer, families: FamilyQuerySet, on: date) -> Choices:
    """Families registered at her centre whom nobody visits."""
    visited = Placement.objects.running_on(on).values("family")
    there = families.staying_at(volunteer.centre, on).exclude(pk__in=visited)
    alone = list(there.prefetch_related("registrations", "placements"))
    known = fit_facts.known([volunteer], alone, families, on)
    pairs = [(each, fit_facts.with_wait(known.together(volunteer, each), each, volunteer.centre_id)) for each in alone]
    return _parted(
        Choice(each, _place_url(volunteer, each), _about_family(each, facts), _why_not(volunteer, each, on))
        for each, facts in sorted(pairs, key=lambda pair: fit.order(pair[1]))
    )


def _parted(choices: Iterable[Choice]) -> Choices:
    parted = Choices()
    for choice in choices:
        (parted.cannot if choice.why_not else parted.can).append(choice)
    return parted


def _place_url(volunteer: Volunteer, family: Family) -> str:
    return reverse("volunteers:place", args=[volunteer.pk, family.pk])


def _why_not(volunteer: Volunteer, family: Family, on: date) -> str:
    refusal = refusal_to_place(volunteer, family, on)
    return str(refusal) if refusal else ""


def _words(facts: fit.Facts) -> str:
    return ". ".join(str(reason.sentence) for reason in fit.reasons(facts))


def _about_family(family: Family, facts: fit.Facts) -> str:
    return ". ".join(part for part in (family.ref, facts.town, _words(facts)) if part)


def _holds(choice: Choice, words: list[str]) -> bool:
    text = fold(f"{choice.of} {choice.of.ref}")
    return all(word in text for word in words)
