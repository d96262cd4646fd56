"""Notices that hold until a day."""

from datetime import date


def holding(notice: str, until: date | None, day: date) -> str:
    """What holds on the day: the notice, as long as it is not over."""
    return notice if until is None or day <= until else ""
