"""What is done to roles and accounts. Each deed sends its signal in its own transaction."""

from datetime import datetime

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.utils.translation import override

from accounts import signals
from accounts.access import may_close, may_end, may_give
from accounts.models import RoleHeld, User
from accounts.permissions import Permission
from accounts.refusals import (
    AlreadyHoldsItError,
    NotYourOwnError,
    NotYoursToCloseError,
    NotYoursToGiveError,
    RoleEndedError,
)
from accounts.roles import ROLES
from centres.models import Centre

EDITORS, MODERATORS = "Editors", "Moderators"  # Wagtail's own groups: the first writes, the second publishes


@transaction.atomic
def give_role(user: User, *, code: str, centre: Centre | None, by: User | None, now: datetime) -> RoleHeld:
    """Let her hold the role, at the centre or everywhere. `by=None` is Samphire itself."""
    if by == user:
        raise NotYourOwnError
    if by is not None and not may_give(by, ROLES[code], centre):
        raise NotYoursToGiveError
    User.objects.select_for_update().get(pk=user.pk)  # two people may press at once
    if RoleHeld.objects.filter(user=user, code=code, centre=centre, ended_at=None).exists():
        raise AlreadyHoldsItError
    held = RoleHeld.objects.create(user=user, code=code, centre=centre, given_by=by, given_at=now)
    _roles_changed(user)
    signals.role_given.send(RoleHeld, by=by, about=user, held=held)
    return held


@transaction.atomic
def end_role(held: RoleHeld, *, by: User | None, now: datetime) -> None:
    """End a role. What it allowed stops with the person's next click."""
    user = held.user
    if by == user:
        raise NotYourOwnError
    if by is not None and not may_end(by, held):
        raise NotYoursToGiveError
    if not RoleHeld.objects.filter(pk=held.pk, ended_at=None).update(ended_at=now):
        raise RoleEndedError
    held.ended_at = now
    _roles_changed(user)
    signals.role_ended.send(RoleHeld, by=by, about=user, held=held)


@transaction.atomic
def disable_account(user: User, *, by: User | None) -> None:
    """Nobody signs in with this account any more; whoever is in is out with the next click."""
    _open_or_close(user, is_active=False, by=by)
    signals.account_disabled.send(User, by=by, about=user)


@transaction.atomic
def enable_account(user: User, *, by: User | None) -> None:
    """Let the person sign in again, with the roles she still holds."""
    _open_or_close(user, is_active=True, by=by)
    signals.account_enabled.send(User, by=by, about=user)


@transaction.atomic
def choose_language(user: User, code: str) -> None:
    """Speak to her in this language from now on, on every device."""
    if user.language == code:
        return
    user.language = code
    user.save(update_fields=["language"])
    signals.language_chosen.send(User, by=user, about=user)


@transaction.atomic
def forget_second_steps(user: User, *, by: User | None) -> None:
    """Her phone and codes are lost: let her set up a second step anew. The password is still hers alone."""
    _check_may_close(by, user)
    Authenticator.objects.filter(user=user).delete()
    signals.factor_changed.send(User, by=by, about=user, deed="second step taken away")
    with override(user.own_language):
        facts = {"person": user, "by": by or "Samphire"}
        subject = render_to_string("accounts/letters/second_step_gone_subject.txt").strip()
        body = render_to_string("accounts/letters/second_step_gone_body.txt", facts)
    send_mail(subject, body, settings.DEFAULT_FROM_EMAIL, [user.email])


def _open_or_close(user: User, *, is_active: bool, by: User | None) -> None:
    _check_may_close(by, user)
    user.is_active = is_active
    user.save(update_fields=["is_active"])


def _check_may_close(by: User | None, user: User) -> None:
    if by == user:
        raise NotYourOwnError
    if by is not None and not may_close(by, user):
        raise NotYoursToCloseError


def _roles_changed(user: User) -> None:
    """Read the roles afresh, and keep Wagtail's groups in step with them."""
    vars(user).pop("roles_now", None)
    publishes, edits = user.can(Permission.PUBLISH_PAGES), user.can(Permission.EDIT_PAGES)
    wanted = [MODERATORS] if publishes else [EDITORS] if edits else []
    ours = Group.objects.filter(name__in=[EDITORS, MODERATORS])
    user.groups.remove(*ours.exclude(name__in=wanted))
    user.groups.add(*ours.filter(name__in=wanted))
