"""The people who sign in to the demonstration, and the order in which its parts are loaded."""

import random
from datetime import datetime

from django.conf import settings
from django.db import transaction

from accounts import actions as accounts
from accounts.demonstration import PASSWORD, PEOPLE
from accounts.models import User
from centres import demo as centres
from centres.models import Centre
from directory import demo as directory
from families import demo as families
from families.models import Family
from reporting import demo as reporting
from volunteers import demo as volunteers

SEED = 20_141_204  # the day the first centre opened


def sign_ins() -> list[tuple[str, str]]:
    """Address and role of each demonstration person."""
    return [(person.email, f"{person.name}, {person.code}") for person in PEOPLE]


def load(now: datetime) -> bool:
    """Load the demonstration once; the second time there is nothing to do, and False comes back."""
    if not settings.SHOW_DEMO_SIGN_INS:
        raise NotADemonstrationError
    with transaction.atomic():
        centres.load(today=now.date())
        _sign_ins(now)
        if Family.objects.exists():
            return False
        rng = random.Random(SEED)  # noqa: S311 – invented people, no secret
        today, by = now.date(), User.objects.get(email="coordinator@samphire.example")
        directory.load(today=today, rng=rng)
        families.load(today=today, rng=rng, by=by)
        volunteers.load(today=today, now=now, rng=rng, by=by)
        reporting.load(by=User.objects.get(email="manager@samphire.example"), now=now)
    return True


class NotADemonstrationError(Exception):
    """These settings are for real families; invented ones have no place here."""


def _sign_ins(now: datetime) -> None:
    for person in PEOPLE:
        if not User.objects.filter(email=person.email).exists():
            user = User.objects.create_user(person.email, PASSWORD, name=person.name)
            centre = Centre.objects.get(slug=person.centre) if person.centre else None
            accounts.give_role(user, code=person.code, centre=centre, by=None, now=now)
