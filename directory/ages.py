"""Ages in months, as people say them."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

A_YEAR = 12
IN_MONTHS = 24  # below this, people count months


def spoken_ages(youngest: int | None, oldest: int | None) -> str:
    """ "6 months to 3 years"; nothing where anybody may come."""
    if youngest and oldest is not None:
        return _("%(youngest)s to %(oldest)s") % {"youngest": spoken_age(youngest), "oldest": spoken_age(oldest)}
    if oldest is not None:
        return _("up to %s") % spoken_age(oldest)
    return pgettext("a youngest age", "from %s") % spoken_age(youngest) if youngest else ""


def spoken_age(months: int) -> str:
    """ "8 months", "2 years"; months beside years only where they say something."""
    years, rest = divmod(months, A_YEAR)
    if (months < IN_MONTHS and rest) or not years:
        return ngettext("%d month", "%d months", months) % months
    return ngettext("%d year", "%d years", years) % years
