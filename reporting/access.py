"""Whose numbers and names a person may see, who says which way is good, and whose files these are."""

from accounts.models import User
from accounts.permissions import Permission
from centres.models import Centre
from reporting.models import ListingsDraft, SentInQuerySet


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


def visible_listings_drafts(user: User) -> SentInQuerySet:
    """Files of the directory that she sent in herself; those that would go public only while she may publish."""
    hers = ListingsDraft.objects.filter(made_by=user)
    return hers if user.can(Permission.PUBLISH_PAGES) else hers.filter(as_drafts=True)


def may_take_in(user: User, draft: ListingsDraft) -> bool:
    """Whether these files of hers may be taken in now; asked again when the worker comes to them."""
    return user.can(Permission.EDIT_PAGES) and visible_listings_drafts(user).filter(pk=draft.pk).exists()
