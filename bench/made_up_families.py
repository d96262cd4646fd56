"""Families for measuring: as many as asked for, four years of them, written in bulk and the same every time."""

import random
from collections.abc import Iterable, Iterator
from datetime import date, time, timedelta
from itertools import islice
from typing import Any

from django.db import models

from centres.models import Centre, Jurisdiction
from directory.models import Activity, ActivitySession
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from families.questions import Question
from families.searching import search_text
from volunteers.models import Volunteer

FIRST_DAY, LAST_DAY = date(2022, 10, 3), date(2026, 9, 30)
CENTRES = ("samares", "first-tower", "le-squez")
SURNAMES = ("Le Brun", "Pereira", "Renouf", "Nowak", "de Sousa", "Bréhaut", "Hamon", "Câmara", "Le Quesne", "Amy")
STREETS = ("Le Squez Road", "School Road", "La Grande Route", "Pontac Lane")
NEEDS = ("yes", *[""] * 2, *["no"] * 7)
BATCH = 5_000


def grow(to: int) -> None:
    """Add families until there are so many."""
    sessions = _sessions()
    first = Family.objects.count()
    for start in range(first, to, BATCH):
        _add(range(start, min(start + BATCH, to)), sessions)


def _sessions() -> dict[int, list[ActivitySession]]:
    """By centre, a session on every working day of the four years."""
    if not Centre.objects.exists():
        for slug in CENTRES:
            centre = Centre.objects.create(slug=slug, name=slug.title(), jurisdiction=Jurisdiction.JERSEY)
            activity = Activity.objects.create(centre=centre, name="Stay and play")
            days = (FIRST_DAY + timedelta(number) for number in range((LAST_DAY - FIRST_DAY).days + 1))
            held = (
                ActivitySession(activity=activity, centre=centre, held_on=day, starts=time(9, 30))
                for day in days
                if day.weekday() < 5
            )
            _write(ActivitySession, held)
    found: dict[int, list[ActivitySession]] = {}
    for session in ActivitySession.objects.order_by("held_on"):
        found.setdefault(session.centre_id, []).append(session)
    return found


def _add(numbers: range, sessions: dict[int, list[ActivitySession]]) -> None:
    chance = random.Random(numbers.start)
    places = sorted(sessions)
    families = [Family(ref=f"B-{n}", centre_id=places[n % len(places)], name=_name(n)) for n in numbers]
    people = [person for family in families for person in _people(family, chance)]
    homes = [_home(family, chance) for family in families]
    for family, home in zip(families, homes, strict=True):
        family.search_text = search_text(family, [], [home], "JE")
    _write(Family, families)
    _write(Person, people)
    _write(Home, homes)
    _write(Registration, (one for family in families for one in _registrations(family, chance)))
    _write(Circumstance, (one for family in families for one in _circumstances(family, chance)))
    _write(Attendance, _attendances(people, sessions, chance))
    _write(Volunteer, _volunteers(people, chance))


def _name(number: int) -> str:
    return f"{SURNAMES[number % 10]} {SURNAMES[number // 10 % 10]}"


def _people(family: Family, chance: random.Random) -> Iterator[Person]:
    """One or two parents, one or two children."""
    for place, role in enumerate(["parent", "child", *chance.choice([[], ["parent"], ["child"], ["parent", "child"]])]):
        needs = chance.choice(NEEDS) if role == "child" else ""
        yield Person(
            ref=f"{family.ref}-{place}",
            family=family,
            role=role,
            first_name=f"First {place}",
            last_name=family.name,
            date_of_birth=_day(chance) if role == "child" else None,
            additional_needs=needs,
            additional_needs_from=_day(chance) if needs == "yes" and chance.random() < 0.5 else None,
        )


def _home(family: Family, chance: random.Random) -> Home:
    return Home(family=family, address=f"{chance.randint(1, 99)} {chance.choice(STREETS)}", town="St Clement")


def _registrations(family: Family, chance: random.Random) -> Iterator[Registration]:
    """A quarter have been closed again, and one in ten of those has come back."""
    since = _day(chance)
    until = min(since + timedelta(chance.randint(30, 900)), LAST_DAY) if chance.random() < 0.25 else None
    yield Registration(family=family, centre_id=family.centre_id, registered_on=since, closed_on=until)
    if until and chance.random() < 0.1:
        yield Registration(family=family, centre_id=family.centre_id, registered_on=until + timedelta(1))


def _circumstances(family: Family, chance: random.Random) -> Iterator[Circumstance]:
    """An answer to most questions; one in ten has changed since."""
    for kind in Question:
        if chance.random() < 0.15:
            continue
        since = _day(chance) if chance.random() < 0.5 else None
        answer = chance.choice(["yes", "no", "no"])
        changed = _day(chance) if chance.random() < 0.1 else None
        if changed and (since is None or changed > since):
            other = "no" if answer == "yes" else "yes"
            yield Circumstance(family=family, kind=kind, answer=other, from_on=since, to_on=changed - timedelta(1))
            since = changed
        yield Circumstance(family=family, kind=kind, answer=answer, from_on=since)


def _attendances(
    people: Iterable[Person], sessions: dict[int, list[ActivitySession]], chance: random.Random
) -> Iterator[Attendance]:
    """Some never come; most come a few times within a year or so."""
    for person in people:
        held = sessions[person.family.centre_id]
        start = chance.randrange(len(held))
        times = min(chance.choice([0, 1, 2, 3, 4, 6, 9]), len(held) - start)
        for session in chance.sample(held[start : start + 250], times):
            yield Attendance(person=person, session=session, centre_id=session.centre_id, attended_on=session.held_on)


def _volunteers(people: Iterable[Person], chance: random.Random) -> Iterator[Volunteer]:
    for person in people:
        if person.role == "parent" and chance.random() < 0.02:
            place = person.family.centre_id
            yield Volunteer(ref=f"V-{person.ref}", person=person, centre_id=place, started_on=_day(chance))


def _day(chance: random.Random) -> date:
    return FIRST_DAY + timedelta(chance.randrange((LAST_DAY - FIRST_DAY).days))


def _write(model: type[models.Model], rows: Iterable[Any]) -> None:
    """In batches, so that memory stays small."""
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        model._default_manager.bulk_create(batch)
