"""Ways to narrow the lists of volunteers and of checks. None holds a name, because they stand in the address."""

from datetime import date
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from centres.models import Centre
from ui import languages
from ui.filters import SamphireFilterSet
from volunteers.lines import DBS_WORDS, READY_WORDS, lines
from volunteers.models import Volunteer
from volunteers.models.volunteer import VolunteerQuerySet

PLACED = [("yes", _("Visits a family")), ("no", _("Visits nobody yet"))]


class VolunteerFilter(SamphireFilterSet):
    """The questions over the list."""

    centre = django_filters.ModelChoiceFilter(
        label=_("Centre"), queryset=Centre.objects.none(), to_field_name="slug", empty_label=_("All of mine")
    )
    stage = django_filters.ChoiceFilter(
        label=_("Stage"), choices=Volunteer.Stage.choices, method="at_stage", empty_label=_("Any")
    )
    ready = django_filters.ChoiceFilter(
        label=_("May she visit?"), choices=list(READY_WORDS.items()), method="so_ready", empty_label=_("Any")
    )
    dbs = django_filters.ChoiceFilter(
        label=_("DBS check"), choices=[(str(state), words) for state, words in DBS_WORDS.items()], method="so_checked",
        empty_label=_("Any"),
    )  # fmt: skip
    placed = django_filters.ChoiceFilter(label=_("Families"), choices=PLACED, method="so_placed", empty_label=_("Any"))
    language = django_filters.ChoiceFilter(label=_("Speaks"), method="speaking", empty_label=_("Any"))

    class Meta:
        model = Volunteer
        fields: list[str] = []

    def __init__(self, data: Any, volunteers: VolunteerQuerySet, *, on: date, centres: QuerySet[Centre]) -> None:
        super().__init__(data, volunteers)
        self.on = on
        self.filters["centre"].queryset = centres
        if "language" in self.filters:
            self.filters["language"].extra["choices"] = [*languages.common(), *languages.further()]

    def at_stage(self, volunteers: VolunteerQuerySet, _name: str, stage: str) -> VolunteerQuerySet:
        return volunteers.at_stage(stage, self.on)

    def so_ready(self, volunteers: VolunteerQuerySet, _name: str, outcome: str) -> VolunteerQuerySet:
        return volunteers.filter(
            pk__in=[line.volunteer.pk for line in lines(volunteers, self.on) if line.ready == outcome]
        )

    def so_checked(self, volunteers: VolunteerQuerySet, _name: str, state: str) -> VolunteerQuerySet:
        return volunteers.filter(pk__in=[line.volunteer.pk for line in lines(volunteers, self.on) if line.dbs == state])

    def so_placed(self, volunteers: VolunteerQuerySet, _name: str, answer: str) -> VolunteerQuerySet:
        placed = Volunteer.objects.placed_on(self.on).values("pk")
        return volunteers.filter(pk__in=placed) if answer == "yes" else volunteers.exclude(pk__in=placed)

    def speaking(self, volunteers: VolunteerQuerySet, _name: str, code: str) -> VolunteerQuerySet:
        return volunteers.speaking(code)


class CheckFilter(VolunteerFilter):
    """The few questions over the list of checks."""

    ready = None
    placed = None
    language = None


def chosen_centres(narrowed: VolunteerFilter, hers: list[Centre]) -> list[Centre]:
    """The centre that was chosen, or all of hers."""
    chosen = narrowed.chosen.get("centre")
    return [chosen] if chosen else hers
