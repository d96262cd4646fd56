"""On the work list: visits that are overdue, and visits that nobody has written up."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from accounts.permissions import Permission
from centres.intervals import IntervalCode
from ui.worklist import State as Urgency
from ui.worklist import WorkItem
from volunteers.access import changeable_volunteers, visible_placements, watched_visits
from volunteers.board import grace_of, with_people
from volunteers.durations import clock, day_words, local, minutes_between, over_by
from volunteers.models import Visit
from volunteers.worklist.item import at_noon
from workdays.dates import date_format

BEFORE_ALL_ELSE = datetime.min.replace(tzinfo=UTC)  # somebody may be in danger: no paper goes before her


def overdue(user: User, now: datetime) -> Iterator[WorkItem]:
    """Somebody is out and her time is up."""
    for visit in with_people(watched_visits(user).overdue_at(now, timedelta(0))):
        if visit.planned_end > now - grace_of(visit):
            continue
        who, centre = visit.placement.volunteer, visit.placement.volunteer.centre
        over = minutes_between(visit.planned_end, now)
        yield WorkItem(
            kind=_("Visit"),
            title=(_("%s has not checked out") if visit.checked_in_at else _("%s has not checked in")) % who,
            url=reverse("volunteers:visits"),
            why=_("Her time was up at %s. Call her, then say that she is safe.") % clock(visit.planned_end, centre),
            due_label=over_by(over),
            note=day_words(local(visit.planned_end, centre).date(), centre.day_of(now)),
            state=Urgency.LATE,
            action_label=_("Open the board"),
            action_url=reverse("volunteers:visits"),
            about=_("for %s") % who,
            sort_at=BEFORE_ALL_ELSE,
            centre_id=centre.pk,
        )


def not_written_up(user: User, now: datetime) -> Iterator[WorkItem]:
    """Visits that were made and that nobody has written up, longest ago first."""
    if not user.can(Permission.MANAGE_VOLUNTEERS):
        return
    ours = Visit.objects.filter(
        placement__in=visible_placements(user), placement__volunteer__in=changeable_volunteers(user), contact=None
    )
    for visit in with_people(ours.exclude(checked_out_at=None)):
        if item := _about_visit(visit, now):
            yield item


def _about_visit(visit: Visit, now: datetime) -> WorkItem | None:
    """Nobody is reminded before the centre's own working days are over."""
    volunteer, centre = visit.placement.volunteer, visit.placement.volunteer.centre
    day = centre.day_of(visit.checked_out_at or visit.planned_end)
    allowed = centre.intervals[IntervalCode.CONTACT_WRITTEN_UP_WORKING_DAYS]
    due_on = centre.calendar.add_working_days(day, allowed)
    today = centre.day_of(now)
    if today <= due_on:
        return None
    late = centre.calendar.working_days_between(due_on, today)
    facts = {"who": volunteer, "day": date_format(day, "j F")}
    return WorkItem(
        kind=_("Contact note"),
        title=_("%(who)s has not written up her visit of %(day)s") % facts,
        url=volunteer.get_absolute_url(),
        why=ngettext("Notes are due in %d working day.", "Notes are due in %d working days.", allowed) % allowed,
        due_label=ngettext("%d day late", "%d days late", late) % late,
        note=_("Due %s") % date_format(due_on, "D j M"),
        state=Urgency.LATE,
        action_label=_("Write it up with her"),
        action_url=reverse("volunteers:log_visit", args=[visit.pk]),
        about=str(volunteer),
        sort_at=at_noon(due_on, centre),
        centre_id=centre.pk,
    )
