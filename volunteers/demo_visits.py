"""Visits around the very moment the demonstration is loaded: one overdue, one under way, one to come, one for Marie."""

from datetime import datetime, timedelta
from uuid import uuid4

from accounts.models import User
from volunteers import actions
from volunteers import demo_people as words
from volunteers.models import Placement, Visit

FIVE_MINUTES = 5
ABOUT = {  # when each starts and ends, in minutes from now; whether she has checked in
    words.DENISE: (-100, -10, True),
    words.KASIA: (-45, 30, True),
    words.HELEN: (45, 135, False),
    words.MARIE: (15, 105, False),
}


def load(*, now: datetime, by: User) -> None:
    """Planned the day before, by the same actions that volunteers use."""
    for name, (starts, ends, is_out) in ABOUT.items():
        placement = _placement_of(name)
        if placement is None:
            continue
        visit = _plan(placement, _near(now, starts), _near(now, ends), placement.volunteer.user or by)
        if is_out:
            at = visit.planned_start + timedelta(minutes=2)
            actions.check_in(visit, by=placement.volunteer.user or by, now=at)


def _plan(placement: Placement, starts: datetime, ends: datetime, by: User) -> Visit:
    before = starts - timedelta(days=1)
    return actions.plan_visit(placement, starts=starts, ends=ends, key=uuid4(), by=by, now=before)


def _placement_of(name: str) -> Placement | None:
    first_name, last_name = name.split(" ", 1)
    hers = Placement.objects.filter(volunteer__first_name=first_name, volunteer__last_name=last_name, ended_on=None)
    return hers.select_related("volunteer__user", "volunteer__centre").order_by("pk").first()


def _near(now: datetime, minutes: int) -> datetime:
    """So many minutes from now, on a round five."""
    moment = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    return moment - timedelta(minutes=moment.minute % FIVE_MINUTES)
