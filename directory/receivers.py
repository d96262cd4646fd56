"""What follows from a change: a service changes with what it is told with; agencies hear of a new leaflet.

And the public site becomes another edition (edition.py).
"""

from datetime import datetime
from typing import Any

from django.apps import AppConfig, apps
from django.db import connection
from django.db.models import Model, Q
from django.db.models.signals import m2m_changed, post_delete, post_migrate, post_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import (
    ModelLogEntry,
    PageLogEntry,
    ReferenceIndex,
    Revision,
    Task,
    TaskState,
    Workflow,
    WorkflowState,
)
from wagtail.signals import page_published, workflow_approved, workflow_rejected

from accounts.models import RoleHeld, User
from accounts.signals import role_given
from directory import edition
from directory.actions import send_new_version
from directory.models import (
    Agency,
    DraftSent,
    Held,
    Keeper,
    LeafletPage,
    ListingNote,
    Organisation,
    PartnerComment,
    PassedAsHard,
    PlainPage,
    PublicChange,
    RefusedEntry,
    Reminder,
    Service,
    Source,
    Suggestion,
    Term,
    ToldService,
    Venue,
    VenueAccess,
    WebAddress,
    WordToAvoid,
)
from directory.oruk import beforehand
from directory.our_values import BELOW_HOME, VALUES
from directory.upkeep.inviting import ROLE, take_up
from directory.upkeep.outcomes import tell_the_sender
from directory.values_telling import note_said, raise_versions

READ_BY_ALL = frozenset({"directory", "centres", "wagtailcore", "wagtailimages", "wagtaildocs"})
READ_BY_STAFF = frozenset({  # or worked out from all the rest: PublicChange, ToldService
    PublicChange, Agency, DraftSent, Held, Keeper, ListingNote, PartnerComment, PassedAsHard, RefusedEntry, Reminder,
    Suggestion, ToldService, WebAddress, WordToAvoid,
    Revision, ModelLogEntry, PageLogEntry, ReferenceIndex, Task, TaskState, Workflow, WorkflowState,
})  # fmt: skip


@receiver([post_save, post_delete, m2m_changed])
def something_changed(sender: type[Model], action: str = "", **_: Any) -> None:
    """Whatever anybody may read makes another edition; what only staff read does not. New kinds do, unless named."""
    is_public = sender._meta.app_label in READ_BY_ALL and sender not in READ_BY_STAFF
    is_of_today = sender._meta.apps is apps  # a migration has models of its own
    if is_public and is_of_today and not action.startswith("pre_"):
        edition.turn()


@receiver(post_migrate)
def site_changed(sender: AppConfig, **_: Any) -> None:
    """A new version of Samphire may say the same things otherwise; an older one has no table for some of them."""
    if sender.name == "directory":
        tables = connection.introspection.table_names()
        if ToldService._meta.db_table in tables:
            beforehand.forget()
        if PublicChange._meta.db_table in tables:
            edition.turn()


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


@receiver(post_save, sender=Source)
def source_changed(instance: Source, update_fields: frozenset[str] | None, **_: Any) -> None:
    """And from whom it comes; that we asked there again changes nothing of it."""
    if update_fields is None:
        _touch(Q(harvested__source=instance), timezone.now())


@receiver(page_published, sender=LeafletPage)
def leaflet_published(instance: LeafletPage, **_: Any) -> None:
    """Agencies that hold an older version are told of the new one."""
    now = timezone.now()
    note_said(instance)
    send_new_version(instance, now=now, today=timezone.localdate(now))


@receiver(page_published, sender=PlainPage)
def words_published(instance: PlainPage, **_: Any) -> None:
    """Leaflets that tell our values tell others now."""
    now = timezone.now()
    if instance.slug == VALUES and instance.depth == BELOW_HOME:
        raise_versions(now=now, today=timezone.localdate(now))


def _touch(those: Q, now: datetime) -> None:
    Service.objects.filter(pk__in=Service.objects.filter(those).values("pk")).update(changed_at=now)
    edition.turn()  # whoever read between the change and this read services as they were


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
