"""On the work list: DBS checks to see, to decide and to renew."""

from collections.abc import Iterator
from datetime import date, datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from accounts.models import User
from accounts.permissions import Permission
from ui.worklist import State as Urgency
from ui.worklist import WorkItem
from volunteers import standing
from volunteers.access import vettable_volunteers
from volunteers.models import Volunteer
from volunteers.tracking import State, Tracked
from volunteers.worklist.item import about
from workdays.dates import date_format


def checks(user: User, now: datetime) -> Iterator[WorkItem]:
    """DBS checks to see, to decide, to renew."""
    if not user.can(Permission.RECORD_VETTING):
        return
    for volunteer in vettable_volunteers(user).not_gone(now.date()).with_standing():
        on = volunteer.centre.day_of(now)
        if item := _about_check(volunteer, standing.tracked(volunteer, on), on):
            yield item


def _about_check(volunteer: Volunteer, tracked: Tracked, on: date) -> WorkItem | None:
    """What the check waits for, if it waits for anybody."""
    check = tracked.check
    waiting = tracked.coming or tracked.state
    if waiting == State.TO_SEE:
        return about(
            volunteer,
            kind=_("DBS"),
            title=_("See %s’s DBS certificate") % volunteer,
            why=_("It was issued, and nobody has seen the original. Ask her to bring it."),
            due_label=_("To see"),
            action=(_("Open"), "volunteers:volunteer"),
            on=(check.latest_on if check and check.latest_on > date.min else on),
        )
    if waiting == State.TO_DECIDE:
        return about(
            volunteer,
            kind=_("DBS"),
            title=_("Decide on %s’s DBS check") % volunteer,
            why=_("The original was seen. Until somebody decides she cannot be placed."),
            due_label=_("To decide"),
            action=(_("Decide"), "volunteers:volunteer"),
            on=(check.seen_on or on) if check else on,
            urgency=Urgency.DECIDE,
        )
    return _about_end(volunteer, tracked, on)


def _about_end(volunteer: Volunteer, tracked: Tracked, on: date) -> WorkItem | None:
    """A check that has run out or soon will, while no new one is on its way."""
    if tracked.lapses_on is None or tracked.coming or tracked.state not in {State.LAPSED, State.DUE}:
        return None
    lapsed = tracked.state == State.LAPSED
    days = abs(tracked.days_left or 0)
    late = ngettext("%d day over", "%d days over", days) % days
    soon = ngettext("In %d day", "In %d days", days) % days
    return about(
        volunteer,
        kind=_("DBS"),
        title=(_("%s’s DBS check has run out") if lapsed else _("%s’s DBS check runs out soon")) % volunteer,
        why=_("She cannot visit until a new one is clear.")
        if lapsed
        else _("A new one takes weeks. Apply for it now."),
        due_label=late if lapsed else soon,
        note=date_format(tracked.lapses_on, "D j M Y"),
        action=(pgettext("for a DBS check", "Apply"), "volunteers:apply"),
        on=tracked.lapses_on,
        urgency=Urgency.LATE if lapsed else Urgency.COMING,
    )
