"""Which browsers have signed in to which account before: a signed cookie, readable by no script, good for a year."""

import secrets
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from accounts.models import User

COOKIE = "device"
SALT = "accounts.devices"
A_YEAR = 365 * 24 * 3600
PEOPLE_AT_MOST = 8  # a shared computer at the centre


@dataclass(frozen=True)
class Device:
    """A browser: its own random name, and the people who have signed in with it, newest first."""

    name: str
    people: tuple[tuple[int, str], ...] = ()

    def knows(self, email: str) -> bool:
        """Whether somebody has signed in here with this e-mail address."""
        return _fingerprint(email) in {fingerprint for _pk, fingerprint in self.people}

    def knows_person(self, user: User) -> bool:
        """Whether this person has signed in here, whatever her e-mail address was then."""
        return user.pk in {pk for pk, _fingerprint in self.people}

    @property
    def last_person(self) -> int | None:
        """Who signed in here last."""
        return self.people[0][0] if self.people else None


def of(request: HttpRequest) -> Device:
    """The browser behind this request; a new one when it brings no cookie of ours."""
    try:
        kept: dict[str, Any] = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=A_YEAR)
    except signing.BadSignature:
        return Device(secrets.token_urlsafe(12))
    return Device(kept["name"], tuple((pk, fingerprint) for pk, fingerprint in kept["people"]))


def remember(request: HttpRequest, response: HttpResponse, user: User) -> None:
    """Let this browser count as one of hers from now on."""
    device = of(request)
    others = [person for person in device.people if person[0] != user.pk]
    people = [(user.pk, _fingerprint(user.email)), *others][:PEOPLE_AT_MOST]
    response.set_cookie(
        COOKIE,
        signing.dumps({"name": device.name, "people": people}, salt=SALT),
        max_age=A_YEAR,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _fingerprint(email: str) -> str:
    return salted_hmac(SALT, email.lower(), algorithm="sha256").hexdigest()[:24]
