"""What falls due with volunteers: a visit whose time is up, a DBS check that runs out, an enquiry to forget."""

from datetime import datetime, timedelta

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre, CentreQuerySet
from clock.due import due_work
from volunteers import alarms, keeping, standing
from volunteers.actions import erase
from volunteers.board import grace_of
from volunteers.checker import OVERDUE_VISITS
from volunteers.models import Visit, Volunteer, VolunteerEnquiry


@due_work(OVERDUE_VISITS)
def overdue_visits(now: datetime) -> int:
    """A text to the volunteer and an e-mail to each who watches: once for each end that was promised."""
    # In the order of the index of open visits: by their start, SQLite would read all visits there ever were.
    waiting = Visit.objects.overdue_at(now, timedelta(0)).filter(alarmed_at=None).order_by("planned_end")
    if not waiting.exists():  # as on nearly every look; the whole question takes three times as long to put
        return 0
    people = waiting.select_related("placement__volunteer__person", "placement__volunteer__user")
    visits = people.select_for_update(of=("self",))
    overdue = [
        visit
        for visit in visits.prefetch_related("placement__volunteer__centre")
        if visit.planned_end <= now - grace_of(visit)
    ]
    watchers = _Holders(Permission.WATCH_VISITS)
    letters = [letter for visit in overdue for letter in alarms.time_is_up(visit, watchers.at(_centre(visit)))]
    Visit.objects.filter(pk__in=[visit.pk for visit in overdue]).update(alarmed_at=now)
    return alarms.write_once(letters, now)


@due_work("DBS checks that run out")
def dbs_notices(now: datetime) -> int:
    """An e-mail to each who records checks, at 90, 60, 30 and 7 days: the nearest of them, once."""
    letters, readers = [], _Holders(Permission.RECORD_VETTING)
    for volunteer in Volunteer.objects.not_gone(now.date()).with_standing():
        on = volunteer.centre.day_of(now)
        notice = standing.notice_due(volunteer, on)
        if notice is not None:
            tracked = standing.tracked(volunteer, on)
            letters += [
                alarms.check_runs_out(volunteer, tracked, notice, each) for each in readers.at(volunteer.centre)
            ]
    return alarms.write_once(letters, now)


@due_work("enquiries erased")
def old_enquiries(now: datetime) -> int:
    """Who enquired is forgotten so many days after the enquiry was closed, or sent: each centre says how many."""
    old = [enquiry for centre in _enquired_at() for enquiry in keeping.too_old(centre, now)]
    return erase(old, now=now) if old else 0


class _Holders:
    """Who may do something at each centre, asked once for a centre."""

    def __init__(self, permission: Permission) -> None:
        self._permission = permission
        self._known: dict[int, list[User]] = {}

    def at(self, centre: Centre) -> list[User]:
        if centre.pk not in self._known:
            self._known[centre.pk] = list(User.objects.holding(self._permission, centre))
        return self._known[centre.pk]


def _enquired_at() -> CentreQuerySet:
    kept = VolunteerEnquiry.objects.filter(erased_at=None)
    return Centre.objects.filter(pk__in=kept.values("centre"))


def _centre(visit: Visit) -> Centre:
    return visit.placement.volunteer.centre
