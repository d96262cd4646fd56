"""The households that tests register: the one of the mock, and variations of it."""

from datetime import date
from typing import Any

from centres.answers import Answer
from families.households import Household, NewHome, NewPerson
from families.models import Person

ANA = NewPerson(Person.Role.PARENT, "Ana", "Pereira", phone="07797 712345", relationship="Mother")
LUC = NewPerson(Person.Role.PARENT, "Luc", "Hamon", relationship="Father of both")
INES = NewPerson(Person.Role.CHILD, "Inês", "Hamon", date(2026, 4, 19))
TIAGO = NewPerson(Person.Role.CHILD, "Tiago", "Hamon", date(2023, 8, 2), additional_needs=Answer.YES)
LE_SQUEZ = NewHome("12 Le Squez Road", "St Clement", "JE26AB", seen_on=date(2026, 3, 12))


def household(**facts: Any) -> Household:
    """Ana, Luc and their children at Le Squez Road, unless told otherwise."""
    usual: dict[str, Any] = {"people": (ANA, LUC, INES, TIAGO), "home": LE_SQUEZ, "home_languages": "pt en"}
    return Household(**usual | facts)
