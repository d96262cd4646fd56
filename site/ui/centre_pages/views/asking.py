"""What every page here asks first: which centre, what day it is there, and whether the form was sent before."""

from datetime import date
from uuid import UUID

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.access import asking
from centres.intervals import IntervalCode
from centres.models import Centre
from trail.models import DoneOnce
from ui.centre_pages.access import changeable_centres, may_change_everywhere


def centre_changed(request: HttpRequest, slug: str) -> Centre:
    """A centre whose settings she may change, or no such page."""
    return get_object_or_404(changeable_centres(asking(request)), slug=slug)


def must_hold_everywhere(request: HttpRequest) -> None:
    """What holds at every centre is a page for those whose role counts everywhere."""
    if not may_change_everywhere(asking(request)):
        raise Http404


def code_named(code: str) -> IntervalCode:
    """An interval by its short name, or no such page."""
    if code not in IntervalCode.values:
        raise Http404
    return IntervalCode(code)


def today_at(centre: Centre) -> date:
    """The day it is at the centre."""
    return centre.day_of(timezone.now())


def was_sent_before(request: HttpRequest) -> bool:
    """Whether this very page was sent already, so that what it took away is gone."""
    try:
        key = UUID(request.POST.get("once", ""))
    except ValueError:
        return False
    return DoneOnce.objects.filter(key=key).exists()
