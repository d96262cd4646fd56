"""One item about one volunteer, in the shape of the work list."""

from datetime import date, datetime, time

from django.urls import reverse
from django.utils.functional import Promise

from centres.models import Centre
from ui.worklist import State as Urgency
from ui.worklist import WorkItem
from volunteers.models import Volunteer
from workdays.zones import moment_at

NOON = time(12)
Words = str | Promise


def about(
    volunteer: Volunteer, *, kind: Words, title: Words, why: Words, due_label: Words, action: tuple[Words, str],
    on: date, urgency: Urgency = Urgency.COMING, note: Words = "",
) -> WorkItem:  # fmt: skip
    """What is to be done for her; `action` is the words of the button and the name of its address."""
    label, url_name = action
    return WorkItem(
        kind=kind,
        title=title,
        url=volunteer.get_absolute_url(),
        why=why,
        due_label=due_label,
        note=note,
        state=urgency,
        action_label=label,
        action_url=reverse(url_name, args=[volunteer.pk]),
        about=str(volunteer),
        sort_at=at_noon(on, volunteer.centre),
        centre_id=volunteer.centre_id,
    )


def at_noon(on: date, centre: Centre) -> datetime:
    """A moment of the day, to sort by."""
    return moment_at(on, NOON, centre.jurisdiction)
