"""What the list of services tells of each, read as plain rows: a harvester asks for thousands, and needs no models."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from directory.models import Harvested, Service, ServiceQuerySet, Source


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
    organisation: WhoseRow
    harvested: Harvested | None


OWN = ServiceRow._fields[:-2]
OF_SOURCE = ("name", "publisher", "licence", "licence_address", "page_address", "address")
COLUMNS = (
    *OWN,
    *(f"organisation__{name}" for name in WhoseRow._fields),
    "harvested__their_id",
    *(f"harvested__source__{name}" for name in OF_SOURCE),
)


class Rows:
    """The services of a query as rows; a page of them is two statements: which they are, and what is told of them."""

    def __init__(self, found: ServiceQuerySet) -> None:
        self._found = found

    def __len__(self) -> int:
        return self._found.count()

    def __iter__(self) -> Iterator[ServiceRow]:
        return self.iterator(chunk_size=500)

    def __getitem__(self, some: slice) -> list[ServiceRow]:
        pks = list(self._found.values_list("pk", flat=True)[some])
        return [_row(each) for each in Service.objects.filter(pk__in=pks).order_by("pk").values_list(*COLUMNS)]

    def iterator(self, chunk_size: int) -> Iterator[ServiceRow]:
        """All of them, so many at a time."""
        return map(_row, self._found.values_list(*COLUMNS).iterator(chunk_size=chunk_size))


def _row(values: tuple[Any, ...]) -> ServiceRow:
    whose, theirs = len(OWN), len(OWN) + len(WhoseRow._fields)
    return ServiceRow._make((*values[:whose], WhoseRow._make(values[whose:theirs]), _harvested(*values[theirs:])))


def _harvested(their_id: str | None, *of_source: str) -> Harvested | None:
    """From whom it comes, as far as that is told; to read, never to save."""
    if their_id is None:
        return None
    return Harvested(their_id=their_id, source=Source(**dict(zip(OF_SOURCE, of_source, strict=True))))
