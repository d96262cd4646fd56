"""Ages in months, as people say and type them."""

import re

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext

A_YEAR = 12
IN_MONTHS = 24  # below this, people count months
OLDEST = 25 * 12  # months; whoever is older is looked for without an age
UNREAD = gettext_lazy("We could not read the age. Type 2 for two years, or 8m for eight months.")
LONGEST = 20  # letters of an age that is typed
_TYPED = re.compile(r"([0-9]{1,3})(?:[.,]([0-9]))?\s*([^\W\d_]*)\.?")
MONTHS = frozenset({
    "m", "mth", "mths", "month", "months", "mês", "mes", "meses", "miesiąc", "miesiące", "miesięcy",
    "lună", "luna", "luni", "mois",
})  # fmt: skip
YEARS = frozenset({
    "", "y", "yr", "yrs", "year", "years", "a", "ano", "anos", "rok", "roku", "lata", "lat", "an", "ani", "ans",
})  # fmt: skip


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


def typed_ages(text: str) -> tuple[int, int] | None:
    """ "8m" and "8 months" are that month, "2" and "2 years" the twelve months of being two, "2.5" is one month.

    Nothing of what nobody understands.
    """
    if not (typed := text.strip()):
        return None
    read = _TYPED.fullmatch(typed.casefold())
    if not read or read[3] not in MONTHS | YEARS:
        return None
    number, part, in_months = int(read[1]), read[2], read[3] in MONTHS
    first = number if in_months else number * A_YEAR + round(int(part or 0) * A_YEAR / 10)
    return (min(first, OLDEST), min(first if in_months or part else first + A_YEAR - 1, OLDEST))
