"""Loads the demonstration's families: registered over two years by the same actions that staff use."""

from datetime import date, timedelta
from random import Random

from accounts.models import User
from centres.models import Centre
from families import actions, demo_attendance, demo_pereira, demo_two_centres
from families import demo_names as names
from families.demo_households import household
from families.demo_names import Place
from families.models import Circumstance, Family, Registration
from workdays.ages import birthday

SIZES = {"samares": 80, "first-tower": 25, "northfield": 15}
TWO_YEARS = 730


def load(*, today: date, rng: Random, by: User) -> None:
    """About 120 families at the three centres, what changed since, and who came to which session."""
    for slug, size in SIZES.items():
        centre = Centre.objects.get(slug=slug)
        for number, on in enumerate(_days(rng, size - (slug == "samares"), today)):
            _register(rng, centre, number, on, by)
    _overrule(by, today)
    _time_passes(rng, by, today)
    demo_pereira.load(today=today, by=by)
    demo_attendance.load(rng, by=by, today=today)
    demo_two_centres.load(today=today, by=by)


def _days(rng: Random, count: int, today: date) -> list[date]:
    """Days of registration: more of them lately, because the centre grows."""
    ages = sorted((int(TWO_YEARS * rng.random() ** 1.3) + 3 for _ in range(count)), reverse=True)
    return [today - timedelta(days=age) for age in ages]


def _register(rng: Random, centre: Centre, number: int, on: date, by: User) -> None:
    told = household(rng, centre.slug, on, _unusual_place(centre, number))
    actions.register_family(told, centre=centre, by=by, today=on)


def _unusual_place(centre: Centre, number: int) -> Place | None:
    """A few families of Samarès live on a street that is on no list, or outside."""
    if centre.slug != "samares":
        return None
    return {25: names.UNLISTED, 44: names.OUTSIDE, 74: names.UNLISTED, 77: names.UNLISTED}.get(number)


def _overrule(by: User, today: date) -> None:
    """The first family from a street on no list was let in by a person, with a reason."""
    family = Family.objects.filter(decisions__outcome="unclear").order_by("pk").first()
    if family is None:
        return
    decision = family.decisions.get()
    why = "The parish hall confirmed that this end of the road belongs to the school’s catchment. Seen the letter."
    overruled = actions.decide_differently(
        decision, outcome="eligible", why=why, by=by, today=decision.decided_on + timedelta(days=2)
    )
    actions.register_at_centre(family, family.centre, by=by, today=overruled.decided_on)


def _time_passes(rng: Random, by: User, today: date) -> None:
    """Some moved away, some answers changed."""
    for registration in Registration.objects.select_related("family").order_by("pk"):
        since = (today - registration.registered_on).days
        if goodbye := _outgrew(registration.family, today):
            actions.close_registration(registration, because=names.NOBODY_UNDER_FIVE, closed_on=goodbye, by=by)
        elif since > 240 and rng.random() < 0.14:
            closed_on = today - timedelta(days=rng.randint(10, since - 90))
            actions.close_registration(registration, because=rng.choice(names.CLOSED), closed_on=closed_on, by=by)
        elif since > 120 and rng.random() < 0.3:
            _answer_changes(rng, registration.family, by, today - timedelta(days=rng.randint(5, since - 60)), today)


def _outgrew(family: Family, today: date) -> date | None:
    """Three weeks after the youngest turned five; nothing when that is not long ago, or not so yet."""
    born = family.people.children().exclude(date_of_birth=None).latest("date_of_birth").date_of_birth
    goodbye = birthday(born, 5) + timedelta(days=21) if born else today
    return goodbye if goodbye < today - timedelta(days=14) else None


def _answer_changes(rng: Random, family: Family, by: User, on: date, today: date) -> None:
    kind = rng.choice((Circumstance.Kind.INCOME_SUPPORT, Circumstance.Kind.THIRTY_HOURS_NURSERY))
    adult = family.people.caring().first()
    actions.record_circumstance(
        family, kind, rng.choice(("yes", "yes", "no")), from_on=on,
        told_by=adult.first_name if adult else "", by=by, today=max(on, min(today, on + timedelta(days=20))),
    )  # fmt: skip
