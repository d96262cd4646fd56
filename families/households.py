"""What somebody tells us about a family that is new to us, before any of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from centres.answers import Answer


@dataclass(frozen=True)
class NewPerson:
    """One person of the family. What was not said stays empty."""

    role: str
    first_name: str = ""
    last_name: str = ""
    date_of_birth: date | None = None
    relationship: str = ""
    parental_responsibility: str = Answer.NOT_ASKED
    additional_needs: str = Answer.NOT_ASKED
    additional_needs_from: date | None = None
    additional_needs_note: str = ""
    ethnicity: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True)
class NewHome:
    """Where they live. `seen_on` is the day we saw proof of it."""

    address: str = ""
    town: str = ""
    postcode: str = ""
    note: str = ""
    seen_on: date | None = None


@dataclass(frozen=True)
class Household:
    """The family as it sits before us: its people, its home, and what it answered."""

    people: tuple[NewPerson, ...]
    home: NewHome | None = None
    home_languages: str = ""
    interpreter_needed: str = Answer.NOT_ASKED
    care_note: str = ""
    baby_due_on: date | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
