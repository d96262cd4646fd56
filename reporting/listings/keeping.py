"""Keeps an imported thing as an editor would have: with a version, and on the site only where the file says so."""

from typing import Any, NamedTuple

from django.utils import timezone

from accounts.models import User
from reporting.listings.kinds import LIVE, TAKEN_DOWN


class How(NamedTuple):
    """Who brings the files in, whether all of it becomes drafts, and whether it is undone in the end."""

    by: User | None
    as_drafts: bool
    is_check: bool


def keep(thing: Any, state: str, how: How) -> Any:
    """Keep it. As a draft, what is on the site stays as it is until somebody publishes."""
    if how.is_check:
        thing.save()  # only so that what comes after can name it
    elif how.as_drafts and thing.live:
        _version(thing, how)
    else:
        _take_down(thing, state, how)
        thing.save()
        version = _version(thing, how)
        if state == LIVE and not how.as_drafts:
            version.publish(user=how.by)
    return type(thing).objects.get(pk=thing.pk)


def _version(thing: Any, how: How) -> Any:
    """Its history names who brought it in; nobody did where it was a command."""
    return thing.save_revision(user=how.by, log_action=how.by is not None)


def _take_down(thing: Any, state: str, how: How) -> None:
    if thing.live and state != LIVE:
        type(thing).objects.get(pk=thing.pk).unpublish(user=how.by)
        thing.live = False
    if state == TAKEN_DOWN and not how.as_drafts:
        thing.first_published_at = thing.first_published_at or timezone.now()
