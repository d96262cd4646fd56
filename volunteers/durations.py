"""Lengths of time and moments as people say them: 1 h 15, 2 hours, 10:30 to 12:00."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils.formats import time_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from centres.models import Centre
from workdays.dates import date_format

MINUTES_AN_HOUR = 60


def spoken(minutes: int) -> str:
    """ "45 min", "2 h", "1 h 15"."""
    hours, rest = divmod(minutes, MINUTES_AN_HOUR)
    if not hours:
        return _("%(minutes)d min") % {"minutes": rest}
    if not rest:
        return _("%(hours)d h") % {"hours": hours}
    return _("%(hours)d h %(minutes)02d") % {"hours": hours, "minutes": rest}


def spoken_long(minutes: int) -> str:
    """ "2 hours" where they are whole, else "1 h 30"."""
    hours, rest = divmod(minutes, MINUTES_AN_HOUR)
    return (
        spoken(minutes)
        if rest or not hours
        else ngettext("%(hours)d hour", "%(hours)d hours", hours) % {"hours": hours}
    )


def local(moment: datetime, centre: Centre) -> datetime:
    """The moment as the centre's clock shows it."""
    return moment.astimezone(ZoneInfo(centre.zone))


def clock(moment: datetime, centre: Centre) -> str:
    """ "10:30"."""
    return time_format(local(moment, centre))


def from_to(start: datetime, end: datetime, centre: Centre) -> str:
    """ "10:30 to 12:00"."""
    return _("%(start)s to %(end)s") % {"start": clock(start, centre), "end": clock(end, centre)}


def day_words(day: date, today: date) -> str:
    """ "Today", "Tomorrow", "Yesterday", "Friday 27 November", and with the year when it is another one."""
    near = {0: _("Today"), 1: _("Tomorrow"), -1: _("Yesterday")}.get((day - today).days)
    if near:
        return near
    return capfirst(date_format(day, "l j F" if day.year == today.year else "l j F Y"))


def over_by(minutes: int) -> str:
    """ "14 minutes over", and "4 h 26 over" from an hour on."""
    if minutes < MINUTES_AN_HOUR:
        return ngettext("%d minute over", "%d minutes over", minutes) % minutes
    return _("%s over") % spoken(minutes)


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes gone by."""
    return int((end - start) / timedelta(minutes=1))
