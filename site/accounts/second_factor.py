"""Who must have a second step, who has one, and which way to offer first."""

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest

from accounts.models import User

MOST_WANTED = {"safeguarding_lead", "administrator"}  # a false sign-in page can copy a code, but no passkey
SET_UP_HERE = "second_step_set_up_here"  # this session set it up, so it need not show it again


def is_missing(user: User) -> bool:
    """Whether she must set up a second step before anything else."""
    return settings.SECOND_FACTOR_REQUIRED and user.is_staff and not has(user)


def has(user: User) -> bool:
    """Whether she has an app or a passkey. Recovery codes alone are no second step."""
    return bool(is_mfa_enabled(user, [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN]))


def was_shown(request: HttpRequest, user: User) -> bool:
    """Whether this very session proved the second step, or set it up."""
    records = get_authentication_records(request, user)
    return SET_UP_HERE in request.session or any(record.get("method") == "mfa" for record in records)


def passkey_first(user: User) -> bool:
    """Whether a passkey is offered to her before an app."""
    return any(held.code in MOST_WANTED for held in user.roles_now)
