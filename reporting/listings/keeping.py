"""Keeps an imported thing as an editor would have: with a version, and on the site only where the file says so."""

from typing import Any

from django.utils import timezone

from reporting.listings.kinds import LIVE, TAKEN_DOWN


def keep(thing: Any, state: str, *, as_drafts: bool) -> Any:
    """Keep it. As a draft, what is on the site stays as it is until somebody publishes."""
    if as_drafts and thing.live:
        thing.save_revision()
        return type(thing).objects.get(pk=thing.pk)
    if thing.live and state != LIVE:
        type(thing).objects.get(pk=thing.pk).unpublish()
        thing.live = False
    if state == TAKEN_DOWN and not as_drafts:
        thing.first_published_at = thing.first_published_at or timezone.now()
    thing.save()
    version = thing.save_revision()
    if state == LIVE and not as_drafts:
        version.publish()
    return type(thing).objects.get(pk=thing.pk)
