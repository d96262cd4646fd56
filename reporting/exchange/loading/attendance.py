"""Loads attendance.csv: who was at which activity on which day. Activities and sessions are made where missing."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from centres.models import Centre
from directory.models import Activity, ActivitySession
from families.models import Attendance, Person
from reporting.exchange.loading.batch import Hand, Tally, chunks

_Session = tuple[int, date]  # activity, day


def load_attendance(rows: Iterable[dict[str, Any]], hand: Hand, touched: set[int]) -> Tally:
    """Add the attendances not here yet; adds the families of those who came to `touched`."""
    tally = Tally()
    centres = dict(Centre.objects.values_list("slug", "pk"))
    activities = {(a.centre_id, a.name): a.pk for a in Activity.objects.all()}
    for chunk in chunks(rows):
        people = {p.ref: p for p in Person.objects.filter(ref__in={c["person_ref"] for c in chunk})}
        sessions = _sessions(chunk, centres, activities)
        tally.rows += len(chunk)
        wanted = {
            (
                people[c["person_ref"]].pk,
                sessions[activities[centres[c["centre"]], c["activity"]], c["attended_on"]].pk,
            ): c
            for c in chunk
        }
        here = set(
            Attendance.objects.filter(session__in={session for _person, session in wanted}).values_list(
                "person_id", "session_id"
            )
        )
        new = [
            Attendance(
                person_id=person,
                session_id=session,
                centre_id=centres[c["centre"]],
                attended_on=c["attended_on"],
                recorded_by=hand.by,
            )
            for (person, session), c in wanted.items()
            if (person, session) not in here
        ]
        Attendance.objects.bulk_create(new, batch_size=1_000)
        came = {attendance.person_id for attendance in new}
        touched |= {person.family_id for person in people.values() if person.pk in came}
        tally.new += len(new)
    return tally


def _sessions(
    chunk: list[dict[str, Any]], centres: dict[str, int], activities: dict[tuple[int, str], int]
) -> dict[_Session, ActivitySession]:
    wanted: dict[_Session, int] = {}
    for cells in chunk:
        centre = centres[cells["centre"]]
        key = (centre, cells["activity"])
        if key not in activities:
            activities[key] = Activity.objects.create(centre_id=centre, name=cells["activity"]).pk
        wanted[activities[key], cells["attended_on"]] = centre
    found: dict[_Session, ActivitySession] = {}
    days = {day for _activity, day in wanted}
    held = ActivitySession.objects.filter(activity__in={a for a, _day in wanted}, held_on__in=days)
    for session in held.order_by("-starts", "-pk"):
        found[session.activity_id, session.held_on] = session
    missing = [
        ActivitySession(activity_id=activity, centre_id=centre, held_on=day)
        for (activity, day), centre in wanted.items()
        if (activity, day) not in found
    ]
    for session in ActivitySession.objects.bulk_create(missing, batch_size=1_000):
        found[session.activity_id, session.held_on] = session
    return found
