"""The sessions of a week, and which of them have a register."""

from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Exists, F, OuterRef
from django.urls import reverse
from django.utils.formats import time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory.models import ActivitySession
from directory.models.sessions import ActivitySessionQuerySet
from families.models import Attendance, HeadCount
from ui.shapes import Tag, WeekDay
from workdays.dates import date_format
from workdays.periods import Period, iso_week_of

ONE_WEEK = timedelta(weeks=1)


def with_registers(sessions: ActivitySessionQuerySet) -> ActivitySessionQuerySet:
    """The sessions, each with how many families and people came and whether a register was taken."""
    return (
        sessions.with_closures()
        .select_related("activity", "centre", "head_count")
        .annotate(
            families_in=Count("attendances__person__family", distinct=True),
            people_in=Count("attendances", distinct=True),
        )
    )


def without_register(sessions: ActivitySessionQuerySet, first_on: date, last_on: date) -> ActivitySessionQuerySet:
    """Those held in the stretch of days of which nobody wrote down who came."""
    came = Attendance.objects.filter(session=OuterRef("pk"))
    counted = HeadCount.objects.filter(session=OuterRef("pk"))
    held = sessions.between(first_on, last_on).not_called_off()
    return held.filter(~Exists(came), ~Exists(counted))


def week_of(sessions: ActivitySessionQuerySet, day: date, today: date) -> tuple[Period, list[WeekDay]]:
    """The week that holds the day, and its sessions in order, each leading to its register once it was held."""
    week = iso_week_of(day)
    held = with_registers(sessions.between(week.first_on, week.last_on))
    ordered = held.order_by("held_on", F("starts").asc(nulls_last=True), "activity__name")
    several = len({session.centre_id for session in ordered}) > 1
    return week, [shown(session, today, with_centre=several) for session in ordered]


def shown(session: Any, today: date, *, with_centre: bool = False) -> WeekDay:
    """One session as a line of a week."""
    may_take = session.held_on <= today and not session.why_not
    parts = [str(session.centre) if with_centre else "", _attended(session), session.why_not]
    return WeekDay(
        day=date_format(session.held_on, "D j M"),
        hours=time_format(session.starts) if session.starts else "",
        title=str(session.activity),
        words=". ".join(part for part in parts if part),
        tag=_tag(session, today),
        url=reverse("families:take_register", args=[session.pk]) if may_take else "",
    )


def _attended(session: Any) -> str:
    if not _has_register(session):
        return ""
    families = session.families_in
    words = ngettext("%(count)d family in", "%(count)d families in", families) % {"count": families}
    unnamed = _unnamed(session)
    more = ngettext("%(count)d person without a name", "%(count)d people without a name", unnamed) % {"count": unnamed}
    return f"{words}, {more}" if unnamed else words


def _tag(session: Any, today: date) -> Tag | None:
    if session.why_not:
        return Tag(_("Not held"))
    if _has_register(session):
        return Tag(_("Register taken"), "good", "check")
    if session.held_on > today:
        return None
    return Tag(_("No register yet"), "soon")


def _has_register(session: Any) -> bool:
    return bool(session.people_in) or hasattr(session, "head_count")


def _unnamed(session: Any) -> int:
    counted = getattr(session, "head_count", None)
    return counted.adults + counted.children if counted else 0


def sessions_today(sessions: ActivitySessionQuerySet, today: date) -> list[ActivitySession]:
    """Those of one day, in order."""
    return list(with_registers(sessions.between(today, today)).order_by("starts", "activity__name"))
