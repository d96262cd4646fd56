"""Imports a folder of exchange files: all of it or nothing, the same result when run again."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from reporting.exchange import files
from reporting.exchange.checking import Progress, findings, present
from reporting.exchange.files import ExchangeFile
from reporting.exchange.finding import Finding
from reporting.exchange.loading.attendance import load_attendance
from reporting.exchange.loading.batch import Hand, Tally, chunks
from reporting.exchange.loading.centres import load_centres
from reporting.exchange.loading.circumstances import load_circumstances
from reporting.exchange.loading.contacts import load_contacts
from reporting.exchange.loading.families import load_families
from reporting.exchange.loading.naming import name_anew
from reporting.exchange.loading.people import load_people
from reporting.exchange.loading.volunteers import load_volunteers
from reporting.exchange.reach import Reach, everything
from reporting.exchange.reading import rows
from reporting.exchange.seen import changed_since
from trail import actions as trail
from volunteers.models import Volunteer


def no_progress(_file: str, _row: int) -> None:
    """Tell nobody how far it is."""


def tell_nobody(_finding: Finding) -> None:
    """Keep it to oneself."""


@dataclass
class Outcome:
    """What an import did, file by file, or would have done."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    families_touched: set[int] = field(default_factory=set)
    volunteers_touched: set[int] = field(default_factory=set)


class BadRowsError(Exception):
    """The folder holds rows that cannot be loaded; nothing was changed."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(count)


def check_folder(
    folder: Path,
    *,
    now: datetime,
    reach: Reach | None = None,
    told: Callable[[Finding], None],
    progress: Progress = no_progress,
) -> int:
    """Tell of everything wrong in the folder as it is found; gives back how many errors there are."""
    return _tell_all(
        findings(folder, today=timezone.localdate(now), reach=reach or everything(), progress=progress), told
    )


def _tell_all(found: Iterable[Finding], told: Callable[[Finding], None]) -> int:
    errors = 0
    for finding in found:
        told(finding)
        errors += not finding.is_warning
    return errors


@transaction.atomic
def load_folder(
    folder: Path,
    *,
    by: User | None,
    now: datetime,
    seen: bytes | None = None,
    told: Callable[[Finding], None] = tell_nobody,
    progress: Progress = no_progress,
) -> Outcome:
    """Load a folder that was checked. One transaction, one line in the trail for each record changed.

    `seen` are the marks of a check that somebody looked at. What was changed since is told of, and nothing is loaded.
    """
    if seen is not None and (changed := _tell_all(changed_since(folder, seen), told)):
        raise BadRowsError(changed)
    hand = Hand(by, now)
    outcome = Outcome()
    for path, file in present(folder):
        outcome.tallies[file.name] = _load(path, file, hand, outcome, progress)
    for chunk in chunks(outcome.families_touched):
        trail.write_many(by=by, abouts=name_anew(chunk), deed="imported", now=now)
    for chunk in chunks(outcome.volunteers_touched):
        trail.write_many(
            by=by, abouts=Volunteer.objects.select_related("centre").filter(pk__in=chunk), deed="imported", now=now
        )
    return outcome


def _load(path: Path, file: ExchangeFile, hand: Hand, outcome: Outcome, progress: Progress) -> Tally:
    def cells() -> Iterator[dict[str, Any]]:
        for number, row in enumerate(rows(path, file), start=1):
            progress(file.name, number)
            yield row.cells

    families = outcome.families_touched
    match file:
        case files.CENTRES:
            return load_centres(cells(), hand)
        case files.FAMILIES:
            return load_families(cells(), hand, families)
        case files.PEOPLE:
            return load_people(cells(), hand, families)
        case files.CIRCUMSTANCES:
            return load_circumstances(cells, hand, families)
        case files.ATTENDANCE:
            return load_attendance(cells(), hand, families)
        case files.VOLUNTEERS:
            return load_volunteers(cells(), hand, outcome.volunteers_touched)
        case _:
            return load_contacts(cells(), hand, families)
