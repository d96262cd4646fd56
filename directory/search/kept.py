"""The index this process keeps: asked each time whether anything was published since, and then only that is read."""

from collections.abc import Iterable
from datetime import datetime
from threading import Lock

from django.db.models import Count, Max

from directory.models import Service
from directory.search.facts import Facts, facts_of
from directory.search.index import Index, built

Stamp = tuple[int, datetime | None]
PARTS = (
    "organisation", "places__venue__access", "schedules", "languages", "in_languages",
    "terms__taxonomy", "terms__parent", "terms__in_languages",
)  # fmt: skip


class Kept:
    """One index and the facts it was built from."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._stamp: Stamp | None = None
        self._facts: dict[int, tuple[datetime, Facts]] = {}
        self._index = built([])

    def index(self) -> Index:
        """The index of what is public now."""
        stamp = _stamp()
        if stamp != self._stamp:
            with self._lock:
                self._renew()
                self._stamp = stamp
        return self._index

    def forget(self) -> None:
        """Begin anew, for tests: databases come and go there within one moment."""
        self.__init__()  # type: ignore[misc]

    def _renew(self) -> None:
        public = dict(Service.objects.public().values_list("pk", "changed_at"))
        old = {pk: known for pk, known in self._facts.items() if public.get(pk) == known[0]}
        read = {each.pk: (each.changed_at, facts_of(each)) for each in _whole(public.keys() - old.keys())}
        self._facts = old | read
        self._index = built(facts for _changed, facts in self._facts.values())


def _stamp() -> Stamp:
    found = Service.objects.public().aggregate(many=Count("pk"), newest=Max("changed_at"))
    return found["many"], found["newest"]


def _whole(pks: Iterable[int]) -> Iterable[Service]:
    wanted = sorted(pks)
    for start in range(0, len(wanted), 500):
        yield from Service.objects.filter(pk__in=wanted[start : start + 500]).prefetch_related(*PARTS)


kept = Kept()
