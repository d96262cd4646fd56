"""A part of a whole in percent: one decimal, halves up, and nothing where there is no whole."""

from decimal import ROUND_HALF_UP, Decimal

_TENTH = Decimal("0.1")


def percentage(part: int, whole: int) -> Decimal | None:
    """The percentage as it is shown, sent and judged; None of nobody is not nought."""
    return (Decimal(100 * part) / whole).quantize(_TENTH, ROUND_HALF_UP) if whole else None
