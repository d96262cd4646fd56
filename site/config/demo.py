"""The people who sign in to the demonstration, and the order in which its parts are loaded."""

import random
from datetime import datetime

import directory.demo
import families.demo
import volunteers.demo
from django.conf import settings
from django.db import transaction

import centres.demo
from accounts import actions as accounts
from accounts.models import User
from centres.models import Centre
from families.models import Family

PASSWORD = "le-squez-2-hours-a-week"  # noqa: S105 – printed for everybody; only the demonstration knows it
SEED = 20_141_204  # the day the first centre opened
PEOPLE = [
    ("coordinator@samphire.example", "Sophie Renouf", "coordinator", "samares"),
    ("manager@samphire.example", "Paul Le Quesne", "manager", ""),
    ("volunteer@samphire.example", "Marie Le Brun", "volunteer", "samares"),
    ("commissioner@samphire.example", "Anne Perchard", "commissioner", ""),
    ("editor@samphire.example", "Nina Ferbrache", "publisher", ""),
]


def sign_ins() -> list[tuple[str, str]]:
    """Address and role of each demonstration person."""
    return [(email, f"{name}, {code}") for email, name, code, _centre in PEOPLE]


def load(now: datetime) -> bool:
    """Load the demonstration once; the second time there is nothing to do, and False comes back."""
    if not settings.SHOW_DEMO_SIGN_INS:
        raise NotADemonstrationError
    with transaction.atomic():
        centres.demo.load(today=now.date())
        _sign_ins(now)
        if Family.objects.exists():
            return False
        rng = random.Random(SEED)  # noqa: S311 – invented people, no secret
        today, by = now.date(), User.objects.get(email="coordinator@samphire.example")
        directory.demo.load(today=today, rng=rng)
        families.demo.load(today=today, rng=rng, by=by)
        volunteers.demo.load(today=today, now=now, rng=rng, by=by)
    return True


class NotADemonstrationError(Exception):
    """These settings are for real families; invented ones have no place here."""


def _sign_ins(now: datetime) -> None:
    for email, name, code, slug in PEOPLE:
        user = User.objects.filter(email=email).first()
        if user is None:
            user = User.objects.create_user(email, PASSWORD, name=name)
            centre = Centre.objects.get(slug=slug) if slug else None
            accounts.give_role(user, code=code, centre=centre, by=None, now=now)
