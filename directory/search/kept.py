"""The index this process keeps: of another edition of the site it is renewed, and then only what changed is read."""

from contextlib import suppress
from threading import Lock
from typing import Any

from django.db import DatabaseError, connection

from directory import edition
from directory.edition import Edition
from directory.models import Service
from directory.search.index import Index, built, changed
from directory.search.reading import read
from directory.search.terms import Lists, lists


class Kept:
    """One index, the lists of terms, and when each service in it was last changed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._edition: Edition | None = None
        self._moments: dict[int, Any] = {}
        self._index, self._lists = built([]), Lists()

    def of(self, now: Edition) -> tuple[Index, Lists]:
        """The index and the lists of terms of the edition that the site has now."""
        if now != self._edition:
            with self._lock:
                if now != self._edition:
                    self._renew()
                    self._edition = now
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


kept = Kept()


def begin() -> None:
    """Build the index as the process starts, so that no visitor waits for it; a new site has no tables yet."""
    with suppress(DatabaseError):
        kept.of(edition.now())
    connection.close()
