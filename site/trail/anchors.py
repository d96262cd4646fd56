"""Keeps the end of the trail outside the database, so that a tail cut off together with its end is missed."""

import fcntl
import logging
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Self
from uuid import UUID

from django.conf import settings
from django.db import transaction

from trail.models import Entry, Head

log = logging.getLogger(__name__)


class End(NamedTuple):
    """An entry's number and its seal."""

    number: int
    seal: str

    @classmethod
    def read(cls, path: Path) -> Self:
        """The end kept in a file. Raises ValueError when the file holds something else."""
        number, seal = path.read_text().split()
        return cls(int(number), seal)


def kept(chain: UUID) -> list[Path]:
    """Every anchor of the chain: one for each machine that wrote to it."""
    return sorted(path for path in Path(settings.TRAIL_ANCHORS).glob(f"{chain}.*") if path.suffix != ".new")


def after_commit(head: Head, before: End) -> None:
    """Anchor the new end when, and only when, the transaction is kept. `before` is the end it began with."""
    chain, end = head.chain, End(head.number, head.seal)  # as they are now: the caller goes on using the row
    transaction.on_commit(lambda: advance(chain, before, end), robust=True)


def advance(chain: UUID, before: End, end: End) -> None:
    """Move this machine's anchor forward; never backward, and never away from what proves a fault."""
    with _alone():
        path = Path(settings.TRAIL_ANCHORS) / f"{chain}.{socket.gethostname()}"
        if path.exists():
            anchored = End.read(path)
            if anchored.number >= end.number:
                return
            if anchored != before and not _holds(anchored):
                log.critical("The trail does not hold entry %d as it was anchored. Run verify_audit.", anchored.number)
                return
        fresh = path.with_name(f"{path.name}.new")
        fresh.write_text(f"{end.number} {end.seal}\n")
        fresh.replace(path)


def log_end() -> None:
    """Send the end of the trail to the log, which leaves the machine."""
    for head in Head.objects.all():
        log.info("The trail %s ends at entry %d with the seal %s.", head.chain, head.number, head.seal)


def _holds(end: End) -> bool:
    return end.number == 0 or Entry.objects.filter(number=end.number, seal=end.seal).exists()


@contextmanager
def _alone() -> Iterator[None]:
    """One process at a time on this machine."""
    folder = Path(settings.TRAIL_ANCHORS)
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
