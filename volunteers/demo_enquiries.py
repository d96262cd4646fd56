"""The demonstration's enquiries at Samarès: one of this morning, one that has waited some days, one that is closed."""

from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from accounts.models import User
from centres.models import Centre
from volunteers import actions
from volunteers.actions import Told
from volunteers.models import VolunteerEnquiry

# How long ago, what she wrote, and in which language she read the page. The numbers are kept for films.
CAME = [
    (timedelta(days=41), Told("Gemma Le Cornu", "07700 900418", reached_when="In the mornings"), "en"),
    (timedelta(days=6), Told("Sofia Marques", "07700 900263", "sofia.marques@samphire.example", "pt en"), "pt"),
    (timedelta(hours=3), Told("Hannah Renouf", email="hannah.renouf@samphire.example", reached_when="After six"), "en"),
]
CLOSED_AFTER = timedelta(days=9)


def load(*, now: datetime, by: User) -> None:
    """They wrote by themselves; the first could not be reached."""
    samares = Centre.objects.get(slug="samares")
    came = [
        actions.enquire(told, centre=samares, key=uuid5(NAMESPACE_URL, told.name), now=now - ago, language=language)
        for ago, told, language in CAME
    ]
    closed, moment = came[0], now - CAME[0][0] + CLOSED_AFTER
    actions.close_enquiry(closed, outcome=VolunteerEnquiry.Outcome.NOT_REACHED, by=by, now=moment)
