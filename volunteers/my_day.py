"""A volunteer's day: today's visit, her week, what is to do. Facts for the pages of My Samphire."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from centres.intervals import IntervalCode
from families.called import in_words
from ui.shapes import Fact, Row, Tag
from volunteers import hours, standing
from volunteers.commitment import Week
from volunteers.doorstep import Doorstep, at_the_door, with_doorstep
from volunteers.durations import clock, day_words, from_to, local, minutes_between, spoken, spoken_long
from volunteers.models import Contact, ContactDraft, Visit, Volunteer
from volunteers.models.placement import PlacementQuerySet
from volunteers.tracking import State
from workdays.dates import date_format
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


def to_do(volunteer: Volunteer, known: dict[int, Doorstep], user_pk: int, now: datetime) -> list[Row]:
    """Visits to write up, notes begun, and a check that runs out."""
    drafts = ContactDraft.objects.filter(placement__in=known, user=user_pk).order_by("saved_at")
    rows = [_about_draft(draft, known[draft.placement_id]) for draft in drafts]
    rows += [_about_visit(visit, known[visit.placement_id], volunteer, now) for visit in to_write_up(known)]
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


def to_write_up(known: Iterable[int]) -> "QuerySet[Visit]":
    """Visits she made that have no contact yet, the first made first."""
    return Visit.objects.filter(placement__in=known, contact=None).exclude(checked_out_at=None)


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


def _about_draft(draft: ContactDraft, door: Doorstep) -> Row:
    kind = draft.words.get("kind", Contact.Kind.VISIT)
    title = _("Finish what you began about %s") % door.title
    url = reverse("my:write_up", args=[kind, draft.placement_id])
    return Row(title, url, _("Kept %s") % date_format(draft.saved_at, "j F"))


def _about_visit(visit: Visit, door: Doorstep, volunteer: Volunteer, now: datetime) -> Row:
    centre, today = volunteer.centre, volunteer.centre.day_of(now)
    day = centre.day_of(visit.checked_in_at or visit.planned_start)
    due_on = centre.calendar.add_working_days(day, centre.intervals[IntervalCode.CONTACT_WRITTEN_UP_WORKING_DAYS])
    title = _("Write up the visit of %s") % date_format(day, "l j F")
    due = _due(due_on, today) if due_on >= today else ""
    words = ". ".join(part for part in (_("With %s") % door.title, _("Two minutes"), due) if part)
    tag = Tag(day_words(due_on, today), "soon") if due_on - today in {timedelta(0), timedelta(days=1)} else None
    return Row(title, reverse("my:write_visit", args=[visit.pk]), words, tag)


def _due(day: date, today: date) -> str:
    near = {0: _("Due today"), 1: _("Due tomorrow")}.get((day - today).days)
    return near or _("Due %s") % date_format(day, "l j F")
