"""What follows from a change: a service has changed with what it is told with; agencies hear of a new leaflet."""

from datetime import datetime
from typing import Any

from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import WorkflowState
from wagtail.signals import page_published, workflow_approved, workflow_rejected

from accounts.models import RoleHeld, User
from accounts.signals import role_given
from directory.actions import send_new_version
from directory.models import LeafletPage, Organisation, Service, Term, Venue, VenueAccess
from directory.upkeep.inviting import ROLE, take_up
from directory.upkeep.outcomes import tell_the_sender


@receiver(post_save, sender=Organisation)
def organisation_changed(instance: Organisation, **_: Any) -> None:
    """Its name and description stand in each of its services."""
    _touch(Q(organisation=instance), timezone.now())


@receiver(post_save, sender=Venue)
def venue_changed(instance: Venue, **_: Any) -> None:
    """So does where they are held."""
    _touch(Q(places__venue=instance), timezone.now())


@receiver([post_save, post_delete], sender=VenueAccess)
def access_changed(instance: VenueAccess, **_: Any) -> None:
    """And how one gets in."""
    _touch(Q(places__venue=instance.venue_id), timezone.now())


@receiver(post_save, sender=Term)
def term_changed(instance: Term, **_: Any) -> None:
    """And what they are sorted under."""
    _touch(Q(terms=instance), timezone.now())


@receiver(page_published, sender=LeafletPage)
def leaflet_published(instance: LeafletPage, **_: Any) -> None:
    """Agencies that hold an older version are told of the new one."""
    now = timezone.now()
    send_new_version(instance, now=now, today=timezone.localdate(now))


def _touch(those: Q, now: datetime) -> None:
    Service.objects.filter(pk__in=Service.objects.filter(those).values("pk")).update(changed_at=now)


@receiver(role_given)
def became_a_provider(about: User, held: RoleHeld, **_: Any) -> None:
    """The organisations she was invited for are hers from now on."""
    if held.code == ROLE:
        take_up(about)


@receiver(workflow_approved)
def change_approved(instance: WorkflowState, **_: Any) -> None:
    """Whoever sent the change hears of it, wherever it was approved."""
    tell_the_sender(instance, "approved", timezone.now())


@receiver(workflow_rejected)
def change_sent_back(instance: WorkflowState, **_: Any) -> None:
    """And why it came back."""
    tell_the_sender(instance, "sent_back", timezone.now())
