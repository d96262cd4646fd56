"""Work that is always the same: a control for the machine, and a yardstick across sizes of data."""

from bench.ratios import CALM, Row, Values, compare

SIZE = 200_000


def busy_work() -> int:
    """A moment of plain reckoning."""
    return sum(number * number for number in range(SIZE))


def control() -> Values:
    """The same work against itself."""
    return compare(busy_work, busy_work)


def control_row(found: Values) -> Row:
    return found.row("A/A", f"the same reckoning twice; {CALM[0]} to {CALM[1]} is calm", CALM[1])
