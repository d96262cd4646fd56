"""Codes from an authenticator app, and a browser that stands at the second step."""

import time

from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.test import Client
from django.urls import get_resolver, reverse
from django.urls.exceptions import NoReverseMatch

from accounts.models import User
from tests.accounts.conftest import sign_in

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
SET_UP = reverse("mfa_index")


def code(steps: int = 0, secret: str = SECRET) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + steps)))


def with_app(user: User) -> User:
    TOTP.activate(user, SECRET)
    return user


def at_second_step(user: User) -> Client:
    visitor = Client()
    assert sign_in(visitor, user.email).url == reverse("mfa_authenticate")
    return visitor


def addresses() -> list[str]:
    """Every address that needs no further facts."""
    found = []
    for name in get_resolver().reverse_dict:
        if isinstance(name, str):
            try:
                found.append(reverse(name))
            except NoReverseMatch:
                continue
    return sorted(set(found))
