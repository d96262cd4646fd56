"""Invents households for the demonstration, each as one would sit before the coordinator."""

from datetime import date, timedelta
from random import Random

from centres.answers import Answer
from families import demo_names as names
from families.demo_names import Origin, Place
from families.demo_telephones import of_a_household
from families.households import Household, NewHome, NewPerson
from families.models import Circumstance, Person

_WEIGHTED = {"income_support": 0.36, "social_housing": 0.42, "thirty_hours_nursery": 0.33}
_ASKED = 0.92  # honest gaps: one question in twelve was never asked


def household(rng: Random, slug: str, on: date, place: Place | None) -> Household:
    """Adults, one to three children, a home, and the answers that were given on the day."""
    [origin] = rng.choices(*zip(*names.ORIGINS[slug], strict=True))
    hers, his = rng.choice(origin.last_names)
    together = rng.random()
    if together > 0.8:
        his = rng.choice(origin.last_names)[1]
    adults = [_adult(rng, slug, rng.choice(origin.women), hers, "Mother")]
    if together > 0.35:
        adults.append(_adult(rng, slug, rng.choice(origin.men), his, "Father"))
    if rng.random() < 0.08:
        first_name, who = rng.choice(names.WHO_ELSE)
        adults.append(NewPerson(Person.Role.CARER, first_name, hers, relationship=who))
    return Household(
        people=(*adults, *_children(rng, origin, his if together > 0.35 else hers, on)),
        home=_home(rng, slug, on, place),
        home_languages=origin.languages,
        interpreter_needed=_interpreter(rng, origin),
        care_note=rng.choice(names.CARE_NOTES) if rng.random() < 0.12 else "",
        baby_due_on=on + timedelta(days=rng.randint(30, 180)) if rng.random() < 0.05 else None,
        answers=_answers(rng, origin),
    )


def _adult(rng: Random, slug: str, first_name: str, last_name: str, relationship: str) -> NewPerson:
    mother = relationship == "Mother"
    return NewPerson(
        Person.Role.PARENT,
        first_name,
        last_name,
        date(rng.randint(1983, 2004), rng.randint(1, 12), rng.randint(1, 28)) if rng.random() < 0.8 else None,
        relationship,
        parental_responsibility=rng.choice((Answer.YES, Answer.YES, Answer.NOT_ASKED)),
        ethnicity=rng.choice(names.ETHNICITIES),
        phone=of_a_household(rng, slug) if mother or rng.random() < 0.5 else "",
        email=f"example.{rng.randint(1000, 9999)}@samphire.example" if rng.random() < 0.4 else "",
    )


def _children(rng: Random, origin: Origin, last_name: str, on: date) -> list[NewPerson]:
    """One to three, the eldest first, each by another name; the youngest is under five on the day."""
    first_names = rng.sample(origin.girls + origin.boys, rng.choice((1, 1, 2, 2, 3)))
    born = on - timedelta(days=rng.randint(20, 1500))
    children = []
    for number, first_name in enumerate(first_names):
        is_known = number == 0 or rng.random() < 0.94  # now and then nobody knows when an older one was born
        children.append(_child(rng, first_name, last_name, born if is_known else None, on))
        born -= timedelta(days=rng.randint(420, 1300))
    return children[::-1]


def _child(rng: Random, first_name: str, last_name: str, born: date | None, on: date) -> NewPerson:
    needs = rng.random()
    return NewPerson(
        Person.Role.CHILD,
        first_name,
        last_name,
        born,
        additional_needs=Answer.YES if needs < 0.17 else Answer.NO if needs < 0.8 else Answer.NOT_ASKED,
        additional_needs_from=on if needs < 0.17 else None,
        additional_needs_note=rng.choice(names.NEEDS) if needs < 0.17 else "",
    )


def _home(rng: Random, slug: str, on: date, place: Place | None) -> NewHome:
    where = place or rng.choice(names.INSIDE[slug])
    return NewHome(
        f"{rng.randint(1, 60)} {where.street}",
        where.town,
        f"{where.postcode}{rng.choice('ABDEFGHJ')}{rng.choice('ABDEFGHJLN')}" if where.postcode else "",
        rng.choice(names.HOME_NOTES),
        seen_on=on if rng.random() < 0.8 else None,
    )


def _interpreter(rng: Random, origin: Origin) -> str:
    if origin.languages == "en":
        return Answer.NO if rng.random() < 0.7 else Answer.NOT_ASKED
    return Answer.YES if rng.random() < origin.interpreter else Answer.NO


def _answers(rng: Random, origin: Origin) -> dict[str, str]:
    kind = Circumstance.Kind
    chances = _WEIGHTED | {kind.ENGLISH_SECOND_LANGUAGE: 0.0 if origin.languages == "en" else 1.0}
    answers = {name: _answer(rng, chance) for name, chance in chances.items()}
    entitled = _answer(rng, 0.4)
    answers[kind.SUBSIDISED_CHILDCARE_ENTITLED] = entitled
    if entitled == Answer.YES:
        answers[kind.SUBSIDISED_CHILDCARE_RECEIVED] = _answer(rng, 0.6)
    return {name: answer for name, answer in answers.items() if rng.random() < _ASKED}


def _answer(rng: Random, chance: float) -> str:
    return Answer.YES if rng.random() < chance else Answer.NO
