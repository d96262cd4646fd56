"""When a service is held: schedules of a feed as times of ours. One that does not fit is kept as words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from typing import Any

from django.utils import translation

from directory.harvest.refusing import LeftOut
from directory.harvest.told import ToldTime
from directory.harvest.values import Json, clock, day, fitted, identity, line, number
from directory.models.reasons import Why
from directory.recurrence import DAYS, Rule
from directory.search.facts import Time
from directory.when import said

LONGEST_NOTE = 200
MOST_OFTEN = 52  # weeks or months between two times
BEYOND_US = ("bymonthday", "byweekno", "byyearday", "count")
_DAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_ONLY_DAY_AND_HOUR = re.compile(r"\w*day\b[ ,]*(\d{1,2}:\d{2}(:\d{2})?)?|\d{1,2}:\d{2}(:\d{2})?", re.IGNORECASE)


class _UnfitError(Exception):
    """It is held, but not as any time of ours says it."""


def times(
    schedules: Iterable[Json], places: Mapping[str, str], left: list[LeftOut]
) -> tuple[tuple[ToldTime, ...], list[str]]:
    """The times, each once; and the words of those that do not fit. `places`: the venue by its id at the service."""
    found: dict[ToldTime, None] = {}
    unfit: dict[str, None] = {}
    for each in schedules:
        try:
            known = dict.fromkeys(_noted(each, list(_times(each, places)), left))
        except _UnfitError:
            unfit[words := _words(each)] = None
            left.append(LeftOut(Why.TIME, words[:100]))
        else:
            found |= known
    return _each_once(found), [words for words in unfit if words]


def _each_once(found: Iterable[ToldTime]) -> tuple[ToldTime, ...]:
    """Feeds tell a time under the service and again under its place; the fuller one stays."""
    kept: dict[Any, ToldTime] = {}
    for each in found:
        key = each._replace(their_id="", place="")
        before = kept.get(key)
        if before is None or not before.place or before.place == each.place:
            kept[key] = before if before and before.place else each
        else:
            kept[key, each.place] = each
    return tuple(kept.values())


def _noted(each: Json, told: list[ToldTime], left: list[LeftOut]) -> Iterator[ToldTime]:
    """With what is said of them, but for a day and an hour, which the times say by themselves."""
    is_news = line(each.get("description")) not in map(_in_our_words, told)
    note = fitted(_words(each, only_news=True) if is_news else line(each.get("notes")), LONGEST_NOTE, left)
    return (one._replace(note=note) for one in told)


@translation.override("en")
def _in_our_words(told: ToldTime) -> str:
    """As our own feed describes it."""
    rule = Rule(told.frequency, told.weekday, told.interval, told.week_of_month, told.from_on, told.until_on)
    return said(Time(told.weekday, "", rule, told.starts, told.ends), date.max)


def _times(each: Json, places: Mapping[str, str]) -> Iterator[ToldTime]:
    if any(each.get(name) not in (None, "", [], 0) for name in BEYOND_US):
        raise _UnfitError
    days = _days(each.get("byday"))
    frequency = line(each.get("freq")).upper() or ("WEEKLY" if days else "")
    place = places.get(identity(each.get("service_at_location_id")), "") if len(set(places.values())) > 1 else ""
    starts, ends = _hours(each)
    like = ToldTime(identity(each.get("id")), place, frequency, starts=starts, ends=ends)
    match frequency:
        case "WEEKLY":
            yield from _weekly(each, days, like)
        case "MONTHLY":
            yield from _again(each, days or [(None, "")], like)
        case "":
            yield _once(each, like)
        case _:
            raise _UnfitError


def _weekly(each: Json, days: list[tuple[int | None, str]], like: ToldTime) -> Iterator[ToldTime]:
    first = day(each.get("dtstart"))
    if any(which for which, _weekday in days):
        raise _UnfitError
    yield from _again(each, days or [(None, DAYS[first.weekday()] if first else "")], like)


def _again(each: Json, days: list[tuple[int | None, str]], like: ToldTime) -> Iterator[ToldTime]:
    """For each of its days. Weeks can be counted only from a day."""
    told = each.get("interval")
    interval = number(1 if told in (None, "") else told, 1, MOST_OFTEN)
    first, last = _from(each, counts=interval != 1), _until(each)
    if interval is None or interval != int(interval) or (interval > 1 and first is None) or _turned(first, last):
        raise _UnfitError
    for which, weekday in days:
        when = like._replace(interval=int(interval), from_on=first, until_on=last)
        yield when._replace(weekday=weekday, week_of_month=which)


def _once(each: Json, like: ToldTime) -> ToldTime:
    first = _from(each, counts=True)
    last = _until(each) or first
    if first is None or _turned(first, last):
        raise _UnfitError
    return like._replace(from_on=first, until_on=last)


def _from(each: Json, *, counts: bool) -> date | None:
    """Its first day; where weeks are counted, the one they are counted from."""
    names = ("dtstart", "valid_from") if counts else ("valid_from", "dtstart")
    return next(filter(None, (day(each.get(name)) for name in names)), None)


def _until(each: Json) -> date | None:
    return min(filter(None, (day(each.get(name)) for name in ("valid_to", "until"))), default=None)


def _turned(first: date | None, last: date | None) -> bool:
    return bool(first and last and last < first)


def _hours(each: Json) -> tuple[time | None, time | None]:
    """When it opens and closes. What closes before it opens goes on past midnight: then only the beginning is kept."""
    starts, ends = clock(each.get("opens_at")), clock(each.get("closes_at"))
    return starts, None if starts and ends and ends <= starts else ends


def _days(told: Any) -> list[tuple[int | None, str]]:
    """ "MO,WE" or "2TU": which one of the month, and the weekday."""
    parts = [line(each) for each in told] if isinstance(told, list) else line(told).split(",")
    found = [_DAY.fullmatch(part.strip().upper()) for part in parts if part.strip()]
    if any(each is None or each[1] in {"-2", "-3", "-4", "-5"} for each in found):
        raise _UnfitError
    return list(dict.fromkeys((int(each[1]) if each[1] else None, each[2]) for each in found if each))


def _words(each: Json, *, only_news: bool = False) -> str:
    """What is said of it; with `only_news` without a day and an hour, which the time says by itself."""
    notes, description = line(each.get("notes")), line(each.get("description"))
    if only_news and _ONLY_DAY_AND_HOUR.fullmatch(description):
        description = ""
    return " ".join(dict.fromkeys(filter(None, (notes, description))))
