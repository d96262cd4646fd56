"""Volunteers as the lists show them: stage, readiness and DBS check, worked out for a day, and the words for each."""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from volunteers import readiness, standing
from volunteers.models import Volunteer
from volunteers.models.volunteer import VolunteerQuerySet
from volunteers.tracking import State, Tracked

STAGE_WORDS = dict(Volunteer.Stage.choices)
DBS_WORDS: dict[State, Promise] = {
    State.CLEAR: pgettext_lazy("DBS checks", "Clear"),
    State.DUE: _("Runs out soon"),
    State.TO_DECIDE: _("To decide"),
    State.TO_SEE: _("Original to see"),
    State.APPLIED: _("Applied for"),
    State.LAPSED: _("Has run out"),
    State.TOO_LOW: _("Not deep enough"),
    State.NOT_SUITABLE: _("Not suitable"),
    State.NONE: pgettext_lazy("DBS checks", "None"),
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
