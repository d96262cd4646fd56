"""What a report is about: which centres and which period, as an address says it, and as a person reads it."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.http import urlencode
from django.utils.translation import gettext as _

from centres.models import Centre
from reporting.dataset import ALL_CENTRES
from reporting.indicators import Indicator, Often
from ui.shapes import Chip
from workdays.dates import date_format
from workdays.periods import Period, half_year_of, previous, quarter_of, year_of

_WRITTEN = re.compile(r"^(\d{4})(?:-Q([1-4]))?$", re.ASCII)
EARLIEST, LATEST = 2000, 2099


@dataclass(frozen=True)
class Choice:
    """Centres and period of a report."""

    centres: list[Centre]
    slug: str
    period: Period

    @property
    def is_year(self) -> bool:
        """Whether the whole year is asked for."""
        return self.period == year_of(self.period.first_on)

    def period_of(self, indicator: Indicator) -> Period:
        """The year, the quarter, or for half-yearly numbers the last half-year that was over with the quarter."""
        if self.is_year or indicator.often == Often.QUARTERLY:
            return self.period
        half = half_year_of(self.period.last_on)
        return half if half.last_on == self.period.last_on else previous(half)

    def year_so_far(self) -> Period:
        """From the first of January to the end of the period."""
        return Period(date(self.period.last_on.year, 1, 1), self.period.last_on, "")

    def address(self, **changes: str) -> str:
        """The query of this report, or of one that differs."""
        return "?" + urlencode({"centre": self.slug, "period": written(self.period)} | changes)


def written(period: Period) -> str:
    """How an address names the period: 2026-Q3 or 2026."""
    year = period.first_on.year
    return str(year) if period == year_of(period.first_on) else f"{year}-Q{(period.first_on.month + 2) // 3}"


def read_period(text: str, today: date) -> Period:
    """The period an address names; the last quarter that is over when it names none."""
    found = _WRITTEN.match(text)
    if not found or not EARLIEST <= int(found[1]) <= LATEST:
        return quarter_of(quarter_of(today).first_on - timedelta(days=1))
    year, quarter = int(found[1]), found[2]
    return quarter_of(date(year, int(quarter) * 3, 1)) if quarter else year_of(date(year, 1, 1))


def read_choice(centre: str, period: str, centres: list[Centre], today: date) -> Choice | None:
    """What an address asks for, out of the centres a person may see; nothing when it names one she may not."""
    if centre == ALL_CENTRES and len(centres) > 1:
        return Choice(centres, ALL_CENTRES, read_period(period, today))
    named = [one for one in centres if one.slug == centre] if centre else centres[:1]
    return Choice(named, named[0].slug, read_period(period, today)) if named else None


def period_chips(choice: Choice, today: date) -> list[Chip]:
    """The same stretch a year earlier, the quarters of the year, the whole of it, and the same stretch a year later.

    What has not begun has no numbers and no chip, unless it is the one that was asked for.
    """
    year = choice.period.first_on.year
    quarters = [quarter_of(date(year, month, 1)) for month in (1, 4, 7, 10)]
    offered = [_a_year_on(choice, -1), *quarters, year_of(choice.period.first_on), _a_year_on(choice, 1)]
    return [
        Chip(short(period), choice.address(period=written(period)), current=period == choice.period)
        for period in offered
        if period.first_on <= today or period == choice.period
    ]


def _a_year_on(choice: Choice, years: int) -> Period:
    day = choice.period.first_on.replace(year=choice.period.first_on.year + years)
    return year_of(day) if choice.is_year else quarter_of(day)


def short(period: Period) -> str:
    """How a commissioner calls it: quarter 3 2026, or the whole of 2026."""
    year = period.first_on.year
    if period == year_of(period.first_on):
        return _("Whole of %d") % year
    return _("Quarter %(number)d %(year)d") % {"number": (period.first_on.month + 2) // 3, "year": year}


def spoken(period: Period) -> str:
    """The same with its first and its last day."""
    days = {"first": date_format(period.first_on, "j F"), "last": date_format(period.last_on, "j F")}
    return _("%(period)s, %(first)s to %(last)s") % {"period": short(period), **days}


def not_over(period: Period, today: date) -> str:
    """What a reader must know of a period that still runs; nothing once it is over."""
    if period.last_on < today:
        return ""
    if period.first_on > today:
        return _("This period has not begun.")
    return _("This period is not over: the numbers are those of today, %s.") % date_format(today)


def centre_chips(choice: Choice, centres: list[Centre]) -> list[Chip]:
    """The centres to choose from, and all of them together; none when there is only one."""
    if len(centres) < 2:
        return []
    chips = [Chip(one.name, choice.address(centre=one.slug), current=one.slug == choice.slug) for one in centres]
    return [*chips, Chip(_("All together"), choice.address(centre=ALL_CENTRES), current=choice.slug == ALL_CENTRES)]
