"""What the demonstration's volunteers write and families say: by who lives there, and not again and again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from families.models import Person
from volunteers.demo_sayings import SAYINGS, Kind, Needs, Saying

BABY, TODDLER, SCHOOL = timedelta(days=365), timedelta(days=3 * 365), timedelta(days=5 * 365)
QUIET = {Kind.HAPPENED: 0.15, Kind.THOUGHT: 0.4}  # how often she leaves the answer empty


@dataclass
class Teller:
    """Chooses words that fit the family on the day; a sentence comes again only when most others have been said."""

    people: Sequence[Person]
    rng: Random
    used: dict[Kind, list[Saying]] = field(default_factory=dict)

    def say(self, kind: Kind, on: date) -> str:
        """One sentence, or now and then none."""
        if self.rng.random() < QUIET.get(kind, 0):
            return ""
        fitting = [each for each in SAYINGS[kind] if each.needs <= needs_met(self.people, on)]
        said = self.used.setdefault(kind, [])
        fresh = [each for each in fitting if each not in said]
        if not fresh:
            said[:] = said[-len(fitting) * 2 // 3 :]
            fresh = [each for each in fitting if each not in said] or fitting
        chosen = self.rng.choice(fresh)
        said.append(chosen)
        return chosen.words


def needs_met(people: Iterable[Person], on: date) -> frozenset[Needs]:
    """Who is there on the day: a baby, somebody who walks and talks, several children, a father."""
    children = [each for each in people if each.is_child]
    ages = [on - each.date_of_birth for each in children if each.date_of_birth and each.date_of_birth <= on]
    found = {
        Needs.BABY: any(age < BABY for age in ages),
        Needs.TODDLER: any(BABY <= age < TODDLER for age in ages),
        Needs.BIGGER: any(TODDLER <= age < SCHOOL for age in ages),
        Needs.SEVERAL: len(ages) > 1,
        Needs.ONE: len(ages) == 1,
        Needs.FATHER: any(each.relationship == "Father" for each in people),
    }
    return frozenset(need for need, is_met in found.items() if is_met)
