"""The periods a centre counts by: quarters, half-years and years of the calendar, and ISO weeks."""

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.utils.translation import gettext as _

from workdays.dates import date_format, moved

ONE_DAY = timedelta(days=1)


class NoUsualPeriodError(ValueError):
    """Days that make no week, quarter, half-year or year have no period before them."""


@dataclass(frozen=True)
class Period:
    """From one day to another, both included; the label is for people and does not tell two periods apart."""

    first_on: date
    last_on: date
    label: str = field(compare=False)

    def __contains__(self, day: date) -> bool:
        return self.first_on <= day <= self.last_on


def quarter_of(day: date) -> Period:
    """January to March, April to June, July to September or October to December."""
    return _months_around(day, 3)


def half_year_of(day: date) -> Period:
    """January to June, or July to December."""
    return _months_around(day, 6)


def year_of(day: date) -> Period:
    """The calendar year, which the contract reports on by 31 January."""
    return Period(date(day.year, 1, 1), date(day.year, 12, 31), str(day.year))


def iso_week_of(day: date) -> Period:
    """Monday to Sunday."""
    monday = moved(day, -ONE_DAY * day.weekday())
    return Period(monday, moved(monday, 6 * ONE_DAY), _("Week of %s") % date_format(monday))


def previous(period: Period) -> Period:
    """The period of the same kind that ends the day before this one begins."""
    for kind_of in (quarter_of, half_year_of, year_of, iso_week_of):
        if kind_of(period.first_on) == period:
            return kind_of(moved(period.first_on, -ONE_DAY))
    raise NoUsualPeriodError(period.label)


def _months_around(day: date, count: int) -> Period:
    """The run of so many months, counted from January, that holds the day."""
    first_month = day.month - (day.month - 1) % count
    last_month = first_month + count - 1
    first_on, last_on = date(day.year, first_month, 1), date(day.year, last_month, monthrange(day.year, last_month)[1])
    months = {"first": date_format(first_on, "F"), "last": date_format(last_on, "F Y")}
    return Period(first_on, last_on, _("%(first)s to %(last)s") % months)
