"""What is held within the next seven days."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from directory.models import Service
from directory.recurrence import WEEK, days_within
from directory.search import bits
from directory.search.index import Index


@lru_cache(maxsize=4)
def held_in_week(index: Index, today: date) -> int:
    """The services with at least one time from today on, seven days long."""
    return bits.of(_held(index, today, today + timedelta(days=WEEK - 1)))


def _held(index: Index, first: date, last: date) -> Iterator[int]:
    for place, each in enumerate(index.facts):
        is_open = each.shown.status != Service.Status.CLOSED_FOR_NOW
        if is_open and any(True for time in each.times for _day in days_within(time.rule, first, last)):
            yield place
