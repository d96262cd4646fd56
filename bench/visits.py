"""P9: looking for overdue visits, against the bare SQL, and whether it stays as quick however many visits are over."""

from django.db import connection, transaction

from bench import processor
from bench.control import busy_work
from bench.made_up_visits import NOW
from bench.ratios import Row, Values, compare
from volunteers.due import overdue_visits

BARE_TARGET, FLAT_TARGET = 4.0, 1.5
TIMES = 20  # one look is too short to time
BARE = (
    "SELECT id, placement_id, planned_end FROM volunteers_visit WHERE planned_end <= %s AND checked_out_at IS NULL "
    "AND called_off_at IS NULL AND found_safe_at IS NULL AND alarmed_at IS NULL"
)


@transaction.atomic
def look_for_overdue() -> None:
    """What the clock does, when those that are overdue have had their alarm: as on nearly every look."""
    for _ in range(TIMES):
        overdue_visits(NOW)


@transaction.atomic
def bare_look() -> None:
    """The same question without anything around it."""
    with connection.cursor() as cursor:
        for _ in range(TIMES):
            cursor.execute(BARE, [NOW])
            cursor.fetchall()


def row_against_bare(visits: int) -> Row:
    """At the number of visits there are now."""
    found = compare(look_for_overdue, bare_look, processor.seconds)
    return found.row("P9", f"looking for overdue visits, {visits:,} visits / bare indexed SQL", BARE_TARGET)


def against_busy_work() -> Values:
    return compare(look_for_overdue, busy_work, processor.seconds)


def row_of_flatness(small: Values, large: Values, sizes: tuple[int, int]) -> Row:
    """How many times longer it takes with many visits than with few."""
    pairs = ((small.middle, large.middle), (max(small.each), min(large.each)), (min(small.each), max(large.each)))
    found = Values(tuple(after / before for before, after in pairs))
    name = f"looking for overdue visits, {sizes[1]:,} visits / {sizes[0]:,} visits"
    return found.row("P9", name, FLAT_TARGET)
