"""A volunteer's day: today's visit, her week, what is to do. Facts for the pages of My Samphire."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from families.called import in_words
from ui.shapes import Fact, Row
from volunteers import hours, standing, unwritten
from volunteers.commitment import Week
from volunteers.doorstep import Doorstep, at_the_door, with_doorstep
from volunteers.durations import clock, day_words, from_to, local, minutes_between, spoken, spoken_long
from volunteers.models import Visit, Volunteer
from volunteers.models.placement import PlacementQuerySet
from volunteers.tracking import State
from volunteers.unwritten import JustOut
from workdays.zones import span_of


@dataclass(frozen=True)
class VisitNow:
    """One visit of hers: when, to whom, and what she can press."""

    visit: Visit
    door: Doorstep
    when: str
    until: str
    is_out: bool
    is_over_time: bool


@dataclass(frozen=True)
class WeekNow:
    """Her hours this week, and where today's visits take her."""

    given: str
    promised: str
    gone: int
    words: str


def doors(placements: PlacementQuerySet, on: date) -> dict[int, Doorstep]:
    """Every family she visits, as she meets it at the door."""
    return {each.pk: at_the_door(each, on) for each in with_doorstep(placements)}


def visits_now(volunteer: Volunteer, known: dict[int, Doorstep], now: datetime) -> list[VisitNow]:
    """Today's visits that are not over, and any from before that nobody has heard of; the nearest first."""
    _midnight, next_midnight = span_of(volunteer.centre.day_of(now), volunteer.centre.jurisdiction)
    open_visits = Visit.objects.still_open().filter(placement__in=known, planned_start__lt=next_midnight)
    return [_now(visit, known[visit.placement_id], volunteer, now) for visit in open_visits]


def visits_to_come(volunteer: Volunteer, known: dict[int, Doorstep], now: datetime) -> list[Row]:
    """What is planned after today."""
    today = volunteer.centre.day_of(now)
    _midnight, next_midnight = span_of(today, volunteer.centre.jurisdiction)
    later = Visit.objects.still_open().filter(placement__in=known, planned_start__gte=next_midnight)
    return [
        Row(
            known[visit.placement_id].title,
            reverse("my:visit", args=[visit.pk]),
            _("%(day)s, %(times)s") % _times(visit, volunteer, today),
        )
        for visit in later
    ]


def visit_shown(visit: Visit, known: dict[int, Doorstep], volunteer: Volunteer, now: datetime) -> VisitNow:
    """One visit on a page of its own."""
    return _now(visit, known[visit.placement_id], volunteer, now)


def week_now(volunteer: Volunteer, today_s: Iterable[VisitNow], now: datetime) -> WeekNow:
    """This week's hours, kindly put."""
    [week] = hours.recent_weeks(volunteer, volunteer.centre.day_of(now), 1)
    promised = standing.minutes_promised(volunteer.centre)
    planned = sum(minutes_between(each.visit.planned_start, each.visit.planned_end) for each in today_s)
    return WeekNow(
        given=spoken(week.minutes),
        promised=_("of %s") % spoken_long(promised),
        gone=hours.share(week.minutes, promised),
        words=_week_words(week, planned, promised),
    )


def to_do(
    volunteer: Volunteer, known: dict[int, Doorstep], user_pk: int, now: datetime, *, besides: JustOut | None = None
) -> list[Row]:
    """Visits to write up, notes begun, and a check that runs out."""
    rows = unwritten.rows(volunteer, known, user_pk, now, besides=besides)
    if standing.tracked(volunteer, volunteer.centre.day_of(now)).state in {State.DUE, State.LAPSED}:
        rows.append(Row(_("Your DBS check"), reverse("my:me"), _("It needs to be renewed. Here is what to do.")))
    return rows


def door_facts(door: Doorstep) -> list[Fact]:
    """What she needs to know of the family, line by line."""
    children = [f"{child.name or _('A child')}, {child.age}" if child.age else child.name for child in door.children]
    known = [
        Fact(_("Address"), door.address),
        Fact(_("Good to know"), door.good_to_know),
        Fact(_("Grown-ups"), in_words(door.adults)),
        Fact(_("Children"), "\n".join(children)),
    ]
    return [fact for fact in known if fact.words]


def _now(visit: Visit, door: Doorstep, volunteer: Volunteer, now: datetime) -> VisitNow:
    today = volunteer.centre.day_of(now)
    return VisitNow(
        visit=visit,
        door=door,
        when=_("%(day)s, %(times)s") % _times(visit, volunteer, today),
        until=clock(visit.planned_end, volunteer.centre),
        is_out=visit.checked_in_at is not None,
        is_over_time=visit.planned_end <= now,
    )


def _times(visit: Visit, volunteer: Volunteer, today: date) -> dict[str, str]:
    centre = volunteer.centre
    day = local(visit.planned_start, centre).date()
    return {"day": day_words(day, today), "times": from_to(visit.planned_start, visit.planned_end, centre)}


def _week_words(week: Week, planned: int, promised: int) -> str:
    if planned and week.minutes < promised:
        return _("Today’s visit takes you to %s. Thank you.") % spoken(week.minutes + planned)
    if week.minutes >= promised:
        return _("That is your week. Thank you.")
    return _("Every visit, call and message counts.")
