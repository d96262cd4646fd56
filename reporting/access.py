"""Whose numbers a person may see, where she may see the names behind them, and who says which way is good."""

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre


def counted_centres(user: User) -> list[Centre]:
    """The centres whose numbers she may see."""
    return list(user.centres_where(Permission.SEE_NUMBERS))


def may_see_names(user: User, centres: list[Centre]) -> bool:
    """Whether she may see who is counted, at every one of these centres."""
    return bool(centres) and all(user.can(Permission.SEE_NAMES_BEHIND_NUMBERS, centre) for centre in centres)


def may_confirm(user: User) -> bool:
    """Whether she may say which way is good: it counts at every centre, so she must manage them all."""
    hers = user.centres_where(Permission.CONFIRM_DIRECTIONS).values("pk")
    return user.can(Permission.CONFIRM_DIRECTIONS) and not Centre.objects.exclude(pk__in=hers).exists()
