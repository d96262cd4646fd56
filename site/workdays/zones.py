"""Moments and local days: which clock hangs on the wall in each jurisdiction."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ZONES = {"JE": "Europe/Jersey", "GB-ENG": "Europe/London"}


class UnknownJurisdictionError(ValueError):
    """We hold neither holidays nor a clock for this place."""


class MomentWithoutZoneError(ValueError):
    """A moment that does not say its zone could be any of twenty-four hours."""


def zone_of(jurisdiction: str) -> str:
    """The name of the local time zone."""
    try:
        return ZONES[jurisdiction]
    except KeyError:
        raise UnknownJurisdictionError(jurisdiction) from None


def local_moment(moment: datetime, jurisdiction: str) -> datetime:
    """The same moment as the clock on the wall shows it."""
    if moment.tzinfo is None:
        raise MomentWithoutZoneError(moment.isoformat())
    return moment.astimezone(ZoneInfo(zone_of(jurisdiction)))


def local_day(moment: datetime, jurisdiction: str) -> date:
    """The day it is there in that moment."""
    return local_moment(moment, jurisdiction).date()


def moment_at(day: date, at: time, jurisdiction: str) -> datetime:
    """The moment, in UTC, when the clock on the wall shows this time on this day.

    A time that comes twice in October is taken the first time. A time that the clock jumps over in March is
    read as if the clock had not jumped, so half past one is half past two.
    """
    # UTC, because Python never calls a time that comes twice equal to the same moment in another zone.
    return datetime.combine(day, at, ZoneInfo(zone_of(jurisdiction))).astimezone(UTC)


def span_of(day: date, jurisdiction: str) -> tuple[datetime, datetime]:
    """The day's first moment and the next day's: 23 hours apart in March, 25 in October."""
    return moment_at(day, time(), jurisdiction), moment_at(day + timedelta(days=1), time(), jurisdiction)
