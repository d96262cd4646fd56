"""Which rows of the directory are ours to carry away: not those of others, unless ours cannot do without them."""

from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from directory.models import Organisation, Schedule, Service, ServiceAt, Venue


def ours(model: Any) -> "QuerySet[Any]":
    """All rows of a kind but those of others. A venue of theirs in which a service of ours is held goes along."""
    rows: QuerySet[Any] = model._default_manager.all()
    if model is Service:
        return rows.filter(harvested=None)
    if model is Organisation:
        return rows.filter(Q(harvested=None) | Q(pk__in=Service.objects.ours().values("organisation")))
    if model is Venue:
        held_by_us = {"service__in": Service.objects.ours()}
        held_there = ServiceAt.objects.filter(**held_by_us).values("venue")
        at_times = Schedule.objects.filter(**held_by_us).exclude(venue=None).values("venue")
        return rows.filter(Q(harvested=None) | Q(pk__in=held_there) | Q(pk__in=at_times))
    return rows


def theirs(model: Any) -> set[UUID]:
    """The lasting ids of what comes from other directories."""
    if model not in {Service, Organisation, Venue}:
        return set()
    return set(model.objects.exclude(harvested=None).values_list("uid", flat=True))
