"""How the number of registered families grows: new, closed and registered, month by month."""

from collections import Counter
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from centres.models import Centre
from families.models import Registration
from ui.shapes import Numbers, Stat
from workdays.dates import date_format

MONTHS_SHOWN = 24

Month = tuple[int, int]


def membership(centre: Centre, today: date) -> Stat:
    """The number now, its course over two years, and the figures behind it. One query a centre."""
    spans = list(Registration.objects.filter(centre=centre).values_list("registered_on", "closed_on"))
    months = _months_until(today)
    began = Counter(_month(first) for first, _last in spans)
    ended = Counter(_month(last) for _first, last in spans if last)
    there = {month: sum(_is_there(span, month, today) for span in spans) for month in months}
    rows = tuple((_spoken(month), began[month], ended[month], there[month]) for month in reversed(months))
    return Stat(
        name=centre.name,
        value=str(there[months[-1]]),
        of=_("families registered today"),
        counts=_("Families with an open registration on the last day of the month; for this month, today."),
        points=tuple((_spoken(month), float(there[month])) for month in months),
        points_label=_("Two years"),
        numbers=Numbers(
            _("Families registered at %(centre)s") % {"centre": centre.name},
            (_("Month"), *_counts()),
            rows,
        ),
    )


def _counts() -> tuple[str, str, str]:
    return (
        pgettext("how many families", "New"),
        pgettext("how many families", "Closed"),
        pgettext("how many families", "Registered"),
    )


def _months_until(today: date) -> list[Month]:
    number = today.year * 12 + today.month - 1
    return [divmod(each, 12) for each in range(number - MONTHS_SHOWN + 1, number + 1)]


def _month(day: date) -> Month:
    return day.year, day.month - 1


def _is_there(span: tuple[date, date | None], month: Month, today: date) -> bool:
    """Registered at the end of the month, or today in the month that is not over."""
    first, last = span
    if month == _month(today):
        return first <= today and (last is None or last >= today)
    return _month(first) <= month and (last is None or _month(last) > month)


def _spoken(month: Month) -> str:
    year, number = month
    return date_format(date(year, number + 1, 1), "F Y")
