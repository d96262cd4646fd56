"""Providers are invited for an organisation, take it up, and are let go again."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse

from accounts import invitations
from accounts.models import User
from accounts.permissions import Permission
from directory.models import Keeper, Organisation
from directory.upkeep import letters
from directory.upkeep.refusals import KeepsItAlreadyError
from trail import actions as trail

ROLE = "provider"


@transaction.atomic
def invite_keeper(organisation: Organisation, *, name: str, email: str, by: User, now: datetime) -> Keeper:
    """Let somebody keep the organisation's listings. Who has no account yet gets a letter to make one."""
    email = email.lower()
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    if Keeper.objects.current().filter(organisation=organisation, email=email).exists():
        raise KeepsItAlreadyError
    known = User.objects.filter(email=email).first()
    ready = known if known and known.can(Permission.KEEP_OWN_LISTINGS) else None
    facts = {"organisation": organisation, "name": name, "email": email, "given_by": by, "given_at": now}
    keeper = Keeper.objects.create(user=ready, **facts)
    if ready is None:
        site = letters.site_address("")
        invitations.invite(name=name, email=email, code=ROLE, centre=None, by=by, site=site, now=now)
    else:
        told: dict[str, object] = {"keeper": keeper, "url": letters.site_address(reverse("provider:services"))}
        letters.send("keeps_more", told, to=email, key=f"keeper:{keeper.pk}", now=now, language=ready.own_language)
    trail.write(by=by, about=organisation, deed="provider invited")
    return keeper


@transaction.atomic
def let_go(keeper: Keeper, *, by: User, now: datetime) -> None:
    """From her next click on she keeps these listings no more. Her account stays as it is."""
    if Keeper.objects.current().filter(pk=keeper.pk).update(ended_at=now):
        trail.write(by=by, about=keeper.organisation, deed="provider let go")


def take_up(user: User) -> None:
    """She has become a provider: what waited for her address is hers."""
    Keeper.objects.current().filter(user=None, email=user.email).update(user=user)
