"""Invitations: a letter with a secret link, good for seven days and for one account."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse

from accounts import signals
from accounts.access import may_give
from accounts.actions import give_role
from accounts.models import Invitation, User
from accounts.refusals import (
    AlreadyHoldsItError,
    InvitationClosedError,
    InvitationElsewhereError,
    NotYoursToGiveError,
)
from accounts.roles import ROLES
from centres.models import Centre
from centres.reaching import signed

LASTS = timedelta(days=7)


def digest(token: str) -> str:
    """What we keep of a token: enough to know it again, too little to make it."""
    return sha256(token.encode()).hexdigest()


def open_invitation(token: str, now: datetime) -> Invitation:
    """The invitation this link belongs to, as long as it holds. Raises InvitationClosedError."""
    invitation = Invitation.objects.open_at(now).filter(token_digest=digest(token)).first()
    if invitation is None or not _still_backed(invitation):
        raise InvitationClosedError
    return invitation


def _still_backed(invitation: Invitation) -> bool:
    """Whether its sender may still give the role; an operator's invitations have no sender."""
    sender = invitation.invited_by
    return sender is None or may_give(sender, ROLES[invitation.code], invitation.centre)


@transaction.atomic
def invite(
    *, name: str, email: str, code: str, centre: Centre | None, by: User | None, site: str, now: datetime
) -> Invitation:
    """Write to somebody that she may join. A new letter makes an older one for the same role useless."""
    if by is not None and not may_give(by, ROLES[code], centre):
        raise NotYoursToGiveError
    email = email.lower()
    if User.objects.filter(email=email, roles_held__code=code, roles_held__centre=centre, roles_held__ended_at=None):
        raise AlreadyHoldsItError
    before = Invitation.objects.open_at(now).filter(email=email, code=code, centre=centre)
    before.update(withdrawn_at=now)
    token = secrets.token_urlsafe(32)
    invitation = Invitation.objects.create(
        name=name,
        email=email,
        code=code,
        centre=centre,
        token_digest=digest(token),
        invited_by=by,
        invited_at=now,
        expires_at=now + LASTS,
    )
    _send_letter(invitation, site + reverse("accept_invitation", args=[token]))
    signals.invited.send(Invitation, by=by, about=invitation, invitation=invitation)
    return invitation


def _send_letter(invitation: Invitation, link: str) -> None:
    """The e-mail backend is the outbox: the letter is written in this transaction and leaves after it."""
    facts = {"invitation": invitation, "role": ROLES[invitation.code], "link": link}
    subject = render_to_string("accounts/letters/invitation_subject.txt", facts).strip()
    body = render_to_string("accounts/letters/invitation_body.txt", facts)
    send_mail(subject, signed(body, invitation.centre), settings.DEFAULT_FROM_EMAIL, [invitation.email])


@transaction.atomic
def withdraw_invitation(invitation: Invitation, *, by: User, now: datetime) -> None:
    """The link in the letter leads nowhere any more."""
    if not may_give(by, ROLES[invitation.code], invitation.centre):
        raise NotYoursToGiveError
    if not Invitation.objects.open_at(now).filter(pk=invitation.pk).update(withdrawn_at=now):
        raise InvitationClosedError
    signals.invitation_withdrawn.send(Invitation, by=by, about=invitation, invitation=invitation)


@transaction.atomic
def make_account(invitation: Invitation, *, name: str, password: str, now: datetime) -> User:
    """A new account for an invited person, with the role she was invited to."""
    invitation = _taken(invitation, now)
    if User.objects.filter(email=invitation.email).exists():
        raise InvitationElsewhereError
    user = User.objects.create_user(invitation.email, password, name=name, joined_at=now)
    signals.account_made.send(User, by=user, about=user, invitation=invitation)
    give_role(user, code=invitation.code, centre=invitation.centre, by=invitation.invited_by, now=now)
    return user


@transaction.atomic
def join(invitation: Invitation, *, user: User, now: datetime) -> None:
    """The role of the invitation for somebody who has an account already and is signed in with it."""
    invitation = _taken(invitation, now)
    if user.email != invitation.email:
        raise InvitationElsewhereError
    give_role(user, code=invitation.code, centre=invitation.centre, by=invitation.invited_by, now=now)


def _taken(invitation: Invitation, now: datetime) -> Invitation:
    """The invitation, used up. Once: of two at the same moment, one finds it closed."""
    if not Invitation.objects.open_at(now).filter(pk=invitation.pk).update(accepted_at=now):
        raise InvitationClosedError
    invitation.refresh_from_db()
    if not _still_backed(invitation):
        raise InvitationClosedError
    return invitation
