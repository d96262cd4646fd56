"""Which edition of the public site this is: what was worked out for one edition holds until the next.

Each change of anything that anybody may read adds a row with a mark (receivers.py); how many rows there are and what
their marks add up to is the edition. It is one small statement, whatever the number of services.
"""

from collections.abc import Callable, Hashable
from typing import Generic, NamedTuple, TypeVar

from django.db import connection, transaction
from django.http import HttpRequest

from directory.models.public_changes import PublicChange

What = TypeVar("What")
QUESTION = f"SELECT COUNT(*), COALESCE(SUM(mark), 0) FROM {PublicChange._meta.db_table}"  # noqa: S608 - nothing typed


class Edition(NamedTuple):
    """How many changes there were since they were last counted anew, and what their marks add up to."""

    changes: int = 0
    marks: int = 0

    def __str__(self) -> str:
        return f"{self.changes:x}.{self.marks:x}"


def now() -> Edition:
    """The edition as the database has it."""
    with connection.cursor() as cursor:
        cursor.execute(QUESTION)
        changes, marks = cursor.fetchone()
    return Edition(changes, int(marks))


def of(request: HttpRequest) -> Edition:
    """The edition this page is of: asked once, so that all of a page is of one edition."""
    found: Edition | None = getattr(request, "_edition", None)
    if found is None:
        found = request._edition = now()  # type: ignore[attr-defined]  # as Wagtail keeps its site there
    return found


def turn() -> None:
    """Something public was changed: whatever is read after this is of another edition."""
    PublicChange.objects.create()


def count_anew() -> int:
    """Keep one row in place of many; returns how many went."""
    with transaction.atomic():
        gone, _by_kind = PublicChange.objects.all().delete()
        turn()
    return gone


class Worked(Generic[What]):
    """What was worked out for the edition there is now, by what it was worked out from; the next one begins anew."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: tuple[Edition, dict[Hashable, What]] = (Edition(), {})

    def known(self, edition: Edition) -> dict[Hashable, What]:
        """All that is in memory for this edition, and where to put more. Where nothing was ever changed, nothing is."""
        if not edition.changes:
            return {}
        of_edition, known = self._known
        if edition != of_edition or len(known) >= self._most:
            self._known = (edition, known := {})
        return known

    def out(self, edition: Edition, of: Hashable, work: Callable[[], What]) -> What:
        """From memory, or worked out now."""
        known = self.known(edition)
        if of not in known:
            known[of] = work()
        return known[of]
