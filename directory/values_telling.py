"""What follows when our values change: leaflets that tell them say something new, so their version rises."""

from datetime import date, datetime

from django.db import transaction

from directory.actions import send_new_version
from directory.models import LeafletPage
from directory.our_values import FIRST, are_told_in, digest_in
from trail import actions as trail


@transaction.atomic
def raise_versions(*, now: datetime, today: date) -> int:
    """Of the leaflets in the first language; how many. Their translations have then fallen behind, and say so."""
    said = digest_in(FIRST)
    leaflets = LeafletPage.objects.live().filter(locale__language_code=FIRST).exclude(values_said="")
    changed = [leaflet for leaflet in leaflets.exclude(values_said=said) if are_told_in(leaflet.body)]
    for leaflet in changed:
        _raise(leaflet, said)
        trail.write(by=None, about=leaflet, deed="version raised with our values", now=now)
        send_new_version(leaflet, now=now, today=today)
    return len(changed)


def note_said(leaflet: LeafletPage) -> None:
    """Keep which values the version that is public now was told with."""
    said = digest_in(leaflet.language) if are_told_in(leaflet.body) else ""
    LeafletPage.objects.filter(pk=leaflet.pk).update(values_said=said)


def _raise(leaflet: LeafletPage, said: str) -> None:
    """What is public, and the draft an editor may have begun."""
    leaflet.version += 1
    LeafletPage.objects.filter(pk=leaflet.pk).update(version=leaflet.version, values_said=said)
    draft = leaflet.latest_revision
    if draft:
        draft.content["version"] = max(draft.content["version"], leaflet.version)
        draft.save(update_fields=["content"])
