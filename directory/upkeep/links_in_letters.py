"""The link in a reminder that says "still correct" without signing in: sealed, for one listing and one span of days."""

from datetime import date
from typing import NamedTuple

from django.core import signing
from django.urls import reverse

SALT = "directory.still-correct"
LASTS = 60 * 24 * 3600  # seconds; by then a later reminder has come


class Sealed(NamedTuple):
    """What a link speaks of."""

    service: int
    counted_from: date


class BrokenLinkError(Exception):
    """Not made by us, or too old."""


def still_correct(service: object, counted_from: date) -> str:
    """The address for the letter."""
    token = signing.dumps([getattr(service, "pk", 0), counted_from.isoformat()], salt=SALT)
    return reverse("directory:still_correct", args=[token])


def opened(token: str) -> Sealed:
    """What the link speaks of. Raises BrokenLinkError."""
    try:
        service, counted_from = signing.loads(token, salt=SALT, max_age=LASTS)
        return Sealed(int(service), date.fromisoformat(counted_from))
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise BrokenLinkError from error
