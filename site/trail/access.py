"""Who may read the trail."""

from accounts.models import User
from accounts.permissions import Permission
from trail.models import Entry, EntryQuerySet


def visible_entries(user: User) -> EntryQuerySet:
    """Entries about records of her centres; those of no centre are for people who may read the trail everywhere."""
    if any(held.centre_id is None and Permission.SEE_TRAIL in held.role.permissions for held in user.roles_now):
        return Entry.objects.all()
    slugs = user.centres_where(Permission.SEE_TRAIL).values_list("slug", flat=True)
    return Entry.objects.filter(centre__in=list(slugs))
