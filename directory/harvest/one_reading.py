"""One reading of a source: its list, what is new in it, and what has gone from it; each entry is kept by itself."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone

from directory.harvest.entries import Entries
from directory.harvest.feed import Feed
from directory.harvest.keeping import SERVICE
from directory.harvest.reading import GONE, heading
from directory.harvest.refusing import FeedError, RefusedEntryError
from directory.harvest.told import Heading
from directory.harvest.turns import Here, Turn, in_turn
from directory.harvest.values import identity, line, uid
from directory.harvest.work import work_on
from directory.models import Harvested, Service, Source
from directory.models.reasons import Why


class Reading:
    """What is read, and what came of it so far."""

    def __init__(self, source: Source, feed: Feed, now: datetime, *, whole: bool) -> None:
        self.source, self.feed, self.now, self.whole = source, feed, now, whole
        self.entries = Entries(feed, work_on(source, timezone.localdate(now)), now)
        self.tally = self.entries.tally
        self.heard_until = source.heard_until if source.heard_until and source.heard_until <= now else None
        self._ours = set(Service.objects.exclude(harvested__source=source).values_list("uid", flat=True))
        rows = source.harvested.filter(kind=SERVICE).select_related("service")
        self._here: dict[str, Harvested] = {each.their_id: each for each in rows}
        self._refused = dict(source.refused_entries.exclude(their_id="").values_list("their_id", "why"))
        self._unclear: set[str] = set()  # listed, and nobody can say how they stand

    def read(self) -> None:
        """What was never read or has changed; what the list leaves open; and of a whole list the rest of it."""
        self.feed.check_version()
        heads = self._heads()
        if self.whole and not self.tally.found and self._here:
            raise FeedError(Why.EMPTY)
        here = {own: Here(each.changed_there, bool(each.digest)) for own, each in self._here.items()}
        turns = in_turn(heads.values(), here, self._refused, self.now.date())
        self._see_to([*turns[Turn.NEW], *turns[Turn.CHANGED], *turns[Turn.REFUSED]])
        self._see_to_what_is_open(heads)
        self._see_to_while_there_is_room(turns[Turn.AS_IT_WAS])
        if self.whole:
            self.source.refused_entries.filter(refused_at__lt=self.now).delete()
        moments = [head.changed_at for head in heads.values() if head.changed_at and head.changed_at <= self.now]
        self.heard_until = max([*moments, *filter(None, [self.heard_until])], default=None)

    def _heads(self) -> dict[str, Heading]:
        heads: dict[str, Heading] = {}
        for entry in self.feed.entries(None if self.whole else self.heard_until):
            self.tally.found += 1
            try:
                head = heading(entry)
            except RefusedEntryError as error:
                told = entry if isinstance(entry, dict) else {}
                own = identity(told.get("id"))
                self._unclear.add(own)
                self.entries.refuse(error, own, line(told.get("name")))
            else:
                heads.setdefault(head.their_id, head)
        return heads

    def _see_to(self, heads: Iterable[Heading]) -> None:
        for head in heads:
            before = self._here.get(head.their_id)
            if uid(head.their_id) in self._ours:
                self.tally.known += 1
            elif head.status in GONE:
                self.entries.take_down(before, head.status)
            elif self.whole or not self._is_known(head, before):
                self.entries.ask_for(head, before)

    def _is_known(self, head: Heading, before: Harvested | None) -> bool:
        if before is None or not before.digest or head.their_id in self._refused:
            return False
        return head.changed_at is not None and head.changed_at == before.changed_there

    def _see_to_while_there_is_room(self, heads: Iterable[Heading]) -> None:
        """What nobody says has changed can wait: on another day others of it come first."""
        try:
            self._see_to(heads)
        except FeedError as error:
            if error.why != Why.TOO_MUCH:
                raise

    def _see_to_what_is_open(self, heads: dict[str, Heading]) -> None:
        """Lists have holes: what is not in a whole one is asked for before it is withdrawn. On other days we ask again
        for what was not given when it was listed; it has not changed since, so it is not listed again.
        """
        listed = heads.keys() | self._unclear
        again = [own for own, why in self._refused.items() if why == Why.NOT_GIVEN]
        for own in [each for each in (self._here if self.whole else again) if each not in listed]:
            before = self._here.get(own)
            if before is None or not self.whole or _stands(before):
                head = Heading(own, str(before.service) if before else "", "", None, _told(own, before))
                self.entries.ask_for(head, before, is_listed=not self.whole)


def _stands(before: Harvested) -> bool:
    return bool(before.service and before.service.status in Service.FOUND)


def _told(own: str, before: Harvested | None) -> str:
    return (before and before.id_as_told) or own
