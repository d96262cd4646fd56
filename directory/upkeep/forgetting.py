"""How long we keep what a visitor told us: her address a month after the answer, all of it a year at most."""

from datetime import date, timedelta

ADDRESS_KEPT_DAYS = 30  # after the answer: long enough for a second letter when the first came back
ALL_KEPT_DAYS = 365  # after it was sent, answered or not


def addresses_before(today: date) -> date:
    """Whoever was answered before this day is known no more."""
    return today - timedelta(days=ADDRESS_KEPT_DAYS)


def all_before(today: date) -> date:
    """What was sent before this day is deleted whole."""
    return today - timedelta(days=ALL_KEPT_DAYS)
