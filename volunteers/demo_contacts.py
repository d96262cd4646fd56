"""A year of contacts for the demonstration: most weeks two hours, now and then fewer, as life is."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from accounts.models import User
from trail import actions as trail
from volunteers import demo_people as words
from volunteers.demo_sayings import Kind
from volunteers.demo_words import Teller
from volunteers.models import Contact, Placement, Visit, Volunteer
from workdays.zones import moment_at

MORNING, AFTERNOON, EVENING = time(10, 0), time(14, 0), time(19, 30)
A_YEAR, A_WEEK = timedelta(days=365), timedelta(days=7)
VISITS_KEPT = timedelta(weeks=6)  # older visits are in the contacts only
UNWRITTEN = {words.HELEN: 11, words.MARIE: 4}  # visits so many days ago that she has not written up


def load(
    volunteer: Volunteer, placements: Sequence[Placement], *, keen: float, rng: Random, by: User, today: date
) -> None:
    """Her contacts with each family; the visits of the last weeks stand behind theirs."""
    for placement in placements:
        teller = Teller(list(placement.family.people.all()), rng)
        contacts = [contact for week in _weeks(placement, today) for contact in _week(placement, week, keen, teller)]
        past = [contact for contact in contacts if volunteer.centre.day_of(contact.started_at) < today]
        for contact in past:
            contact.recorded_by = volunteer.user or by
        recent = [contact for contact in past if _is_recent_visit(contact, today)]
        for contact, visit in zip(recent, Visit.objects.bulk_create(map(_visit_of, recent)), strict=True):
            contact.visit = visit
        Contact.objects.bulk_create(past)
        trail.write_many(by=by, abouts=[placement.family] * len(past), deed="contact written up")
    if placements and volunteer.full_name in UNWRITTEN:
        _unwritten_visit(placements[0], today - timedelta(days=UNWRITTEN[volunteer.full_name]))


def _weeks(placement: Placement, today: date) -> Iterator[date]:
    """Mondays since they met, for a year at most."""
    day = max(placement.opened_on, today - A_YEAR)
    monday = day - timedelta(days=day.weekday()) + A_WEEK
    while monday <= today:
        yield monday
        monday += A_WEEK


def _week(placement: Placement, monday: date, keen: float, teller: Teller) -> Iterator[Contact]:
    """A visit, often a call, sometimes a message or the centre."""
    rng = teller.rng
    weekday = placement.pk % 4
    if rng.random() < keen:
        yield _contact(placement, "visit", monday + timedelta(days=weekday), MORNING, rng.randrange(75, 121, 5), teller)
    if rng.random() < 0.6 * keen:
        yield _contact(placement, "phone", monday + timedelta(days=4), EVENING, rng.randrange(10, 31, 5), teller)
    if rng.random() < 0.4 * keen:
        yield _contact(placement, "message", monday + timedelta(days=2), EVENING, 5, teller)
    if rng.random() < 0.35 * keen:
        yield _contact(placement, "group", monday + timedelta(days=3), AFTERNOON, rng.randrange(45, 91, 15), teller)


def _contact(placement: Placement, kind: str, on: date, at: time, minutes: int, teller: Teller) -> Contact:
    rng = teller.rng
    started_at = moment_at(on, at, placement.volunteer.centre.jurisdiction) + timedelta(minutes=rng.randrange(0, 41, 5))
    together = kind in {"visit", "group"}
    return Contact(
        placement=placement,
        kind=kind,
        started_at=started_at,
        minutes=minutes,
        activities=teller.say(Kind.TOGETHER if together else Kind.CALL, on),
        who_was_there=teller.say(Kind.WHO, on) if together else "",
        what_happened=teller.say(Kind.HAPPENED, on) if together else "",
        what_i_think=teller.say(Kind.THOUGHT, on) if together else "",
        recorded_at=started_at + timedelta(hours=rng.randint(3, 50)),
    )


def _is_recent_visit(contact: Contact, today: date) -> bool:
    return contact.kind == "visit" and contact.started_at.date() >= today - VISITS_KEPT


def _visit_of(contact: Contact) -> Visit:
    """The visit that was written up: planned on the quarter, in and out within minutes of it."""
    start = contact.started_at.replace(minute=contact.started_at.minute // 15 * 15)
    end = contact.started_at + timedelta(minutes=contact.minutes or 0)
    return Visit(
        placement=contact.placement,
        planned_start=start,
        planned_end=max(end, start + timedelta(hours=2)),
        checked_in_at=contact.started_at,
        checked_out_at=end,
    )


def _unwritten_visit(placement: Placement, on: date) -> None:
    start: datetime = moment_at(on, AFTERNOON, placement.volunteer.centre.jurisdiction)
    end = start + timedelta(minutes=90)
    Visit.objects.create(
        placement=placement, planned_start=start, planned_end=end, checked_in_at=start, checked_out_at=end
    )
