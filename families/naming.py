"""What a family is called: after its grown-ups, in the order they were written down."""

from collections.abc import Iterable
from typing import Protocol

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from families.models import Person


def family_name(last_names: Iterable[str]) -> str:
    """ "Pereira and Hamon family"; empty when nobody has a last name.

    The name is kept, searched and sorted by, so it is written in the site's own language whoever writes it.
    """
    names = list(dict.fromkeys(name.strip() for name in last_names if name.strip()))
    if not names:
        return ""
    with override(settings.LANGUAGE_CODE):
        return _("%(names)s family") % {"names": _joined(names)}


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


def _joined(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return _("%(first)s and %(last)s") % {"first": ", ".join(names[:-1]), "last": names[-1]}
