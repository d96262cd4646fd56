"""Ages in months, as people say and type them."""

import re

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

A_YEAR = 12
IN_MONTHS = 24  # below this, people count months
OLDEST = 25 * 12  # months; whoever is older is looked for without an age
_TYPED = re.compile(r"(\d{1,3})\s*(m|y)?", re.IGNORECASE)


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


def typed_ages(text: str, complaints: list[str]) -> tuple[int, int] | None:
    """ "8m" is that month, "2" or "2y" the twelve months of being two."""
    if not (typed := text.strip()):
        return None
    read = _TYPED.fullmatch(typed)
    if not read or not read[1].isascii():
        complaints.append(_("We could not read the age. Type 2 for two years, or 8m for eight months."))
        return None
    number, in_months = int(read[1]), (read[2] or "").lower() == "m"
    first = number if in_months else number * A_YEAR
    return (min(first, OLDEST), min(first if in_months else first + A_YEAR - 1, OLDEST))
