"""Whether a day can be added to the days a centre is closed, in a sentence when it cannot."""

from datetime import date

from django.utils.translation import gettext as _

from workdays.calendar import SATURDAY, Calendar
from workdays.dates import date_format


def why_not(calendar: Calendar, day: date) -> str:
    """Why the day needs no closure; empty when the centre works on it."""
    facts = {"day": date_format(day, "l j F Y"), "holiday": calendar.holiday_name(day)}
    if day.weekday() >= SATURDAY:
        return _("%(day)s is at a weekend, and weekends are no working days. There is nothing to add.") % facts
    if facts["holiday"]:
        return _("%(day)s is a bank holiday, %(holiday)s, and counts as closed. There is nothing to add.") % facts
    if day in calendar.closures:
        return _("%(day)s is on the list of closed days already.") % facts
    return ""
