"""The panel "Who has looked", for the page of any record."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Case, CharField, Count, Max, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import RoleHeld, User
from accounts.permissions import Permission
from accounts.roles import ROLES
from trail.access import may_read_at, visible_entries
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
        .annotate(
            name=Max("who_name"),
            last=Max("at"),
            times=Count("pk", filter=Q(at__gte=month, at__lt=now)),
            role=Subquery(_roles(subject).values("code")[:1]),
        )
        .order_by("-last", "who_ref")[:MOST_SHOWN]
    )
    return [
        Looker(
            who=person["name"],
            role=ROLES[person["role"]].name if person["role"] else "",
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
    entries = visible_entries(viewer).about(subject.kind, subject.ref)
    if not may_read_at(viewer, subject.centre) and not entries.exists():
        return ""
    return reverse("trail:about", args=[subject.kind, subject.ref])


def _roles(subject: Subject) -> QuerySet[RoleHeld]:
    """What the person of an entry is now; the role at the record's own centre goes before others."""
    held = RoleHeld.objects.alias(who=Cast("user_id", CharField())).filter(who=OuterRef("who_ref"), ended_at=None)
    here_first = Case(When(centre__slug=subject.centre, then=0), default=1)
    return held.order_by(here_first, "code")


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
