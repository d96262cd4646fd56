"""The weeks of "What's on": which one was asked for, those beside it, and what each centre holds in it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from centres.models import Centre
from directory import week
from ui.shapes import Chip, WeekDay
from workdays.dates import date_format
from workdays.periods import Period, iso_week_of

WEEK = timedelta(days=7)
FURTHEST = timedelta(days=400)  # nobody plans further, and nobody needs to look further back


@dataclass(frozen=True)
class AtCentre:
    """What one centre holds in the week."""

    centre: Centre
    days: list[WeekDay]


def chosen(text: str, today: date) -> Period:
    """The week that holds the day in the address; this week where the address makes no sense or is far away."""
    day = _day(text)
    return iso_week_of(day if day and abs(day - today) <= FURTHEST else today)


def shown(period: Period, *, slug: str, first: Centre | None, now: datetime, today: date) -> dict[str, Any]:
    """The week at every centre, or at the one named, with the ways to other weeks and centres."""
    centres = sorted(Centre.objects.all(), key=lambda centre: centre != first)
    named = [centre for centre in centres if centre.slug == slug]
    slug = slug if named else ""
    return {
        "words": _words(period, today),
        "held": [AtCentre(each, _days(each, period, now)) for each in named or centres],
        "chips": [Chip(_("All centres"), address(period.first_on), current=not named)]
        + [Chip(each.name, address(period.first_on, each.slug), current=each in named) for each in centres],
        "before": _beside(period.first_on - WEEK, today, slug),
        "after": _beside(period.first_on + WEEK, today, slug),
    }


def address(monday: date, slug: str = "") -> str:
    """Where a week is found."""
    query = {"week": monday.isoformat()} | ({"centre": slug} if slug else {})
    return f"{reverse('directory:whats_on')}?{urlencode(query)}"


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _days(centre: Centre, period: Period, now: datetime) -> list[WeekDay]:
    return week.during(centre, period.first_on, period.last_on, now)


def _beside(monday: date, today: date, slug: str) -> str:
    return address(monday, slug) if abs(monday - today) <= FURTHEST else ""


def _words(period: Period, today: date) -> str:
    words = {"first": date_format(period.first_on, "j F"), "last": date_format(period.last_on)}
    if today in period:
        return _("This week: %(first)s to %(last)s") % words
    return _("%(first)s to %(last)s") % words
