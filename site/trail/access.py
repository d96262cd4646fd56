"""Who may read the trail."""

from collections.abc import Callable, Iterable

from accounts.models import User
from accounts.permissions import Permission
from trail.models import Entry, EntryQuerySet

Keeping = Callable[[User], Iterable[str]]  # references, best as a question that becomes part of the one for entries
_keepings: list[tuple[str, Keeping]] = []


def keep_from(kind: str, keeping: Keeping) -> None:
    """Let an upper app name records of a kind whose trail this person must not read: those of her own family."""
    if (kind, keeping) not in _keepings:
        _keepings.append((kind, keeping))


def may_read_at(user: User, centre: str) -> bool:
    """Whether she may read the trail of records at the centre of this short name."""
    held = (held for held in user.roles_now if Permission.SEE_TRAIL in held.role.permissions)
    return any(each.centre is None or each.centre.slug == centre for each in held)


def visible_entries(user: User) -> EntryQuerySet:
    """Entries about records of her centres; those of no centre are for people who may read the trail everywhere."""
    entries = Entry.objects.all()
    if not any(held.centre_id is None and Permission.SEE_TRAIL in held.role.permissions for held in user.roles_now):
        entries = entries.filter(centre__in=[centre.slug for centre in user.named_centres(Permission.SEE_TRAIL)])
    for kind, keeping in _keepings:
        entries = entries.exclude(about_kind=kind, about_ref__in=keeping(user))
    return entries
