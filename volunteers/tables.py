"""The lists of volunteers and of their DBS checks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import django_tables2 as tables
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from families.languages import language_names
from ui.tables import DayColumn, NumberColumn, SamphireTable, TagColumn
from volunteers import readiness, standing
from volunteers.models import Volunteer
from volunteers.models.volunteer import VolunteerQuerySet
from volunteers.tracking import State, Tracked

STAGE_WORDS = dict(Volunteer.Stage.choices)
DBS_WORDS: dict[State, Promise] = {
    State.CLEAR: _("Clear"),
    State.DUE: _("Runs out soon"),
    State.TO_DECIDE: _("To decide"),
    State.TO_SEE: _("Original to see"),
    State.APPLIED: _("Applied for"),
    State.LAPSED: _("Has run out"),
    State.TOO_LOW: _("Not deep enough"),
    State.NOT_SUITABLE: _("Not suitable"),
    State.NONE: _("None"),
}
DBS_TONES = {
    State.DUE: "soon",
    State.TO_DECIDE: "soon",
    State.TO_SEE: "soon",
    State.LAPSED: "late",
    State.TOO_LOW: "late",
    State.NOT_SUITABLE: "late",
}
READY_WORDS: dict[str, Promise] = {
    readiness.MAY_VISIT_ALONE: _("May visit alone"),
    readiness.MAY_HELP_AT_CENTRE: _("At the centre only"),
    readiness.NOT_READY: _("Not ready"),
}
READY_TONES = {readiness.MAY_VISIT_ALONE: "good", readiness.NOT_READY: "late"}


@dataclass(frozen=True)
class Line:
    """A volunteer as the lists show her on a day."""

    volunteer: Volunteer
    stage: Volunteer.Stage
    ready: str
    tracked: Tracked

    @property
    def dbs(self) -> State:
        """How her check stands."""
        return self.tracked.state

    @property
    def name(self) -> str:
        """As people say it."""
        return str(self.volunteer)

    @property
    def by_end(self) -> date:
        """The next to run out first; whoever has no check last."""
        return self.tracked.lapses_on or date.max

    @property
    def by_name(self) -> str:
        """As lists are ordered."""
        person = self.volunteer.person
        last = self.volunteer.last_name or (person.last_name if person else "")
        return f"{last} {self.name}".casefold()


def lines(volunteers: VolunteerQuerySet, on: date) -> list[Line]:
    """Each with what the rules say of her, in as many queries for fifty as for one."""
    return [_line(each, on) for each in volunteers.with_standing().with_families_now(on)]


def _line(volunteer: Volunteer, on: date) -> Line:
    ready = standing.readiness_of(volunteer, on).outcome
    return Line(volunteer, volunteer.stage_on(on), ready, standing.tracked(volunteer, on))


class StateColumn(TagColumn):
    """A state that was worked out, in words for people."""

    def __init__(self, *args: Any, words: Mapping[Any, Any], **options: Any) -> None:
        super().__init__(*args, **options)
        self.words = words

    def render(self, value: Any, record: Any, bound_column: Any) -> str:
        return super().render(self.words[value], record, bound_column)

    def value(self, value: Any) -> str:
        return str(self.words[value])


class VolunteerTable(SamphireTable):
    """Who she is, whether she may visit, and how many families she visits."""

    caption = _("Volunteers")
    name = tables.Column(_("Name"), order_by="by_name", linkify=lambda record: record.volunteer.get_absolute_url())
    ref = tables.Column(_("Reference"), accessor="volunteer__ref")
    centre = tables.Column(_("Centre"), accessor="volunteer__centre__name")
    stage = StateColumn(_("Stage"), words=STAGE_WORDS)
    ready = StateColumn(_("Visits"), words=READY_WORDS, tones=READY_TONES)
    dbs = StateColumn(_("DBS check"), words=DBS_WORDS, tones=DBS_TONES)
    families = NumberColumn(_("Families"), accessor="volunteer__families_now")
    languages = tables.Column(_("Languages"), accessor="volunteer__languages", orderable=False)
    started = DayColumn(_("Started"), accessor="volunteer__started_on", default="")

    class Meta:
        order_by = "name"
        empty_text = _("No volunteer fits all of that. Take one choice away.")

    def render_languages(self, value: str) -> str:
        return language_names(value)


class CheckTable(SamphireTable):
    """Each volunteer's check: how it stands, its days, and what comes next."""

    caption = _("DBS checks")
    name = tables.Column(_("Name"), order_by="by_name", linkify=lambda record: record.volunteer.get_absolute_url())
    centre = tables.Column(_("Centre"), accessor="volunteer__centre__name")
    dbs = StateColumn(_("State"), words=DBS_WORDS, tones=DBS_TONES)
    number = tables.Column(_("Number ends in"), accessor="tracked__check__ending", orderable=False, default="")
    seen = DayColumn(_("Original seen"), accessor="tracked__check__seen_on", default="")
    until = DayColumn(_("Counts until"), accessor="tracked__lapses_on", order_by="by_end", default="")
    coming = StateColumn(_("The next one"), words=DBS_WORDS, accessor="tracked__coming", default="")

    class Meta:
        order_by = "until"
        empty_text = _("No check fits all of that. Take one choice away.")
