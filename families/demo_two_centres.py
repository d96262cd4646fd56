"""Three families of the demonstration that know two centres: one uses both, one moved, one is asked about."""

from datetime import date, timedelta

from accounts.models import User
from accounts.permissions import Permission
from centres.answers import Answer
from centres.models import Centre
from families import actions
from families.agreement import WORDING, Agreement
from families.duplicates import alike
from families.households import Household, NewHome, NewPerson
from families.models import Family, Person
from families.naming import name_after
from families.questions import Question

A_DAY = timedelta(days=1)
_SAID: dict[str, str] = {
    Question.INCOME_SUPPORT: Answer.NO,
    Question.SOCIAL_HOUSING: Answer.YES,
    Question.ENGLISH_SECOND_LANGUAGE: Answer.YES,
    Question.THIRTY_HOURS_NURSERY: Answer.NO,
    Question.SUBSIDISED_CHILDCARE_ENTITLED: Answer.NO,
}


def load(*, today: date, by: User) -> None:
    """`by` works at Samarès; First Tower is spoken for by somebody who registers there."""
    tower = Centre.objects.get(slug="first-tower")
    there = User.objects.holding(Permission.REGISTER_FAMILIES, tower).exclude(pk=by.pk).first() or by
    _uses_both(tower, today, by, there)
    _moved(tower, today, by, there)
    _asked_about(tower, today, by, there)


def _uses_both(tower: Centre, today: date, by: User, there: User) -> None:
    """Their father has moved out to Rouge Bouillon; the boy goes to both centres, whichever parent he is with."""
    on, second_on = today - timedelta(days=171), today - timedelta(days=52)
    people = (
        _parent("Niamh", "Brennan", "Mother", "07700 900518"),
        _parent("Dinis", "Silveira", "Father", "07700 900163"),
        _child("Rory", "Silveira", on - timedelta(days=610)),
    )
    home = NewHome("31 Le Squez", "St Clement", "JE2 6FA", seen_on=on)
    family = _register(people, home, on, by, languages="en pt")
    father, boy = family.people.get(first_name="Dinis"), family.people.get(first_name="Rory")
    actions.add_home(
        family, NewHome("14 Rouge Bouillon", "St Helier", "JE2 3ZA", "The father’s flat"), people=[boy, father], by=by
    )
    actions.register_at_another_centre(family, tower, since=second_on, seen="eligible", by=there, today=second_on)


def _moved(tower: Centre, today: date, by: User, there: User) -> None:
    """They moved house, and three days later they moved centre."""
    on, moved_on = today - timedelta(days=164), today - timedelta(days=40)
    people = (
        _parent("Iwona", "Szymańska", "Mother", "07700 900742"),
        _child("Tymon", "Szymański", on - timedelta(days=420)),
    )
    family = _register(
        people, NewHome("6 Rue du Maupertuis", "St Clement", "JE2 6EB", seen_on=on), on, by, languages="pl en"
    )
    new = NewHome("27 Mont Cochon", "St Helier", "JE2 3BD", seen_on=moved_on)
    actions.move_home(family.homes.get(), new, moved_on=moved_on, by=by)
    day = moved_on + 3 * A_DAY
    actions.move_to_another_centre(family.registrations.get(), tower, since=day, seen="eligible", by=there, today=day)


def _asked_about(tower: Centre, today: date, by: User, there: User) -> None:
    """Known at Samarès; yesterday they stood at the desk of First Tower, and the mother said yes."""
    on, yesterday = today - timedelta(days=158), today - A_DAY
    people = (
        _parent("Lurdes", "Caldeira", "Mother", "07700 900291"),
        _child("Benedita", "Caldeira", on - timedelta(days=300)),
    )
    _register(people, NewHome("9 School Road", "St Clement", "JE2 6GG", seen_on=on), on, by, languages="pt en")
    told = Household(people, NewHome("2 La Route de St Aubin", "St Helier", "JE2 3LJ"), home_languages="pt en")
    known = alike(told, Family.objects.filter(name=name_after(people)), tower.phone_region, surely=True)
    agreement = Agreement("Lurdes", str(WORDING), "en", known)
    actions.register_family(told, centre=tower, by=there, today=yesterday, agreement=agreement)


def _register(people: tuple[NewPerson, ...], home: NewHome, on: date, by: User, *, languages: str) -> Family:
    samares = Centre.objects.get(slug="samares")
    told = Household(people, home, home_languages=languages, interpreter_needed=Answer.NO, answers=_SAID)
    return actions.register_family(told, centre=samares, by=by, today=on)


def _parent(first_name: str, last_name: str, relationship: str, phone: str) -> NewPerson:
    return NewPerson(Person.Role.PARENT, first_name, last_name, relationship=relationship, phone=phone)


def _child(first_name: str, last_name: str, born: date) -> NewPerson:
    return NewPerson(Person.Role.CHILD, first_name, last_name, born, additional_needs=Answer.NO)
