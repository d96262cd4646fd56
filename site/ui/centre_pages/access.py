"""Who may change the settings of a centre, and who may change what holds at every centre."""

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre, CentreQuerySet, Closure, ClosureQuerySet


def may_change_settings(user: User, centre: Centre) -> bool:
    """Whether she may change what the centre works by."""
    return user.can(Permission.CHANGE_SETTINGS, centre)


def changeable_centres(user: User) -> CentreQuerySet:
    """The centres whose settings she may change."""
    pks = user.centres_where(Permission.CHANGE_SETTINGS).values("pk")
    return Centre.objects.filter(pk__in=pks)


def may_change_everywhere(user: User) -> bool:
    """Whether she may change what holds at every centre: her role has to count everywhere."""
    everywhere = [held.role for held in user.roles_now if held.centre_id is None]
    return any(Permission.CHANGE_SETTINGS in role.permissions for role in everywhere)


def changeable_closures(user: User, centre: Centre) -> ClosureQuerySet:
    """Closed days of the centre that she may take away; those of every centre only when her role counts everywhere."""
    if may_change_everywhere(user):
        return Closure.objects.holding_at(centre)
    return Closure.objects.filter(centre=centre) if may_change_settings(user, centre) else Closure.objects.none()
