"""Ages as people say them: weeks, then months, then years."""

from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from workdays.ages import age_on

MONTHS_UNTIL = 2  # years: "19 months" says more than "1" to who plans a group
WEEKS_UNTIL = 2  # months


def spoken_age(born_on: date | None, on: date) -> str:
    """ "6 weeks", "7 months", "3"; empty when nobody knows the birth date, or before the birth."""
    if born_on is None or born_on > on:
        return ""
    age = age_on(born_on, on)
    if age.years >= MONTHS_UNTIL:
        return str(age.years)
    months = age.years * 12 + age.months
    if months >= WEEKS_UNTIL:
        return ngettext("%(count)d month", "%(count)d months", months) % {"count": months}
    weeks = (on - born_on).days // 7
    return ngettext("%(count)d week", "%(count)d weeks", weeks) % {"count": weeks}


def youngest_age(born_on: date | None, on: date) -> str:
    """The same for a list, where an empty cell would be read as "no child"."""
    return spoken_age(born_on, on) or _("Not known")


def born_by(years: int, on: date) -> date:
    """The last birth date of somebody who has reached the age on the day."""
    try:
        return on.replace(year=on.year - years)
    except ValueError:  # on 29 February nobody born on a 1 March has had the birthday
        return date(on.year - years, 2, 28)
