"""Registering at another centre and moving there, in the words of the tests."""

from datetime import date

from accounts.models import User
from centres.models import Centre
from families import actions
from families.models import Family, Registration

TODAY = date(2026, 11, 24)
BEGAN = date(2026, 3, 12)


def join(family: Family, centre: Centre, by: User, since: date = TODAY, **facts: str) -> Registration:
    """The family uses the centre too, on the decision that it can."""
    facts = {"seen": "eligible"} | facts
    return actions.register_at_another_centre(family, centre, since=since, by=by, today=TODAY, **facts)


def move(leaving: Registration, centre: Centre, by: User, since: date = TODAY) -> Registration:
    """The family goes over to the centre, on the decision that it can use it."""
    return actions.move_to_another_centre(leaving, centre, since=since, seen="eligible", by=by, today=TODAY)


def spans(family: Family) -> list[tuple[str, date, date | None]]:
    """Where it was registered from when to when."""
    return list(family.registrations.order_by("pk").values_list("centre__slug", "registered_on", "closed_on"))


def outcome_at(family: Family, centre: Centre) -> str:
    """What the facts say of the family there today."""
    return actions.decide_eligibility(family, centre, by=None, today=TODAY).outcome


def opened_to_them(centre: Centre) -> Centre:
    """The centre, once it serves the Pereiras’ street."""
    centre.areas.create(kind="street", value="Le Squez Road")
    return Centre.objects.get(pk=centre.pk)
