"""On the work list: enquiries about volunteering that nobody has dealt with, one line for each centre."""

from collections.abc import Iterator
from datetime import datetime

from django.db.models import Count, Min
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre
from ui.worklist import State as Urgency
from ui.worklist import WorkItem
from volunteers.access import visible_enquiries
from workdays.dates import date_format


def enquiries(user: User, now: datetime) -> Iterator[WorkItem]:
    """How many wait, and since when. No name: who she is stands behind the button."""
    if not user.can(Permission.MANAGE_VOLUNTEERS):
        return
    waiting = visible_enquiries(user).waiting().order_by().values("centre")
    centres = {centre.pk: centre for centre in user.named_centres(Permission.MANAGE_VOLUNTEERS)}
    for row in waiting.annotate(count=Count("pk"), since=Min("made_at")):
        yield _item(centres[row["centre"]], row["count"], row["since"])


def _item(centre: Centre, count: int, since: datetime) -> WorkItem:
    url = reverse("volunteers:enquiries")
    return WorkItem(
        kind=_("Enquiry"),
        title=ngettext("%d person would like to help", "%d people would like to help", count) % count,
        url=url,
        why=_("Ring or write, and find a time for a first talk."),
        due_label=_("Since %s") % date_format(centre.day_of(since), "j M"),
        note=centre.name,
        state=Urgency.DECIDE,
        action_label=_("Open"),
        action_url=url,
        about=_("the enquiries to %s") % centre,
        sort_at=since,
        centre_id=centre.pk,
    )
