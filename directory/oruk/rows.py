"""What the list of services tells of each, read as plain rows: a harvester asks for thousands, and needs no models."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from django.http import HttpRequest

from directory import edition
from directory.edition import Worked
from directory.models import Harvested, Service, ServiceQuerySet, Source

Thing = TypeVar("Thing")


class WhoseRow(NamedTuple):
    """The organisation inside."""

    uid: UUID
    name: str
    description: str
    website: str
    email: str


class ServiceRow(NamedTuple):
    """What a service has one of, by the names it has in the model."""

    uid: UUID
    name: str
    status: str
    live: bool
    changed_at: datetime
    summary: str
    description: str
    website: str
    email: str
    min_months: int | None
    max_months: int | None
    for_whom: str
    how_to_come: str
    charge: str
    assured_on: date | None
    assured_by: str
    notice: str
    notice_until: date | None
    organisation: WhoseRow
    harvested: Harvested | None


class Which(NamedTuple):
    """A service, and when it last changed."""

    pk: int
    changed_at: datetime


OF_A_PAGE = ("page", "per_page", "format")
OWN = ServiceRow._fields[:-2]
OF_SOURCE = ("name", "publisher", "licence", "licence_address", "page_address", "address")
COLUMNS = (
    *OWN,
    *(f"organisation__{name}" for name in WhoseRow._fields),
    "harvested__their_id",
    *(f"harvested__source__{name}" for name in OF_SOURCE),
)


_which: Worked[list[Which]] = Worked(most=20)


class Read(Generic[Thing]):
    """Things that are read only as far as they are asked for; whoever extends it says how many there are, and which."""

    def __len__(self) -> int:
        raise NotImplementedError

    def __getitem__(self, some: slice) -> list[Thing]:
        raise NotImplementedError

    def iterator(self, chunk_size: int) -> Iterator[Thing]:
        """All of them, so many at a time."""
        for start in range(0, len(self), chunk_size):
            yield from self[start : start + chunk_size]


class Rows(Read[ServiceRow]):
    """The services that a request asks for, as rows: which they are is asked once for all pages of an edition."""

    def __init__(self, request: HttpRequest, found: Callable[[HttpRequest], ServiceQuerySet]) -> None:
        asked = sorted((name, *values) for name, values in request.GET.lists() if name not in OF_A_PAGE)
        self.which = _which.out(edition.of(request), tuple(asked), lambda: _asked_for(found(request)))

    def __len__(self) -> int:
        return len(self.which)

    def __getitem__(self, some: slice) -> list[ServiceRow]:
        return list(rows_of([each.pk for each in self.which[some]]).values())


def rows_of(pks: Collection[int]) -> dict[int, ServiceRow]:
    """These services, in the order in which they were made; one question."""
    wanted = Service.objects.filter(pk__in=pks).order_by("pk")
    return {pk: _row(values) for pk, *values in wanted.values_list("pk", *COLUMNS)}


def _asked_for(found: ServiceQuerySet) -> list[Which]:
    return list(map(Which._make, found.values_list("pk", "changed_at")))


def _row(values: Sequence[Any]) -> ServiceRow:
    whose, theirs = len(OWN), len(OWN) + len(WhoseRow._fields)
    return ServiceRow._make((*values[:whose], WhoseRow._make(values[whose:theirs]), _harvested(*values[theirs:])))


def _harvested(their_id: str | None, *of_source: str) -> Harvested | None:
    """From whom it comes, as far as that is told; to read, never to save."""
    if their_id is None:
        return None
    return Harvested(their_id=their_id, source=Source(**dict(zip(OF_SOURCE, of_source, strict=True))))
