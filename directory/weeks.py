"""The weeks of "What's on": the one asked for, those beside it, what each centre holds in it, and what narrows it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import Max
from django.utils.translation import gettext as _

from centres.models import Centre
from directory import week
from directory.models import ActivitySession, Schedule
from directory.weeks_asked import FURTHEST, Asked
from ui.shapes import Chip, WeekDay
from workdays.dates import date_format
from workdays.periods import Period, iso_week_of

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class AtCentre:
    """What one centre holds in the week."""

    centre: Centre
    days: list[WeekDay]


def shown(asked: Asked, centres: Sequence[Centre], *, now: datetime, today: date) -> dict[str, Any]:
    """The week at every centre, or at the one named, with the ways to other weeks and to see more."""
    at = week.at_each(asked.narrow(ActivitySession.objects.public()), now)
    chips = list(_chips(asked, centres))
    everything = Chip(_("Take all away"), Asked(asked.week).address())
    return {
        "asked": asked,
        "words": _words(asked.week, today),
        "planned_until": "" if at else _planned_until(asked.week),
        "held": [AtCentre(each, at.get(each.pk, [])) for each in centres if asked.centre in {"", each.slug}],
        "centres": centres,
        "weekdays": Schedule.Weekday.choices,
        "chips": [*chips, everything] if len(chips) > 1 else chips,
        "before": _beside(asked, -WEEK, today),
        "after": _beside(asked, WEEK, today),
    }


def _chips(asked: Asked, centres: Sequence[Centre]) -> Iterator[Chip]:
    """Everything that was asked for, each with the address without it."""
    for centre in centres:
        if centre.slug == asked.centre:
            yield Chip(centre.name, asked.address(centre=""), remove=True)
    if asked.ages:
        yield Chip(_("Age %s") % asked.age, asked.address(age="", ages=None), remove=True)
    if asked.day:
        yield Chip(Schedule.Weekday(asked.day).label, asked.address(day=""), remove=True)
    if asked.free:
        yield Chip(_("Free"), asked.address(free=False), remove=True)


def _beside(asked: Asked, step: timedelta, today: date) -> str:
    monday = asked.week.first_on + step
    return asked.address(week=iso_week_of(monday)) if abs(monday - today) <= FURTHEST else ""


def _planned_until(period: Period) -> str:
    """The last day that anything is planned for, where the week lies behind it."""
    last = ActivitySession.objects.public().aggregate(last=Max("held_on"))["last"]
    return date_format(last) if last and last < period.first_on else ""


def _words(period: Period, today: date) -> str:
    words = {"first": date_format(period.first_on, "j F"), "last": date_format(period.last_on)}
    if today in period:
        return _("This week: %(first)s to %(last)s") % words
    return _("%(first)s to %(last)s") % words
