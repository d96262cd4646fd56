"""Rows of one table on their way in: new ones, changed ones, and how many stayed as they were."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any, Generic, TypeVar

from django.db.models import Model
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from accounts.models import User

T = TypeVar("T")
M = TypeVar("M", bound=Model)
CHUNK = 1_000


@dataclass
class Tally:
    """What became of the rows of one file."""

    rows: int = 0
    new: int = 0
    changed: int = 0

    @property
    def as_before(self) -> int:
        """Rows that told us nothing new."""
        return self.rows - self.new - self.changed


@dataclass(frozen=True)
class Hand:
    """On whose behalf rows are written, and when."""

    by: User | None
    now: datetime


@dataclass
class Batch(Generic[M]):
    """Collects what is to be written to one table; `write` sends it in two statements a batch."""

    model: type[M]
    hand: Hand
    new: list[M] = field(default_factory=list)
    changed: dict[Any, M] = field(default_factory=dict)
    fields: set[str] = field(default_factory=set)

    def put(self, existing: M | None, **values: Any) -> M:
        """The row as it shall be: made, changed where it differs, or left alone."""
        if existing is None:
            made = self.model(**values)
            self.new.append(made)
            return made
        differing = {name for name, value in values.items() if getattr(existing, name) != value}
        for name in differing:
            setattr(existing, name, values[name])
        if differing and existing.pk is not None and existing.pk not in self.changed:
            self.changed[existing.pk] = existing
            differing |= _next_version(existing)
        self.fields |= differing
        return existing

    def write(self) -> tuple[list[M], list[M]]:
        """Write all that was put; gives back what was new and what had changed."""
        new, changed, fields = self.new, list(self.changed.values()), sorted(self.fields)
        self.new, self.changed, self.fields = [], {}, set()
        if hasattr(self.model, "history"):
            facts: dict[str, Any] = {
                "default_user": self.hand.by,
                "default_date": self.hand.now,
                "batch_size": CHUNK,
            }
            if new:
                new = bulk_create_with_history(new, self.model, **facts)
            if changed:
                bulk_update_with_history(changed, self.model, fields, **facts)
        else:
            self.model._default_manager.bulk_create(new, batch_size=CHUNK)
            if changed:
                self.model._default_manager.bulk_update(changed, fields, batch_size=CHUNK)
        return new, changed


def _next_version(changed: Model) -> set[str]:
    """Whoever has the record open in a form is told that it changed."""
    if not hasattr(changed, "version"):
        return set()
    changed.version += 1
    return {"version"}


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
