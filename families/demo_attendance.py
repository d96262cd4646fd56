"""Two years of registers for the demonstration: families that come often, seldom, or stopped coming."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from random import Random

from accounts.models import User
from centres.models import Centre
from directory.models import ActivitySession
from families.models import Attendance, HeadCount, Person, Registration
from trail import actions as trail

_FOR_BABIES = {"Baby clinic", "Bounce and rhyme", "Midwife at the centre"}
_FOR_NEEDS = {"Little talkers", "Quiet hour", "Talk and play"}
_BABY = timedelta(days=400)
_NO_REGISTER_FOR = 2  # the last sessions of each centre still wait for theirs


class Comer:
    """A family and how it comes: how likely, from when, until when, and to what."""

    def __init__(self, rng: Random, registration: Registration, people: list[Person]) -> None:
        self.people = people
        self.children = [person for person in people if person.is_child]
        self.grown_ups = [person for person in people if person.role in Person.CARING_ROLES]
        self.first_on = registration.registered_on - timedelta(days=rng.choice((0, 0, 0, 12)))
        self.last_on = registration.closed_on or date.max
        self.chance = rng.choice((0.0, 0.08, 0.12, 0.2, 0.3, 0.45))
        if rng.random() < 0.15:
            self.last_on = min(self.last_on, self.first_on + timedelta(days=rng.randint(40, 300)))

    def likes(self, activity: str, on: date) -> bool:
        """Baby groups with a baby, quiet groups with a child who needs them."""
        if activity in _FOR_BABIES:
            return any(child.date_of_birth and on - child.date_of_birth < _BABY for child in self.children)
        if activity in _FOR_NEEDS:
            return any(child.additional_needs == "yes" for child in self.children)
        return True

    def who_comes(self, rng: Random, on: date) -> list[Person]:
        """One adult, sometimes two, and the children who are born."""
        born = [child for child in self.children if child.date_of_birth is None or child.date_of_birth <= on]
        return [*self.grown_ups[: 2 if rng.random() < 0.15 else 1], *born]


def load(rng: Random, *, by: User, today: date) -> None:
    """Every session that was held gets its register, apart from the very last."""
    for centre in Centre.objects.all():
        comers = _comers(rng, centre)
        held = list(
            ActivitySession.objects.at(centre)
            .filter(held_on__lt=today)
            .not_called_off()
            .select_related("activity")
            .order_by("held_on", "starts")
        )
        _take(rng, held[:-_NO_REGISTER_FOR], comers, by)


def _comers(rng: Random, centre: Centre) -> list[Comer]:
    people: dict[int, list[Person]] = defaultdict(list)
    for person in Person.objects.filter(family__registrations__centre=centre).order_by("pk"):
        people[person.family_id].append(person)
    registrations = Registration.objects.filter(centre=centre).order_by("pk")
    return [Comer(rng, each, people[each.family_id]) for each in registrations]


def _take(rng: Random, sessions: list[ActivitySession], comers: Iterable[Comer], by: User) -> None:
    came, counted = [], []
    for session in sessions:
        for comer in comers:
            if comer.first_on <= session.held_on <= comer.last_on and rng.random() < comer.chance:
                came += _came(rng, session, comer, by)
        adults = rng.choice((0, 0, 1, 2, 3))
        counted.append(
            HeadCount(session=session, adults=adults, children=adults + rng.choice((0, 1)) * adults, recorded_by=by)
        )
    Attendance.objects.bulk_create(came, batch_size=2000)
    HeadCount.objects.bulk_create(counted, batch_size=2000)
    trail.write_many(by=by, abouts=sessions, deed="register taken")


def _came(rng: Random, session: ActivitySession, comer: Comer, by: User) -> list[Attendance]:
    on = session.held_on
    if not comer.likes(session.activity.name, on):
        return []
    return [
        Attendance(person=person, session=session, centre_id=session.centre_id, attended_on=on, recorded_by=by)
        for person in comer.who_comes(rng, on)
    ]
