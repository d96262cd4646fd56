"""The people of a family where they live, ready to be shown."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from centres.answers import Answer
from families.ages import spoken_age
from families.known import Known
from families.models import Family, Home, Living, Person
from families.telephones import link, shown
from ui.languages import language_names
from ui.shapes import Fact, Resident, Tag
from ui.shapes import Home as ShownHome
from workdays.dates import date_format


def shown_homes(known: Known, on: date, *, may_change: bool) -> list[ShownHome]:
    """Each home with its people; who lives at none of them stands under a heading of her own."""
    homes, people = known.homes, known.people
    places: dict[int, list[Living]] = defaultdict(list)
    for living in known.livings:
        places[living.person_id].append(living)
    names = {home.pk: str(home) for home in homes}
    drawn = [
        ShownHome(
            home.street or home.postcode or _("Address not known"),
            _sentences(home.town, home.note),
            tuple(
                _resident(person, on, may_change, _where(places[person.pk], home, names))
                for person in _grown_ups_first(people)
                if any(living.home_id == home.pk for living in places[person.pk])
            ),
        )
        for home in homes
    ]
    homeless = tuple(_resident(person, on, may_change) for person in people if not places[person.pk])
    if homeless:
        drawn.append(ShownHome(_("Home not known"), _("Nobody has written down where they live."), homeless))
    return drawn


def ways_to_reach(people: Iterable[Person], region: str) -> list[Fact]:
    """Telephone numbers and e-mail addresses, each a link that rings or writes."""
    facts: list[Fact] = []
    for person in people:
        if person.phone:
            facts.append(Fact(str(person), shown(person.phone, region), url=link(person.phone, region)))
        if person.email:
            facts.append(Fact(str(person), person.email, url=f"mailto:{person.email}"))
    return facts


def plain_facts(family: Family) -> list[Fact]:
    """What is true of the family as a whole."""
    facts = [
        Fact(_("Languages at home"), language_names(family.home_languages) or _("Not asked")),
        Fact(_("Interpreter needed"), answer=family.interpreter_needed),
    ]
    if family.baby_due_on:
        facts.append(Fact(_("A baby is due"), date_format(family.baby_due_on)))
    return facts


def _grown_ups_first(people: list[Person]) -> list[Person]:
    return sorted(people, key=lambda person: (person.is_child, person.pk))


def _where(livings: list[Living], here: Home, names: dict[int, str]) -> str:
    """On which days somebody lives here, and where else she lives."""
    days = next((living.days for living in livings if living.home_id == here.pk), "")
    others = ", ".join(names[living.home_id] for living in livings if living.home_id != here.pk)
    return _sentences(days, _("Also lives at %(home)s") % {"home": others} if others else "")


def _resident(person: Person, on: date, may_change: bool, where: str = "") -> Resident:
    return Resident(
        name=str(person),
        words=_sentences(person.relationship, _born(person), where),
        age=spoken_age(person.date_of_birth, on),
        child=person.is_child,
        url=reverse("families:change_person", args=[person.family_id, person.pk]) if may_change else "",
        tags=_tags(person),
    )


def _born(person: Person) -> str:
    if not person.is_child:
        return ""
    if person.date_of_birth is None:
        return _("Date of birth not known")
    return _("Born %(day)s") % {"day": date_format(person.date_of_birth)}


def _tags(person: Person) -> tuple[Tag, ...]:
    if person.additional_needs != Answer.YES:
        return ()
    which = person.additional_needs_note
    return (Tag(_("Extra needs: %(which)s") % {"which": which} if which else _("Extra needs")),)


def _sentences(*parts: str) -> str:
    """Short parts as sentences: "Mother. Monday to Friday." """
    said = [part.strip().rstrip(".") for part in parts if part.strip()]
    return ". ".join(said) + "." if said else ""
