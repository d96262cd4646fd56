"""What a volunteer has still to write up: the visit she has just come from, earlier visits, and what she began."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from centres.intervals import IntervalCode
from ui.shapes import Row, Tag
from volunteers.doorstep import Doorstep
from volunteers.durations import clock, day_words
from volunteers.models import Contact, ContactDraft, Visit, Volunteer
from workdays.dates import date_format

SOON = timedelta(hours=1)  # a visit that begins within it comes before any writing


@dataclass(frozen=True)
class JustOut:
    """The visit she checked out of today and has not written up: when she left, and how long there is to write."""

    visit: Visit
    door: Doorstep
    left_at: str
    due: str


def visits_made(known: Iterable[int]) -> "QuerySet[Visit]":
    """Visits she made that have no contact yet, the first made first."""
    return Visit.objects.filter(placement__in=known, contact=None).exclude(checked_out_at=None)


def just_out(
    volunteer: Volunteer, known: dict[int, Doorstep], still_open: Iterable[Visit], user_pk: int, now: datetime
) -> JustOut | None:
    """Her last visit today, to write up next; nothing while she is out, must go within the hour, or has put it off."""
    if any(visit.checked_in_at or visit.planned_start <= now + SOON for visit in still_open):
        return None
    today = volunteer.centre.day_of(now)
    lately = visits_made(known).filter(checked_out_at__gte=now - timedelta(days=1))
    made = lately.exclude(drafts__in=_begun(user_pk)).order_by("-checked_out_at")
    for visit in made[:1]:
        left_at = visit.checked_out_at or now
        if volunteer.centre.day_of(left_at) == today:
            due = _due(_due_on(visit, volunteer), today)
            return JustOut(visit, known[visit.placement_id], clock(left_at, volunteer.centre), due)
    return None


def rows(
    volunteer: Volunteer, known: dict[int, Doorstep], user_pk: int, now: datetime, *, besides: JustOut | None = None
) -> list[Row]:
    """What she began, and the visits to write up; one that stands at the top of the page already is left out."""
    drafts = ContactDraft.objects.filter(placement__in=known, user=user_pk, visit=None).order_by("saved_at")
    begun = [_about_draft(draft, known[draft.placement_id]) for draft in drafts]
    return begun + visit_rows(volunteer, known, user_pk, now, besides=besides)


def visit_rows(
    volunteer: Volunteer, known: dict[int, Doorstep], user_pk: int, now: datetime, *, besides: JustOut | None = None
) -> list[Row]:
    """Each visit to write up in one row, whether she has begun to write or not."""
    begun = dict(_begun(user_pk).filter(visit__in=visits_made(known)).values_list("visit", "saved_at"))
    return [
        _about_visit(visit, known[visit.placement_id], volunteer, begun.get(visit.pk), now)
        for visit in visits_made(known)
        if besides is None or visit != besides.visit
    ]


def _begun(user_pk: int) -> "QuerySet[ContactDraft]":
    return ContactDraft.objects.filter(user=user_pk)


def _about_draft(draft: ContactDraft, door: Doorstep) -> Row:
    kind = draft.words.get("kind", Contact.Kind.VISIT)
    title = _("Finish what you began about %s") % door.title
    url = reverse("my:write_up", args=[kind, draft.placement_id])
    return Row(title, url, _kept(draft.saved_at, door.placement.volunteer), Tag(_("To finish"), "soon"))


def _about_visit(visit: Visit, door: Doorstep, volunteer: Volunteer, begun_at: datetime | None, now: datetime) -> Row:
    today, due_on = volunteer.centre.day_of(now), _due_on(visit, volunteer)
    title = _("Write up the visit of %s") % date_format(_made_on(visit, volunteer), "l j F")
    due = _due(due_on, today) if due_on >= today else ""
    so_far = _kept(begun_at, volunteer) if begun_at else _("Two minutes")
    words = ". ".join(part for part in (_("With %s") % door.title, so_far, due) if part)
    return Row(title, reverse("my:write_visit", args=[visit.pk]), words, _tag(begun_at, due_on, today))


def _tag(begun_at: datetime | None, due_on: date, today: date) -> Tag | None:
    if begun_at:
        return Tag(_("To finish"), "soon")
    return Tag(day_words(due_on, today), "soon") if due_on - today in {timedelta(0), timedelta(days=1)} else None


def _kept(moment: datetime, volunteer: Volunteer) -> str:
    return _("Kept %s") % date_format(volunteer.centre.day_of(moment), "j F")


def _made_on(visit: Visit, volunteer: Volunteer) -> date:
    return volunteer.centre.day_of(visit.checked_in_at or visit.planned_start)


def _due_on(visit: Visit, volunteer: Volunteer) -> date:
    """By when the centre wants it written up."""
    centre = volunteer.centre
    within = centre.intervals[IntervalCode.CONTACT_WRITTEN_UP_WORKING_DAYS]
    return centre.calendar.add_working_days(_made_on(visit, volunteer), within)


def _due(day: date, today: date) -> str:
    near = {0: _("Due today"), 1: _("Due tomorrow")}.get((day - today).days)
    return near or _("Due %s") % date_format(day, "l j F")
