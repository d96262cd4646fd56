"""Everything about a family that can be corrected, as groups of lines that lead to the form."""

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext as _

from families.models import Family, Home, Person, Registration
from ui.shapes import Row

Group = tuple[str, list[Row]]


def corrections(
    family: Family, people: Iterable[Person], homes: Iterable[Home], registrations: Iterable[Registration]
) -> list[Group]:
    """The family, its people, its homes, and its registrations when there are any."""
    whole = Row(_("Languages, interpreter, what everybody must know first"), _url("change_family", family))
    groups = [
        (_("The family"), [whole]),
        (
            _("People"),
            [*(_person(family, each) for each in people), Row(_("Add a person"), _url("add_person", family))],
        ),
        (_("Homes"), [*_homes(family, homes), Row(_("Add a home"), _url("add_home", family))]),
        (_("Registration"), [_registration(family, each) for each in registrations]),
    ]
    return [group for group in groups if group[1]]


def _person(family: Family, person: Person) -> Row:
    words = ". ".join(part for part in (person.get_role_display(), person.relationship) if part)
    return Row(str(person), _url("change_person", family, person.pk), words)


def _homes(family: Family, homes: Iterable[Home]) -> list[Row]:
    rows = []
    for home in homes:
        where = " ".join(part for part in (home.address, home.postcode) if part)
        place = {"home": home}
        rows.append(Row(_("They moved from %(home)s") % place, _url("move_home", family, home.pk), where))
        rows.append(Row(_("Correct %(home)s") % place, _url("change_home", family, home.pk)))
    return rows


def _registration(family: Family, registration: Registration) -> Row:
    words = _("Close the registration at %(centre)s") % {"centre": registration.centre}
    return Row(words, _url("close", family, registration.pk))


def _url(name: str, family: Family, *numbers: int) -> str:
    return reverse(f"families:{name}", args=[family.pk, *numbers])
