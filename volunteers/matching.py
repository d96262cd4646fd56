"""Who could visit whom: everybody is shown, those who cannot with the reason. People choose."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from families.models import Family, FamilyQuerySet
from ui.languages import language_names
from volunteers.actions import refusal_to_place
from volunteers.models import Placement, Volunteer
from volunteers.models.volunteer import VolunteerQuerySet

MOST_SHOWN = 50


@dataclass(frozen=True)
class VolunteerChoice:
    """A volunteer for a family: what speaks for her, or why she cannot."""

    volunteer: Volunteer
    why_not: str
    words: str


@dataclass(frozen=True)
class FamilyChoice:
    """A family for a volunteer: what speaks for it, or why not."""

    family: Family
    why_not: str
    words: str


def volunteers_for(family: Family, volunteers: VolunteerQuerySet, on: date) -> list[VolunteerChoice]:
    """Those of the family's centres who have not left: who can first, then by languages in common."""
    prefetch_related_objects([family], "registrations", "placements")
    centres = {family.centre_id, *(each.centre_id for each in family.registrations.all())}
    there = volunteers.filter(centre__in=centres).not_gone(on).with_standing().with_families_now(on)
    choices = [VolunteerChoice(each, _why_not(each, family, on), _about_volunteer(each, family)) for each in there]
    return sorted(choices, key=lambda choice: (bool(choice.why_not), -len(_common(choice.volunteer, family))))


def families_for(volunteer: Volunteer, families: FamilyQuerySet, on: date) -> list[FamilyChoice]:
    """Families registered at her centre whom nobody visits: those she shares most languages with, so many at most."""
    visited = Placement.objects.running_on(on).values("family")
    alone = families.staying_at(volunteer.centre, on).exclude(pk__in=visited)
    nearest = sorted(alone.only("pk", "home_languages"), key=lambda family: -len(_common(volunteer, family)))
    chosen = [family.pk for family in nearest[:MOST_SHOWN]]
    there = Family.objects.filter(pk__in=chosen).prefetch_related("registrations", "placements", "homes")
    choices = [FamilyChoice(each, _why_not(volunteer, each, on), _about_family(each, volunteer)) for each in there]
    return sorted(choices, key=lambda choice: (bool(choice.why_not), chosen.index(choice.family.pk)))


def _why_not(volunteer: Volunteer, family: Family, on: date) -> str:
    refusal = refusal_to_place(volunteer, family, on)
    return str(refusal) if refusal else ""


def _about_volunteer(volunteer: Volunteer, family: Family) -> str:
    count = getattr(volunteer, "families_now", 0)
    visits = ngettext("Visits %d family", "Visits %d families", count) % count if count else _("Visits nobody yet")
    return ". ".join(part for part in (visits, _common_words(volunteer, family)) if part)


def _about_family(family: Family, volunteer: Volunteer) -> str:
    town = next((home.town for home in family.homes.all() if home.is_main), "")
    return ". ".join(part for part in (family.ref, town, _common_words(volunteer, family)) if part)


def _common_words(volunteer: Volunteer, family: Family) -> str:
    if common := _common(volunteer, family):
        return _("Both speak %s") % language_names(" ".join(common))
    return _("No language in common that we know of") if family.home_languages and volunteer.languages else ""


def _common(volunteer: Volunteer, family: Family) -> list[str]:
    """Languages of both; the family's first one comes first."""
    hers: Iterable[str] = set(volunteer.languages.split())
    return [code for code in family.home_languages.split() if code in hers]
