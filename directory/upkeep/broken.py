"""When a web address is looked at again, and when it counts as broken. Rules of days and answers alone."""

from datetime import date
from typing import NamedTuple

WORKING_AFTER = 7  # days until one that works is looked at again
FAILING_AFTER = 1  # day until one that failed is
BROKEN_AFTER = 3  # different days on which it failed: a server may be away for a day or two
GONE = frozenset({404, 410})


class Standing(NamedTuple):
    """How an address stood when it was last looked at; before that, nothing is known."""

    looked_on: date | None = None
    failed_since: date | None = None
    failed_days: int = 0

    @property
    def is_broken(self) -> bool:
        """Whether editors are told."""
        return self.failed_days >= BROKEN_AFTER


def is_due(now: Standing, today: date) -> bool:
    """Whether it may be looked at today."""
    if now.looked_on is None:
        return True
    return (today - now.looked_on).days >= (FAILING_AFTER if now.failed_since else WORKING_AFTER)


def looked(before: Standing, *, works: bool, today: date) -> Standing:
    """How it stands after today’s look. A second failure on one day counts no further; one success clears all."""
    if works:
        return Standing(looked_on=today)
    if before.failed_since is None:
        return Standing(today, today, 1)
    return Standing(today, before.failed_since, before.failed_days + (before.looked_on != today))


def is_gone(status: int) -> bool:
    """Whether an answer says that there is nothing. Who refuses a machine (401, 403, 429) may well serve a family."""
    return status in GONE


def is_fault(status: int) -> bool:
    """Whether an answer says that the server itself has failed."""
    return 500 <= status < 600
