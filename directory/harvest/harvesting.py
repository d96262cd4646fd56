"""Asks a source for what is new, keeps it, takes down what is gone there, and notes what came of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory.harvest.feed import Feed, GoneError
from directory.harvest.getting import Rules
from directory.harvest.keeping import SERVICE, Outcome, keep, withdraw
from directory.harvest.reading import GONE, heading
from directory.harvest.refusing import FeedError, RefusedEntryError
from directory.harvest.tally import COUNTED, Tally
from directory.harvest.told import Heading
from directory.harvest.values import line, uid
from directory.harvest.work import work_on
from directory.models import Harvested, RefusedEntry, Service, Source
from directory.models.reasons import Why
from directory.upkeep.refusals import RefusedError
from trail import actions as trail

WHOLE_AFTER = timedelta(days=6, hours=12)  # once a week, also when a day’s reading begins a little earlier
GIVEN_UP_AFTER = timedelta(hours=3)  # a reading that was cut off with its machine
LONG_AGO = datetime.min.replace(tzinfo=UTC)
MOST_MISSED = 10  # entries that were listed and not given, before we stop asking


class BusyError(RefusedError):
    """Two machines, or somebody by hand."""

    sentence = _("This source is being asked at this moment. Look again in an hour.")


def harvest(source: Source, *, now: datetime, rules: Rules | None = None, whole: bool = False) -> Tally:
    """Ask for what changed; now and then for everything. A failure is noted on the source, and ends nothing else."""
    _take(source, now)
    reading = _Reading(source, Feed(source.address, rules or Rules()), now, whole=whole or _is_due_whole(source, now))
    failure: FeedError | None = None
    try:
        reading.read()
    except FeedError as error:
        failure = error
    finally:
        Source.objects.filter(pk=source.pk).update(busy_since=None)
    _note(source, reading, failure, now)
    return reading.tally


class _Reading:
    """One reading of a source, entry by entry; each is kept by itself."""

    def __init__(self, source: Source, feed: Feed, now: datetime, *, whole: bool) -> None:
        self.source, self.feed, self.now, self.whole = source, feed, now, whole
        self.tally, self.work = Tally(), work_on(source)
        self.heard_until = source.heard_until
        self._ours = set(Service.objects.exclude(harvested__source=source).values_list("uid", flat=True))
        rows = source.harvested.filter(kind=SERVICE).select_related("service")
        self._here: dict[str, Harvested] = {each.their_id: each for each in rows}
        self._refused = set(source.refused_entries.values_list("their_id", flat=True))

    def read(self) -> None:
        """The list, then what is new in it, the newest first; of a whole list also what is not in it."""
        self.feed.check_version()
        heads = self._heads()
        if self.whole and not heads and self._here:
            raise FeedError(Why.EMPTY)
        for head in heads.values():
            self._see_to(head)
            if self.tally.missed > MOST_MISSED:
                raise FeedError(Why.NO_ANSWER, str(self.tally.missed))
        if self.whole:
            self._take_down_but(heads)
        if not self.tally.missed:
            changed = [head.changed_at for head in heads.values() if head.changed_at]
            self.heard_until = max([*changed, *filter(None, [self.heard_until])], default=None)

    def _heads(self) -> dict[str, Heading]:
        if self.whole:
            self.source.refused_entries.all().delete()
        heads: dict[str, Heading] = {}
        for entry in self.feed.entries(None if self.whole else self.source.heard_until):
            self.tally.found += 1
            try:
                head = heading(entry)
            except RefusedEntryError as error:
                self._refuse(error, name=line(entry.get("name")) if isinstance(entry, dict) else "")
            else:
                heads.setdefault(head.their_id, head)
        return dict(sorted(heads.items(), key=lambda item: item[1].changed_at or LONG_AGO, reverse=True))

    def _see_to(self, head: Heading) -> None:
        before = self._here.get(head.their_id)
        if uid(head.their_id) in self._ours:
            self.tally.known += 1
        elif head.status in GONE:
            self._take_down(before, head.status)
        elif self.whole or not self._is_known(head, before):
            self._read_one(head, before)

    def _is_known(self, head: Heading, before: Harvested | None) -> bool:
        if before is None or not before.digest or head.their_id in self._refused:
            return False
        return head.changed_at is not None and head.changed_at == before.changed_there

    def _read_one(self, head: Heading, before: Harvested | None) -> None:
        self.source.refused_entries.filter(their_id=head.their_id).delete()
        try:
            outcome = keep(self.work, self.feed.service(head.their_id))
        except GoneError:
            self._take_down(before, Service.Status.WITHDRAWN)
        except FeedError as error:
            self.tally.missed += 1
            self._refuse(RefusedEntryError(Why.NOT_GIVEN, error.detail), their_id=head.their_id, name=head.name)
        except RefusedEntryError as error:
            self._refuse(error, their_id=head.their_id, name=head.name)
        else:
            self.tally.new += outcome == Outcome.NEW
            self.tally.changed += outcome == Outcome.CHANGED
            self.tally.withdrawn += outcome == Outcome.WITHDRAWN

    def _take_down_but(self, heads: dict[str, Heading]) -> None:
        for their_id, before in self._here.items():
            if their_id not in heads:
                self._take_down(before, Service.Status.WITHDRAWN)

    def _take_down(self, before: Harvested | None, status: str) -> None:
        with transaction.atomic():
            self.tally.withdrawn += bool(before and withdraw(before, status))

    def _refuse(self, error: RefusedEntryError, *, their_id: str = "", name: str = "") -> None:
        self.tally.refused += 1
        facts: dict[str, Any] = {"name": name[:150], "why": error.why, "detail": error.detail, "refused_at": self.now}
        RefusedEntry.objects.create(source=self.source, their_id=their_id, **facts)


def _take(source: Source, now: datetime) -> None:
    """Of two that would ask at once, one does."""
    is_free = Q(busy_since=None) | Q(busy_since__lt=now - GIVEN_UP_AFTER)
    if not Source.objects.filter(is_free, pk=source.pk).update(busy_since=now):
        raise BusyError


def _is_due_whole(source: Source, now: datetime) -> bool:
    return source.heard_until is None or source.asked_whole_at is None or now - source.asked_whole_at >= WHOLE_AFTER


@transaction.atomic
def _note(source: Source, reading: _Reading, failure: FeedError | None, now: datetime) -> None:
    tally = reading.tally
    facts: dict[str, Any] = {name: getattr(tally, name) for name in COUNTED} | {"asked_at": now}
    facts |= {"failure": failure.why if failure else "", "failure_detail": failure.detail if failure else ""}
    if failure is None:
        facts["heard_until"] = reading.heard_until
        facts["asked_whole_at"] = now if reading.whole else source.asked_whole_at
    for name, value in facts.items():
        setattr(source, name, value)
    source.save(update_fields=list(facts))
    if tally.new or tally.changed or tally.withdrawn:
        trail.write(by=None, about=source, deed="listings harvested")
