"""The panel "Who has looked", for the page of any record."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Max, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import RoleHeld, User
from accounts.permissions import Permission
from accounts.roles import ROLES
from trail.access import visible_entries
from trail.models import Entry
from trail.subjects import About, Subject, subjects_of
from workdays.dates import date_format

MOST_SHOWN = 5


@dataclass(frozen=True)
class Looker:
    """One person who opened the record: when last, and how often this month without the present time."""

    who: str
    role: str | Promise
    last_at: datetime
    times: int
    words: str


def looked_at(about: About, viewer: User, now: datetime) -> list[Looker]:
    """Who opened the record, the latest first, one line for each person."""
    [subject] = subjects_of([about])
    month = timezone.localtime(now).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    looks = Entry.objects.filter(about_kind=subject.kind, about_ref=subject.ref, act=Entry.Act.READ, at__lte=now)
    people = (
        looks.exclude(who_ref="")
        .values("who_ref")
        .annotate(name=Max("who_name"), last=Max("at"), times=Count("pk", filter=Q(at__gte=month, at__lt=now)))
        .order_by("-last")[:MOST_SHOWN]
    )
    roles = _roles({person["who_ref"] for person in people}, subject)
    return [
        Looker(
            who=person["name"],
            role=roles.get(person["who_ref"], ""),
            last_at=person["last"],
            times=person["times"],
            words=_own_words(person["times"])
            if person["who_ref"] == str(viewer.pk)
            else _words(person["last"], person["times"], now),
        )
        for person in people
    ]


def whole_trail_url(about: About, viewer: User) -> str:
    """Where the viewer can read the record's whole trail; empty when she may not."""
    if not viewer.can(Permission.SEE_TRAIL):
        return ""
    [subject] = subjects_of([about])
    if not visible_entries(viewer).about(subject.kind, subject.ref).exists():
        return ""
    return reverse("trail:about", args=[subject.kind, subject.ref])


def _roles(refs: set[str], subject: Subject) -> dict[str, str | Promise]:
    """What each person is now; the role at the record's own centre goes before others."""
    held = RoleHeld.objects.filter(user_id__in=refs, ended_at=None).order_by("-code").select_related("centre")
    here_last = sorted(held, key=lambda role: bool(role.centre and role.centre.slug == subject.centre))
    return {str(role.user_id): ROLES[role.code].name for role in here_last}


def _own_words(times: int) -> str:
    often = ngettext("You, now. Also once this month", "You, now. Also %(times)d times this month", times)
    return often % {"times": times} if times else _("You, now")


def _words(last: datetime, times: int, now: datetime) -> str:
    often = ngettext("%(day)s. Once this month", "%(day)s. %(times)d times this month", times)
    day = _day_words(last, now)
    return often % {"day": day, "times": times} if times else day


def _day_words(moment: datetime, now: datetime) -> str:
    local, today = timezone.localtime(moment), timezone.localtime(now).date()
    at = {"time": time_format(local)}
    if local.date() == today:
        return _("Today, %(time)s") % at
    if local.date() == today - timedelta(days=1):
        return _("Yesterday, %(time)s") % at
    return date_format(local, "MONTH_DAY_FORMAT" if local.year == today.year else "DATE_FORMAT")
