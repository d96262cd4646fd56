"""Ways to narrow the list of families. None of them holds a name, because they stand in the address."""

from collections.abc import Callable, Hashable
from datetime import date, timedelta
from typing import Any

import django_filters
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from centres.models import Centre
from families.models import Circumstance, Family, FamilyQuerySet
from ui import languages
from ui.filters import SamphireFilterSet
from ui.shapes import Chip

STATES = [
    ("registered", pgettext_lazy("families", "Registered")),
    ("closed", pgettext_lazy("families", "Closed")),
    ("not_yet", pgettext_lazy("families", "Not registered yet")),
]
AGES = [
    ("0", pgettext_lazy("years of a child", "Under one")),
    ("1", pgettext_lazy("years of a child", "One")),
    ("2", pgettext_lazy("years of a child", "Two")),
    ("3", pgettext_lazy("years of a child", "Three")),
    ("4", pgettext_lazy("years of a child", "Four")),
]
ABSENT = [("4", _("Four weeks")), ("8", _("Eight weeks")), ("13", _("Three months")), ("26", _("Half a year"))]
NEEDS = [("yes", _("A child with additional needs")), ("unknown", _("Nobody was asked"))]
ANY = ("any", _("At least one of them"))


class FamilyFilter(SamphireFilterSet):
    """The questions over the list."""

    centre = django_filters.ChoiceFilter(label=_("Centre"), method="of_centre", empty_label=_("All of mine"))
    state = django_filters.ChoiceFilter(
        label=_("Registration"), choices=STATES, method="in_state", empty_label=_("Any")
    )
    age = django_filters.ChoiceFilter(label=_("A child aged"), choices=AGES, method="aged", empty_label=_("Any"))
    language = django_filters.ChoiceFilter(label=_("Language at home"), method="speaking", empty_label=_("Any"))
    needs = django_filters.ChoiceFilter(
        label=_("Additional needs"), choices=NEEDS, method="needing", empty_label=_("Any")
    )
    absent = django_filters.ChoiceFilter(label=_("Not come for"), choices=ABSENT, method="away", empty_label=_("Any"))
    not_asked = django_filters.ChoiceFilter(
        label=_("Never asked"), choices=[ANY, *Circumstance.Kind.choices], method="never_asked", empty_label=_("Any")
    )

    lacking = django_filters.ChoiceFilter(
        label=pgettext_lazy("what is missing", "Missing"),
        choices=[("details", _("A birth date or an address"))],
        method="missing",
        empty_label=_("Any"),
    )

    class Meta:
        model = Family
        fields: list[str] = []

    def __init__(self, data: Any, families: FamilyQuerySet, *, on: date, centres: list[Centre]) -> None:
        super().__init__(data, families)
        self.on = on
        self.centres = {centre.slug: centre for centre in centres}
        self.filters["centre"].extra["choices"] = [(centre.slug, centre.name) for centre in centres]
        if len(centres) == 1:
            del self.filters["centre"]
        self.filters["language"].extra["choices"] = [*languages.common(), *languages.further()]

    @property
    def alike(self) -> Hashable:
        return tuple((centre.slug, centre.name) for centre in self.centres.values())

    def of_centre(self, families: FamilyQuerySet, _name: str, slug: str) -> FamilyQuerySet:
        return families.of([self.centres[slug].pk])

    def in_state(self, families: FamilyQuerySet, _name: str, state: str) -> FamilyQuerySet:
        if state == "not_yet":
            return families.never_registered()
        return families.registered_on(self.on) if state == "registered" else families.closed_on(self.on)

    def aged(self, families: FamilyQuerySet, _name: str, years: str) -> FamilyQuerySet:
        return families.with_child_aged(int(years), self.on)

    def speaking(self, families: FamilyQuerySet, _name: str, code: str) -> FamilyQuerySet:
        return families.speaking(code)

    def needing(self, families: FamilyQuerySet, _name: str, answer: str) -> FamilyQuerySet:
        return families.with_child_needing("yes" if answer == "yes" else "")

    def away(self, families: FamilyQuerySet, _name: str, weeks: str) -> FamilyQuerySet:
        return families.registered_on(self.on).away_since(self.on - timedelta(weeks=int(weeks)))

    def never_asked(self, families: FamilyQuerySet, _name: str, kind: str) -> FamilyQuerySet:
        registered = families.registered_on(self.on)
        return registered.asked_too_little() if kind == ANY[0] else registered.never_asked(kind)

    def missing(self, families: FamilyQuerySet, _name: str, _what: str) -> FamilyQuerySet:
        return families.registered_on(self.on).lacking_details()

    def chips(self, address_without: Callable[[str], str]) -> list[Chip]:
        """What was chosen, each to be taken away again."""
        return [
            Chip(self._said(name, value), address_without(name), remove=True)
            for name, value in self.chosen.items()
            if value
        ]

    def _said(self, name: str, value: Any) -> str:
        field = self.form.fields[name]
        words = dict(field.choices).get(value, value)
        return f"{field.label}: {words}" if name != "centre" else str(words)

    def chosen_centres(self) -> list[Centre]:
        """The centre that was chosen, or all of hers."""
        chosen = self.chosen.get("centre")
        return [self.centres[chosen]] if chosen else list(self.centres.values())
