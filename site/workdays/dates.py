"""Days as their reader writes them: 26 November 2026, 26 de novembro de 2026, 26 listopada 2026, 1er décembre 2026."""

from datetime import date, timedelta

from django.utils import dateformat
from django.utils.formats import get_format
from django.utils.translation import get_language, gettext_noop, pgettext_lazy

NAMED = {
    "j F Y": "DATE_FORMAT",
    "j M Y": "SHORT_DATE_FORMAT",
    "j F": "MONTH_DAY_FORMAT",
    "F Y": "YEAR_MONTH_FORMAT",
    "j F Y, H:i": "DATETIME_FORMAT",
}
# The letters are Django's, https://docs.djangoproject.com/en/5.2/ref/templates/builtins/#date
WITH_WEEKDAY = {
    "l j F Y": pgettext_lazy("how a day is written", "l j F Y"),
    "l j F Y, H:i": pgettext_lazy("how a day is written", "l j F Y, H:i"),
    "l j F": pgettext_lazy("how a day is written", "l j F"),
    "l j": pgettext_lazy("how a day is written", "l j"),
    "D j M Y": pgettext_lazy("how a day is written", "D j M Y"),
    "D j M": pgettext_lazy("how a day is written", "D j M"),
    "j M": pgettext_lazy("how a day is written", "j M"),
}


def moved(day: date, by: timedelta) -> date:
    """The day so much later or earlier; where the calendar ends, its first or last day: old lists hold such days."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def date_format(day: date, pattern: str = "DATE_FORMAT") -> str:
    """The day, in English as the pattern says, in other languages as they say the same."""
    words = str(WITH_WEEKDAY.get(pattern) or get_format(NAMED.get(pattern, pattern)))
    return dateformat.format(day, _first_in_french(words) if day.day == 1 else words)


def _first_in_french(pattern: str) -> str:
    return pattern.replace("j", r"j\e\r") if (get_language() or "").startswith("fr") else pattern


# Django has these names with a capital letter in three of our languages; our catalogues come before its own.
OURS = (
    gettext_noop("January"), gettext_noop("February"), gettext_noop("March"), gettext_noop("April"),
    gettext_noop("May"), gettext_noop("June"), gettext_noop("July"), gettext_noop("August"),
    gettext_noop("September"), gettext_noop("October"), gettext_noop("November"), gettext_noop("December"),
    gettext_noop("jan"), gettext_noop("feb"), gettext_noop("mar"), gettext_noop("apr"), gettext_noop("may"),
    gettext_noop("jun"), gettext_noop("jul"), gettext_noop("aug"), gettext_noop("sep"), gettext_noop("oct"),
    gettext_noop("nov"), gettext_noop("dec"),
    gettext_noop("Monday"), gettext_noop("Tuesday"), gettext_noop("Wednesday"), gettext_noop("Thursday"),
    gettext_noop("Friday"), gettext_noop("Saturday"), gettext_noop("Sunday"),
    gettext_noop("Mon"), gettext_noop("Tue"), gettext_noop("Wed"), gettext_noop("Thu"), gettext_noop("Fri"),
    gettext_noop("Sat"), gettext_noop("Sun"),
)  # fmt: skip
