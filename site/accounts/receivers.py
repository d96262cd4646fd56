"""Turns allauth's signals into ours, in the words the trail keeps, and keeps allauth's list of addresses true."""

from typing import Any

from allauth.account import signals as account_signals
from allauth.account.models import EmailAddress
from allauth.mfa import signals as factor_signals
from allauth.mfa.models import Authenticator
from django.db.models.signals import post_save
from django.dispatch import Signal, receiver
from django.http import HttpRequest

from accounts import second_factor, signals
from accounts.models import User

WORDS = {"totp": "app", "webauthn": "passkey", "recovery_codes": "recovery codes"}


@receiver(post_save, sender=User)
def _address_is_proved(instance: User, created: bool, raw: bool = False, **_facts: Any) -> None:
    """The letter with the invitation reached this address, so allauth need not ask for proof of it."""
    if created and not raw:
        EmailAddress.objects.create(user=instance, email=instance.email, verified=True, primary=True)


@receiver(factor_signals.authenticator_added)
def _factor_added(request: HttpRequest, user: User, authenticator: Authenticator, **_facts: Any) -> None:
    if authenticator.type != Authenticator.Type.RECOVERY_CODES:
        request.session[second_factor.SET_UP_HERE] = True
    _tell(user, f"second step added: {WORDS[authenticator.type]}")


@receiver(factor_signals.authenticator_removed)
def _factor_removed(user: User, authenticator: Authenticator, **_facts: Any) -> None:
    _tell(user, f"second step removed: {WORDS[authenticator.type]}")


@receiver(factor_signals.authenticator_reset)
def _codes_renewed(user: User, **_facts: Any) -> None:
    _tell(user, "recovery codes renewed")


@receiver(factor_signals.authentication_failed)
def _code_refused(request: HttpRequest, user: User, **_facts: Any) -> None:
    signals.refused.send(User, by=None, about=user, request=request)


def _on_account_signal(signal: Signal, deed: str) -> None:
    def tell(user: User, **_facts: Any) -> None:
        _tell(user, deed)

    signal.connect(tell, weak=False, dispatch_uid=f"accounts.{deed}")


_on_account_signal(account_signals.password_changed, "password changed")
_on_account_signal(account_signals.password_set, "password set")
_on_account_signal(account_signals.password_reset, "password set by letter")
_on_account_signal(account_signals.email_changed, "e-mail address changed")


def _tell(user: User, deed: str) -> None:
    signals.factor_changed.send(User, by=user, about=user, deed=deed)
