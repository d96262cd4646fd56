"""When a service is held, in words: "Tuesday, 9:30 to 11am", "every second Friday", "1 December 2026, from 10am"."""

from collections.abc import Iterable, Iterator
from datetime import date

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from directory.hours import spoken
from directory.models import Schedule
from directory.recurrence import Rule
from directory.search.facts import Time
from workdays.dates import date_format


def words(times: Iterable[Time], today: date, *, with_terms: bool = False) -> Iterator[str]:
    """Each time once: what is held in several terms is said with all of them, or only that it is in term."""
    alike: dict[Time, list[Rule]] = {}
    for each in times:
        if not is_over(each.rule, today):
            alike.setdefault(_without_days(each), []).append(each.rule)
    for each, rules in alike.items():
        line = _line(each, rules, today, with_terms=with_terms)
        if line:
            yield line


def said(each: Time, today: date) -> str:
    """One time by itself, with its days, also when it is over."""
    return _line(_without_days(each), [each.rule], today, with_terms=True)


def is_over(rule: Rule, today: date) -> bool:
    """Whether its last day is past."""
    last = rule.until_on or (None if rule.frequency else rule.first_on)
    return bool(last and last < today)


def _without_days(each: Time) -> Time:
    """What two terms of the same time have in common. What is held once, or has no end, stays by itself."""
    in_term = each.rule.frequency and each.rule.interval == 1 and each.rule.first_on and each.rule.until_on
    return each._replace(rule=each.rule._replace(first_on=None, until_on=None)) if in_term else each


def _line(each: Time, rules: list[Rule], today: date, *, with_terms: bool) -> str:
    """The days, the hours, and the first day while that lies ahead."""
    first = min((rule.first_on for rule in rules if rule.first_on), default=None)
    days, hours = _days(each.rule), spoken(each.starts, each.ends)
    parts = [capfirst(days), _in_the_middle(hours) if days else hours]
    if len(rules) > 1:
        parts.append(_terms(rules) if with_terms else _("in term only"))
    elif each.rule.frequency and first and first > today:
        parts.append(pgettext("a first day", "from %s") % date_format(first))
    return ", ".join(part for part in parts if part)


def _in_the_middle(hours: str) -> str:
    """ "From 10am" after a day is "from 10am"."""
    return hours[:1].lower() + hours[1:]


def _terms(rules: list[Rule]) -> str:
    each = [
        _("%(first)s to %(last)s") % {"first": date_format(rule.first_on), "last": date_format(rule.until_on)}
        for rule in rules
        if rule.first_on and rule.until_on
    ]
    return _("in term only: %s") % "; ".join(each)


def _days(rule: Rule) -> str:
    if rule.frequency == Schedule.Frequency.ONCE:
        return date_format(rule.first_on, "l j F Y") if rule.first_on else ""
    day = str(Schedule.Weekday(rule.weekday).label) if rule.weekday else ""
    if rule.frequency == Schedule.Frequency.MONTHLY:
        return _monthly(rule, day)
    if rule.interval > 1:
        weeks = ngettext("every week", "every %d weeks", rule.interval) % rule.interval
        return _("%(day)s, %(how_often)s") % {"day": day, "how_often": weeks} if day else capfirst(weeks)
    return day


def _monthly(rule: Rule, day: str) -> str:
    match rule.week_of_month:
        case -1:
            return _("last %s of the month") % day
        case None:
            return _("%s, once a month") % day if day else _("once a month")
        case 1:
            return _("first %s of the month") % day
        case 2:
            return _("second %s of the month") % day
        case 3:
            return _("third %s of the month") % day
        case 4:
            return _("fourth %s of the month") % day
    return _("fifth %s of the month, where there is one") % day
