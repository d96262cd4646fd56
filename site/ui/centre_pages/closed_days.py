"""The days a centre is closed: those entered, lately and to come, and the bank holidays that come by themselves."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from centres.models import Centre, Closure
from ui.centre_pages.access import changeable_closures
from ui.shapes import Fact
from workdays.dates import date_format

LATELY = timedelta(days=31)
COMING_HOLIDAYS = 5


@dataclass(frozen=True)
class ClosedDay:
    """One day that somebody entered; `url` leads to taking it away, where she may."""

    day: str
    words: str
    url: str = ""


def closed_days(centre: Centre, viewer: User, today: date) -> list[ClosedDay]:
    """What was entered, from a month ago on."""
    hers = set(changeable_closures(viewer, centre).values_list("pk", flat=True))
    listed = Closure.objects.holding_at(centre).filter(closed_on__gte=today - LATELY)
    return [
        ClosedDay(
            date_format(closure.closed_on, "l j F Y"),
            _words(closure, centre),
            reverse("settings:open_again", args=[centre.slug, closure.pk]) if closure.pk in hers else "",
        )
        for closure in listed
    ]


def _words(closure: Closure, centre: Centre) -> str:
    if closure.centre_id:
        return closure.reason
    facts = {"reason": closure.reason, "place": centre.get_jurisdiction_display()}
    return _("%(reason)s. Every centre in %(place)s") % facts


def coming_holidays(centre: Centre, today: date) -> list[Fact]:
    """The next bank holidays of the centre's jurisdiction."""
    calendar = centre.calendar
    return [
        Fact(date_format(day, "l j F Y"), calendar.holiday_name(day) or "")
        for day in calendar.next_holidays(today, COMING_HOLIDAYS)
    ]
