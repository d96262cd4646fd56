"""What every view of this app asks first: who, which family, what day it is there."""

from datetime import date

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.models import User
from families.access import changeable_families, guarded_families, visible_families
from families.models import Family


def who(request: HttpRequest) -> User:
    """The person who asks; every page here needs one who signed in."""
    if not isinstance(request.user, User):
        raise Http404
    return request.user


def family_seen(request: HttpRequest, pk: int) -> Family:
    """A family she may see, or no such page."""
    return get_object_or_404(visible_families(who(request)).select_related("centre"), pk=pk)


def family_changed(request: HttpRequest, pk: int) -> Family:
    """A family she may correct, or no such page."""
    return get_object_or_404(changeable_families(who(request)).select_related("centre"), pk=pk)


def family_guarded(request: HttpRequest, pk: int) -> Family:
    """A family of which she says who works here, or no such page."""
    return get_object_or_404(guarded_families(who(request)).select_related("centre"), pk=pk)


def today_at(family: Family) -> date:
    """The day it is at the family's centre."""
    return family.centre.day_of(timezone.now())
