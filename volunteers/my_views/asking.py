"""What every page of My Samphire asks first: which volunteer, which of her families, which of her visits."""

from datetime import date

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone

from accounts.models import User
from volunteers.access import my_placements, my_visits, my_volunteer
from volunteers.models import Placement, Visit, Volunteer


def me(request: HttpRequest) -> User:
    """The person who asks."""
    if not isinstance(request.user, User):
        raise Http404
    return request.user


def her(request: HttpRequest) -> Volunteer:
    """The volunteer who signs in like this, or no such page."""
    volunteer = my_volunteer(me(request))
    if volunteer is None:
        raise Http404
    return volunteer


def today_for(volunteer: Volunteer) -> date:
    """The day it is at her centre."""
    return volunteer.centre.day_of(timezone.now())


def her_placement(request: HttpRequest, pk: int) -> Placement:
    """One of her own placements that holds today, or no such page."""
    placements = my_placements(me(request), today_for(her(request)))
    return get_object_or_404(placements.select_related("volunteer__centre", "family__centre"), pk=pk)


def her_visit(request: HttpRequest, pk: int) -> Visit:
    """One of her own visits, or no such page."""
    visits = my_visits(me(request), today_for(her(request)))
    return get_object_or_404(visits.select_related("placement__volunteer__centre", "placement__family"), pk=pk)
