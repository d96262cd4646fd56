"""When a service is held, in words: "Tuesday, 9:30 to 11am", "every second Friday", "1 December 2026, from 10am"."""

from datetime import date

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory.hours import spoken
from directory.models import Schedule
from workdays.dates import date_format


def words(each: Schedule, today: date) -> str:
    """One time, with its hours, and its first day while that lies ahead."""
    parts = [capfirst(_days(each)), spoken(each.starts, each.ends)]
    if each.frequency and each.from_on and each.from_on > today:
        parts.append(_("from %s") % date_format(each.from_on))
    return ", ".join(part for part in parts if part)


def _days(each: Schedule) -> str:
    if each.frequency == Schedule.Frequency.ONCE:
        return date_format(each.from_on, "l j F Y") if each.from_on else ""
    day = str(each.get_weekday_display())
    if each.frequency == Schedule.Frequency.MONTHLY:
        return _monthly(each, day)
    if each.interval > 1:
        weeks = ngettext("every week", "every %d weeks", each.interval) % each.interval
        return _("%(day)s, %(how_often)s") % {"day": day, "how_often": weeks} if day else capfirst(weeks)
    return day


def _monthly(each: Schedule, day: str) -> str:
    match each.week_of_month:
        case -1:
            return _("last %s of the month") % day
        case None:
            return _("%s, once a month") % day if day else _("once a month")
        case 1:
            return _("first %s of the month") % day
        case 2:
            return _("second %s of the month") % day
        case 3:
            return _("third %s of the month") % day
    return _("fourth %s of the month") % day
