"""Turns what happens to accounts into entries, and shows each person her own sign-ins."""

from collections.abc import Iterator
from typing import Any

from django.db import transaction
from django.dispatch import receiver
from django.utils.translation import gettext as _

from accounts import sign_ins, signals
from accounts.models import Invitation, RoleHeld, User
from accounts.sign_ins import SignIn
from trail import actions as trail
from trail.models import Entry
from trail.subjects import About, Subject

SIGNED_IN, ON_NEW_DEVICE, REFUSED = "signed in", "signed in on a new device", "sign-in refused"
SHOWN = 10
NOBODY = Subject("user", "0", "")  # an account that does not exist


@transaction.atomic  # sign-in itself is no transaction
def _write(by: User | None, about: About, deed: str) -> None:
    trail.write(by=by, about=about, deed=deed)


@receiver(signals.signed_in)
def _signed_in(by: User, about: User, new_device: bool, **_facts: Any) -> None:
    _write(by, about, ON_NEW_DEVICE if new_device else SIGNED_IN)


@receiver(signals.refused)
def _refused(by: User | None, about: User | None, **_facts: Any) -> None:
    _write(by, about or NOBODY, REFUSED)


@receiver(signals.role_given)
def _role_given(by: User | None, held: RoleHeld, **_facts: Any) -> None:
    _write(by, held, f"role given: {held.code}")


@receiver(signals.role_ended)
def _role_ended(by: User | None, held: RoleHeld, **_facts: Any) -> None:
    _write(by, held, f"role ended: {held.code}")


@receiver(signals.invited)
def _invited(by: User | None, invitation: Invitation, **_facts: Any) -> None:
    _write(by, invitation, f"invited as {invitation.code}")


@receiver(signals.invitation_withdrawn)
def _invitation_withdrawn(by: User, invitation: Invitation, **_facts: Any) -> None:
    _write(by, invitation, "invitation withdrawn")


@receiver(signals.account_made)
def _account_made(by: User, about: User, **_facts: Any) -> None:
    _write(by, about, "account made from an invitation")


@receiver(signals.account_disabled)
def _account_disabled(by: User | None, about: User, **_facts: Any) -> None:
    _write(by, about, "account disabled")


@receiver(signals.account_enabled)
def _account_enabled(by: User | None, about: User, **_facts: Any) -> None:
    _write(by, about, "account enabled")


@receiver(signals.factor_changed)
def _factor_changed(by: User, about: User, deed: str, **_facts: Any) -> None:
    _write(by, about, deed)


@receiver(signals.language_chosen)
def _language_chosen(by: User, about: User, **_facts: Any) -> None:
    _write(by, about, "language chosen")


def _own_sign_ins(user: User) -> Iterator[SignIn]:
    """The last times somebody signed in, or tried to, with this account."""
    words = {
        SIGNED_IN: _("Signed in"),
        ON_NEW_DEVICE: _("Signed in on a new device"),
        REFUSED: _("Somebody tried, and was refused"),
    }
    entries = Entry.objects.about("user", str(user.pk)).filter(deed__in=words)[:SHOWN]
    for entry in entries:
        yield SignIn(entry.at, words[entry.deed], entry.from_where.partition(" ")[2], entry.deed != REFUSED)


sign_ins.register(_own_sign_ins)
