"""On which days something is held that comes again: every so many weeks, the second Tuesday of a month, once."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEK = 7


class Rule(NamedTuple):
    """A time of a service, as far as days go."""

    frequency: str  # WEEKLY, MONTHLY, or nothing: once, on its first day
    weekday: str = ""  # two letters; nothing: any day
    interval: int = 1
    week_of_month: int | None = None  # 1 for the first, -1 for the last
    first_on: date | None = None
    until_on: date | None = None


def is_on(rule: Rule, day: date) -> bool:
    """Whether it is held on the day. Without a weekday it is held on any of its days."""
    if (rule.first_on and day < rule.first_on) or (rule.until_on and day > rule.until_on):
        return False
    if not rule.frequency:
        return day == rule.first_on if rule.until_on is None else rule.first_on is not None
    if rule.weekday and DAYS[day.weekday()] != rule.weekday:
        return False
    return _month_fits(rule, day) if rule.frequency == "MONTHLY" else _week_fits(rule, day)


def days_within(rule: Rule, first: date, last: date) -> Iterator[date]:
    """The days from the first to the last, both included, on which it is held."""
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        if is_on(rule, day):
            yield day


def _week_fits(rule: Rule, day: date) -> bool:
    if rule.interval <= 1 or rule.first_on is None:
        return True
    weeks = (_monday(day) - _monday(rule.first_on)).days // WEEK
    return weeks % rule.interval == 0


def _month_fits(rule: Rule, day: date) -> bool:
    if rule.interval > 1 and rule.first_on:
        months = (day.year - rule.first_on.year) * 12 + day.month - rule.first_on.month
        if months % rule.interval:
            return False
    if not rule.week_of_month:
        return True
    if rule.week_of_month < 0:
        return (day + timedelta(days=WEEK)).month != day.month
    return (day.day - 1) // WEEK + 1 == rule.week_of_month


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
