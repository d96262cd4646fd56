"""Who may read the trail."""

from accounts.models import User
from accounts.permissions import Permission
from trail.models import Entry, EntryQuerySet


def may_read_at(user: User, centre: str) -> bool:
    """Whether she may read the trail of records at the centre of this short name."""
    held = (held for held in user.roles_now if Permission.SEE_TRAIL in held.role.permissions)
    return any(each.centre is None or each.centre.slug == centre for each in held)


def visible_entries(user: User) -> EntryQuerySet:
    """Entries about records of her centres; those of no centre are for people who may read the trail everywhere."""
    if any(held.centre_id is None and Permission.SEE_TRAIL in held.role.permissions for held in user.roles_now):
        return Entry.objects.all()
    return Entry.objects.filter(centre__in=[centre.slug for centre in user.named_centres(Permission.SEE_TRAIL)])
