"""Visits for measuring: as many as asked for, nearly all long over, two hundred open and some of those overdue."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

from django.db.models import Min

from centres.models import Centre
from families.models import Family
from volunteers.models import Placement, Visit, Volunteer

NOW = datetime(2026, 9, 30, 12, 0, tzinfo=UTC)
OPEN, OVERDUE = 200, 49
HOUR = timedelta(hours=1)
BATCH = 5_000


def grow(to: int) -> None:
    """Add visits that are over until there are so many."""
    placement = Placement.objects.first() or _first_visits()
    earliest = Visit.objects.aggregate(at=Min("planned_start"))["at"]
    over = _over(placement, earliest, to - Visit.objects.count())
    while batch := list(islice(over, BATCH)):
        Visit.objects.bulk_create(batch)


def _first_visits() -> Placement:
    """A placement with the open visits; those that are overdue have had their alarm."""
    family = Family.objects.order_by("pk")[0]
    volunteer = Volunteer.objects.create(ref="V-visits", centre=Centre.objects.all()[0], started_on=NOW.date())
    placement = Placement.objects.create(volunteer=volunteer, family=family, opened_on=NOW.date())
    starts = [NOW - 3 * HOUR if number < OVERDUE else NOW + number * HOUR for number in range(OPEN)]
    Visit.objects.bulk_create(
        Visit(
            placement=placement, planned_start=start, planned_end=start + HOUR,
            checked_in_at=start if start < NOW else None, alarmed_at=NOW if start < NOW else None,
        )
        for start in starts
    )  # fmt: skip
    return placement


def _over(placement: Placement, earliest: datetime, count: int) -> Iterator[Visit]:
    for number in range(count):
        start = earliest - (number + 1) * timedelta(minutes=1)
        yield Visit(
            placement=placement, planned_start=start, planned_end=start + HOUR, checked_in_at=start,
            checked_out_at=start + HOUR,
        )  # fmt: skip
