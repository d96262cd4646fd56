"""One entry of a source after the other: asked for, then kept, taken down or refused; what came of it is counted."""

import logging
from datetime import datetime
from typing import Any

from django.db import DataError, IntegrityError, transaction

from directory.harvest.feed import Feed, GoneError
from directory.harvest.keeping import Outcome, keep, withdraw
from directory.harvest.reading import heading
from directory.harvest.refusing import FeedError, RefusedEntryError
from directory.harvest.tally import Tally
from directory.harvest.told import Heading
from directory.harvest.work import Work
from directory.models import Harvested, RefusedEntry, Service
from directory.models.reasons import Why

MOST_MISSED = 10  # entries that were not given when asked for, before we stop asking
log = logging.getLogger(__name__)


class Entries:
    """Those of one reading."""

    def __init__(self, feed: Feed, work: Work, now: datetime) -> None:
        self.feed, self.work, self.now = feed, work, now
        self.tally = Tally()
        self._refusals = work.source.refused_entries

    def ask_for(self, head: Heading, before: Harvested | None, *, is_listed: bool = True) -> None:
        """Ask for it and keep it. Raises FeedError when too many were not given, or when there is no more room."""
        try:
            self._read(head, before)
        except FeedError as error:
            if error.why == Why.TOO_MUCH:
                raise
            self.tally.missed += 1
            if is_listed:
                self.refuse(RefusedEntryError(Why.NOT_GIVEN, error.detail), head.their_id, head.name)
            if self.tally.missed > MOST_MISSED:
                raise FeedError(Why.NO_ANSWER, str(self.tally.missed)) from None

    def take_down(self, before: Harvested | None, status: str) -> None:
        """It is over there, or gone."""
        with transaction.atomic():
            self.tally.withdrawn += bool(before and withdraw(before, status))

    def refuse(self, error: RefusedEntryError, their_id: str, name: str) -> None:
        """Note it, in place of what was noted about it on another day."""
        self.tally.refused += 1
        facts: dict[str, Any] = {"name": name[:150], "why": error.why, "detail": error.detail}
        known = {"their_id": their_id} | ({} if their_id else facts)
        with transaction.atomic():
            self._refusals.filter(**known).exclude(refused_at=self.now, their_id="").delete()
            RefusedEntry.objects.create(source=self.work.source, their_id=their_id, refused_at=self.now, **facts)

    def _read(self, head: Heading, before: Harvested | None) -> None:
        try:
            self._count(keep(self.work, self._given(head)))
        except GoneError:
            self.take_down(before, Service.Status.WITHDRAWN)
        except RefusedEntryError as error:
            self.refuse(error, head.their_id, head.name)
            return
        except (IntegrityError, DataError):  # the next ones can be kept all the same
            log.exception("An entry could not be kept: %s of %s", head.their_id, self.work.source)
            self.refuse(RefusedEntryError(Why.OUR_RULES), head.their_id, head.name)
            return
        self._refusals.filter(their_id=head.their_id).delete()

    def _given(self, head: Heading) -> Any:
        """What the feed gives for its id. Another one would be written over this one."""
        entry = self.feed.service(head.id_as_told)
        if heading(entry).their_id != head.their_id:
            raise RefusedEntryError(Why.OTHER_ID, heading(entry).their_id)
        return entry

    def _count(self, outcome: Outcome) -> None:
        self.tally.new += outcome == Outcome.NEW
        self.tally.changed += outcome == Outcome.CHANGED
        self.tally.withdrawn += outcome == Outcome.WITHDRAWN
        self.tally.known += outcome == Outcome.KNOWN
