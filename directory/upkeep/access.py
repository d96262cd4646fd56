"""Who keeps the directory true: editors everywhere, providers for their own organisations."""

from django.db.models import QuerySet

from accounts.models import User
from accounts.permissions import Permission
from directory.models import (
    Keeper,
    KeeperQuerySet,
    Organisation,
    Service,
    ServiceQuerySet,
    Suggestion,
    SuggestionQuerySet,
)


def visible_suggestions(user: User) -> SuggestionQuerySet:
    """What visitors told us, for whoever edits the directory."""
    return Suggestion.objects.all() if user.can(Permission.EDIT_PAGES) else Suggestion.objects.none()


def own_organisations(user: User) -> "QuerySet[Organisation]":
    """Those whose listings she keeps."""
    kept = (
        Keeper.objects.current().filter(user=user) if user.can(Permission.KEEP_OWN_LISTINGS) else Keeper.objects.none()
    )
    hers: QuerySet[Organisation] = Organisation.objects.filter(pk__in=kept.values("organisation"))
    return hers


def own_services(user: User) -> ServiceQuerySet:
    """Their listings that are kept here; any other does not exist for her."""
    return Service.objects.ours().filter(organisation__in=own_organisations(user))


def editable_services(user: User) -> ServiceQuerySet:
    """All listings, for whoever edits the directory."""
    return Service.objects.all() if user.can(Permission.EDIT_PAGES) else Service.objects.none()


def approvable_services(user: User) -> ServiceQuerySet:
    """All listings, for whoever makes them public."""
    return Service.objects.all() if user.can(Permission.PUBLISH_PAGES) else Service.objects.none()


def visible_keepers(user: User) -> KeeperQuerySet:
    """Who keeps what, for whoever invites providers."""
    return Keeper.objects.current() if user.can(Permission.PUBLISH_PAGES) else Keeper.objects.none()
