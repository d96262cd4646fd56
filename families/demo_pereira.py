"""The Pereira and Hamon family of the demonstration: two homes, a baby born since, an answer still to ask for."""

from datetime import date, timedelta

from accounts.models import User
from centres.answers import Answer
from centres.models import Centre
from families import actions
from families.households import Household, NewHome, NewPerson
from families.models import Circumstance, Family, Person

_CARE = "text Ana first. Do not leave a voice message at Grève d’Azette."


def load(*, today: date, by: User) -> Family:
    """Registered some eight months ago, with Inês on the way; decided again after her birth."""
    on = today - timedelta(days=257)
    born = today - timedelta(days=219)
    samares = Centre.objects.get(slug="samares")
    family = actions.register_family(_household(on, born), centre=samares, by=by, today=on)
    squez = family.homes.get()
    azette = actions.add_home(
        family, NewHome("3 Grève d’Azette", "St Clement", "JE2 4QT", "Private rent"), people=[], by=by
    )
    ines = NewPerson(Person.Role.CHILD, "Inês", "Hamon", born, additional_needs=Answer.NOT_ASKED)
    actions.add_person(family, ines, living={squez: ""}, by=by)
    _live_apart(family, squez, azette, by)
    _answers(family, today, on, by)
    actions.decide_eligibility(family, samares, by=by, today=born + timedelta(days=20))
    return family


def _household(on: date, born: date) -> Household:
    people = (
        NewPerson(
            Person.Role.PARENT, "Ana", "Pereira", date(on.year - 31, 5, 3), "Mother", Answer.YES, phone="07700 900634"
        ),
        NewPerson(
            Person.Role.PARENT, "Luc", "Hamon", date(on.year - 34, 1, 17),
            "Father of both. Shares parental responsibility", Answer.YES, phone="07700 900087",
        ),
        NewPerson(
            Person.Role.CHILD, "Tiago", "Hamon", on - timedelta(days=953),
            additional_needs=Answer.YES, additional_needs_from=on, additional_needs_note="talking",
        ),
        NewPerson(Person.Role.OTHER, "Rose", "Hamon", date(on.year - 63, 2, 9), "Grandmother. Minds him on Saturdays"),
    )  # fmt: skip
    home = NewHome("12 Le Squez Road", "St Clement", "JE2 6AB", "Rented from Andium Homes", seen_on=on)
    return Household(
        people, home, home_languages="pt en", interpreter_needed=Answer.NO, care_note=_CARE, baby_due_on=born
    )


def _live_apart(family: Family, squez: object, azette: object, by: User) -> None:
    """Tiago lives at both homes; his father and grandmother at one."""
    places = {
        "Tiago": {squez: "Monday to Friday", azette: "Friday night to Sunday"},
        "Luc": {azette: ""},
        "Rose": {azette: ""},
    }
    for name, living in places.items():
        person = family.people.get(first_name=name)
        actions.change_person(person, {}, living=living, seen=person.version, by=by)  # type: ignore[arg-type]


def _answers(family: Family, today: date, on: date, by: User) -> None:
    kind = Circumstance.Kind
    said = [
        (kind.INCOME_SUPPORT, Answer.YES, on - timedelta(days=39)),
        (kind.SOCIAL_HOUSING, Answer.YES, on - timedelta(days=640)),
        (kind.ENGLISH_SECOND_LANGUAGE, Answer.YES, on),
        (kind.SUBSIDISED_CHILDCARE_ENTITLED, Answer.YES, on),
        (kind.SUBSIDISED_CHILDCARE_RECEIVED, Answer.NO, on),
    ]
    for each, answer, since in said:
        actions.record_circumstance(family, each, answer, from_on=since, told_by="Ana", by=by, today=on)
