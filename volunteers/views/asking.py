"""What every staff view of this app asks first: who, which volunteer, what day it is there."""

from datetime import date

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.models import User
from volunteers.access import changeable_volunteers, placeable_volunteers, vettable_volunteers, visible_volunteers
from volunteers.models import VettingCheck, Volunteer
from volunteers.models.volunteer import VolunteerQuerySet


def who(request: HttpRequest) -> User:
    """The person who asks; every page here needs one who signed in."""
    if not isinstance(request.user, User):
        raise Http404
    return request.user


def seen(request: HttpRequest, pk: int) -> Volunteer:
    """A volunteer she may see, or no such page."""
    return _found(visible_volunteers(who(request)), pk)


def changed(request: HttpRequest, pk: int) -> Volunteer:
    """A volunteer whose record she keeps, or no such page."""
    return _found(changeable_volunteers(who(request)), pk)


def placed(request: HttpRequest, pk: int) -> Volunteer:
    """A volunteer whom she may place, or no such page."""
    return _found(placeable_volunteers(who(request)), pk)


def vetted(request: HttpRequest, pk: int) -> Volunteer:
    """A volunteer whose checks she records, or no such page."""
    return _found(vettable_volunteers(who(request)), pk)


def check_vetted(request: HttpRequest, pk: int) -> VettingCheck:
    """A check she records, or no such page."""
    checks = VettingCheck.objects.filter(volunteer__in=vettable_volunteers(who(request)))
    return get_object_or_404(checks.select_related("volunteer__centre", "volunteer__person"), pk=pk)


def today_at(volunteer: Volunteer) -> date:
    """The day it is at the volunteer's centre."""
    return volunteer.centre.day_of(timezone.now())


def _found(volunteers: VolunteerQuerySet, pk: int) -> Volunteer:
    return get_object_or_404(volunteers.with_standing(), pk=pk)
