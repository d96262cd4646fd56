"""On the work list: volunteers without a family, and volunteers whose weeks have become quiet."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from accounts.permissions import Permission
from ui.worklist import WorkItem
from volunteers import hours, standing
from volunteers.access import changeable_volunteers
from volunteers.commitment import AVERAGED_WEEKS, short_in_a_row
from volunteers.models import Volunteer
from volunteers.worklist.item import about
from workdays.dates import date_format

WITHOUT_FAMILY = timedelta(weeks=6)
WEEKS_BACK = 10


def without_family(user: User, now: datetime) -> Iterator[WorkItem]:
    """Volunteers who could visit and have had nobody to visit for weeks."""
    if not user.can(Permission.PLACE_VOLUNTEERS):
        return
    active = changeable_volunteers(user).at_stage(Volunteer.Stage.ACTIVE, now.date()).with_standing()
    free = active.exclude(pk__in=Volunteer.objects.placed_on(now.date()).values("pk")).with_last_placement()
    for volunteer in free:
        on = volunteer.centre.day_of(now)
        since = max(day for day in (volunteer.started_on, volunteer.last_placed_on) if day)  # type: ignore[attr-defined]
        away = any(pause.first_on <= on <= pause.last_on for pause in volunteer.breaks.all())
        if not away and on - since >= WITHOUT_FAMILY and standing.may_visit_alone(volunteer, on):
            yield about(
                volunteer,
                kind=_("Placement"),
                title=_("%s has nobody to visit") % volunteer,
                why=_("She is ready to visit, and has been without a family for a while."),
                due_label=_("Since %s") % date_format(since, "j M"),
                action=(_("Find a family"), "volunteers:choose_family"),
                on=since,
            )


def short_weeks(user: User, now: datetime) -> Iterator[WorkItem]:
    """Volunteers who gave less than agreed for four weeks in a row: somebody asks how she is."""
    if not user.can(Permission.MANAGE_VOLUNTEERS):
        return
    active = changeable_volunteers(user).at_stage(Volunteer.Stage.ACTIVE, now.date()).placed_on(now.date())
    for volunteer, weeks in hours.weeks_of_each(active.with_standing(), now.date(), WEEKS_BACK):
        short = short_in_a_row(weeks)
        if short >= AVERAGED_WEEKS:
            yield about(
                volunteer,
                kind=_("Two hours a week"),
                title=_("Ask %s how it is going") % volunteer,
                why=_("Her last weeks were quieter than agreed. Perhaps a break would help, or another family."),
                due_label=ngettext("%d week", "%d weeks", short) % short,
                action=(_("Open"), "volunteers:volunteer"),
                on=weeks[-1].period.first_on,
            )
