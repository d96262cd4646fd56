"""The name a family is kept, sorted and found by: its grown-ups' last names, in the order they were written down."""

from collections.abc import Iterable
from typing import Protocol

from families.called import BETWEEN
from families.models import Person


def family_name(last_names: Iterable[str]) -> str:
    """ "Pereira, Hamon"; empty when nobody has a last name. `families.called` makes words of it."""
    return BETWEEN.join(dict.fromkeys(name.strip() for name in last_names if name.strip()))


class Named(Protocol):
    """Somebody with a last name and a place in the family."""

    @property
    def role(self) -> str: ...

    @property
    def last_name(self) -> str: ...


def name_after(people: Iterable[Named]) -> str:
    """After parents and carers; after whoever is there when no grown-up has a last name."""
    present = list(people)
    caring = [person.last_name for person in present if person.role in Person.CARING_ROLES]
    return family_name(caring) or family_name(person.last_name for person in present)
