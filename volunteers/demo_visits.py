"""Visits around the moment the demonstration is loaded: one overdue, one under way, one to come, one for Marie."""

from datetime import datetime, timedelta
from uuid import uuid4

from accounts.models import User
from volunteers import actions, demo_hours
from volunteers import demo_people as words
from volunteers.demo_hours import Times
from volunteers.durations import local
from volunteers.models import Placement


def load(*, now: datetime, by: User) -> None:
    """Planned the day before, by the same actions that volunteers use."""
    for name in (words.DENISE, words.KASIA, words.HELEN, words.MARIE):
        placement = _placement_of(name)
        times = placement and _times_of(name, local(now, placement.volunteer.centre))
        if placement and times:
            _visit(placement, times, placement.volunteer.user or by)


def _times_of(name: str, now: datetime) -> Times | None:
    match name:
        case words.DENISE:
            return demo_hours.overdue(now)
        case words.KASIA:
            return demo_hours.under_way(now)
        case words.HELEN:
            return demo_hours.to_come(now, 45)
    return demo_hours.to_come(now, 15)


def _visit(placement: Placement, times: Times, by: User) -> None:
    before = times.starts - timedelta(days=1)
    visit = actions.plan_visit(placement, starts=times.starts, ends=times.ends, key=uuid4(), by=by, now=before)
    if times.is_out:
        actions.check_in(visit, by=by, now=times.starts + timedelta(minutes=2))


def _placement_of(name: str) -> Placement | None:
    first_name, last_name = name.split(" ", 1)
    hers = Placement.objects.filter(volunteer__first_name=first_name, volunteer__last_name=last_name, ended_on=None)
    return hers.select_related("volunteer__user", "volunteer__centre").order_by("pk").first()
