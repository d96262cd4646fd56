"""The index this process keeps: asked each time whether anything was published since, and then only that is read."""

from contextlib import suppress
from functools import cache
from threading import Lock
from typing import Any

from django.db import DatabaseError, connection
from django.db.models import Count, Max, Value

from directory.models import Service, Taxonomy, Term
from directory.search.index import Index, built, changed
from directory.search.reading import read
from directory.search.terms import Lists, lists


class Kept:
    """One index, the lists of terms, and when each service in it was last changed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stamp: list[Any] | None = None
        self._moments: dict[int, Any] = {}
        self._index, self._lists = built([]), Lists()

    def index(self) -> Index:
        """The index of what is public now."""
        return self.now()[0]

    def now(self) -> tuple[Index, Lists]:
        """The index and the lists of terms as they are now."""
        stamp = _stamp()
        if stamp != self._stamp:
            with self._lock:
                if stamp != self._stamp:
                    self._renew()
                    self._stamp = stamp
        return self._index, self._lists

    def forget(self) -> None:
        """Begin anew, for tests: databases come and go there within one moment."""
        self.__init__()  # type: ignore[misc]

    def _renew(self) -> None:
        public = dict(Service.objects.public().values_list("pk", "changed_at"))
        new = {pk for pk, moment in public.items() if self._moments.get(pk) != moment}
        gone = {pk for pk in self._moments if pk in new or pk not in public}
        if gone:
            self._index = changed(self._index, gone, read(new))
        elif new:
            self._index = changed(self._index, (), sorted(read(new)))
        self._moments, self._lists = public, lists()


@cache
def _question() -> tuple[str, Any]:
    """Put together once for all: how many services, terms and lists there are, and when the newest changed."""
    parts = [
        rows.order_by().values(what=Value(name)).annotate(many=Count("pk"), newest=Max("changed_at"))
        for name, rows in {
            "services": Service.objects.public(), "terms": Term.objects.all(), "lists": Taxonomy.objects.all(),
        }.items()
    ]  # fmt: skip
    return parts[0].union(*parts[1:], all=True).query.sql_with_params()  # type: ignore[no-any-return]


def _stamp() -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(*_question())
        return list(cursor.fetchall())


kept = Kept()


def begin() -> None:
    """Build the index as the process starts, so that no visitor waits for it; a new site has no tables yet."""
    with suppress(DatabaseError):
        kept.index()
    connection.close()
