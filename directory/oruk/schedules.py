"""When a service is held, as the feed and calendars write it."""

from datetime import date
from uuid import UUID

from directory.models import Schedule
from directory.oruk.shape import Told, told
from directory.search.facts import time_of
from directory.when import said


def schedule(each: Schedule, service: UUID, place: UUID | None) -> Told:
    """One time. What happens once begins and ends on the same day and has no frequency.

    Hours are those on the clock of the place. HSDS keeps its zone as one number, which summer time would make wrong.
    """
    once = each.frequency == Schedule.Frequency.ONCE
    return told(
        id=each.uid,
        service_id=service,
        service_at_location_id=place,
        freq=each.frequency,
        interval=None if once else each.interval,
        byday=None if once else byday(each),
        dtstart=each.from_on,
        valid_from=each.from_on,
        valid_to=(each.until_on or each.from_on) if once else each.until_on,
        until=None if once else each.until_on,
        opens_at=each.starts,
        closes_at=each.ends,
        description=said(time_of(each), date.max),  # whole, whatever the day it is asked on
        notes=each.note,
    )


def byday(each: Schedule) -> str:
    """ "TU", or "2TU" for the second Tuesday of a month."""
    if each.frequency == Schedule.Frequency.MONTHLY and each.week_of_month and each.weekday:
        return f"{each.week_of_month}{each.weekday}"
    return each.weekday
