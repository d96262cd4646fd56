"""Noting that somebody read: one line for a record, one line for each centre of a list."""

from collections.abc import Iterable

from accounts.models import User
from centres.models import Centre
from trail import actions as trail


def looked_over(centres: Iterable[Centre], *, by: User, page: str) -> None:
    """A list of families was read: a line about each centre it is of."""
    trail.looked_at_many(by=by, abouts=centres, page=page)
