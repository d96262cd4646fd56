"""The list of services, written beforehand by the worker: what did not change since is sent as it lies there."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple

from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import translation

from directory.models import Service, ToldService
from directory.oruk import services
from directory.oruk.answering import LANGUAGE
from directory.oruk.rows import Read, Rows, rows_of

MOST = 1_000  # services written in one go
OF_NOW = F("service__changed_at")


class Line(NamedTuple):
    """One service of the list, as it is sent."""

    changed_at: datetime
    words: str


class Lines(Read[Line]):
    """The services of the list as they are sent: as they were written, or, where they changed since, written now."""

    def __init__(self, rows: Rows) -> None:
        self._which = rows.which

    def __len__(self) -> int:
        return len(self._which)

    def __getitem__(self, some: slice) -> list[Line]:
        which = self._which[some]
        told = dict(_still_true([each.pk for each in which]))
        lines = {each.pk: Line(each.changed_at, told[each.pk]) for each in which if each.pk in told}
        lines |= _written([each.pk for each in which if each.pk not in told])
        return [lines[each.pk] for each in which if each.pk in lines]


def write_beforehand() -> int:
    """What changed since it was written, or never was; returns how many there were, at most a thousand."""
    lasting = Service.objects.public().filter(Q(notice="") | Q(notice_until=None))  # another day they say another thing
    stale = lasting.exclude(told_beforehand__changed_at=F("changed_at"))
    with translation.override(LANGUAGE), transaction.atomic():
        lines = _written(list(stale.order_by("pk").values_list("pk", flat=True)[:MOST]))
        ToldService.objects.bulk_create(
            [ToldService(service_id=pk, changed_at=line.changed_at, words=line.words) for pk, line in lines.items()],
            update_conflicts=True,
            unique_fields=["service"],
            update_fields=["changed_at", "words"],
        )
    return len(lines)


def forget() -> None:
    """All of it: a new version of Samphire may say the same things otherwise."""
    ToldService.objects.all().delete()


def _still_true(pks: Collection[int]) -> "QuerySet[ToldService, tuple[int, str]]":
    return ToldService.objects.filter(service__in=pks, changed_at=OF_NOW).values_list("pk", "words")


def _written(pks: Collection[int]) -> dict[int, Line]:
    """Read and written now."""
    rows = rows_of(pks) if pks else {}
    return {pk: Line(row.changed_at, json.dumps(services.brief(row))) for pk, row in rows.items()}
