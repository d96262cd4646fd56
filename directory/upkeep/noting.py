"""Notes about a listing, and what was done with it in plain words."""

from datetime import datetime

from django.db import transaction
from wagtail.models import ModelLogEntry

from accounts.models import User
from directory.models import ListingNote, Service
from trail import actions as trail
from ui.shapes import Happening
from workdays.dates import date_format

MOST_SHOWN = 50


@transaction.atomic
def note(service: Service, *, words: str, by: User, now: datetime) -> ListingNote:
    """Write something for the other editors."""
    written = ListingNote.objects.create(service=service, words=words, written_by=by, written_at=now)
    trail.write(by=by, about=service, deed="note about a listing written")
    return written


def history(service: Service) -> list[Happening]:
    """What happened to it, the latest first; Wagtail keeps the versions themselves."""
    entries = ModelLogEntry.objects.for_instance(service).select_related("user").order_by("-timestamp", "-pk")
    return [
        Happening(str(each.message), f"{date_format(each.timestamp, 'j F Y, H:i')}. {each.user or 'Samphire'}")
        for each in entries[:MOST_SHOWN]
    ]
