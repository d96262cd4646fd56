"""Deeds that people repeat by accident (a double click, a retry) happen once, by a key their own machine made."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from trail.models import DoneOnce


@dataclass
class Once:
    """Whether the deed is still to be done, and where its answer is once it is."""

    is_first: bool
    answer_url: str = ""


@contextmanager
def done_once(key: UUID, now: datetime) -> Iterator[Once]:
    """Do the deed inside when `is_first`, and set `answer_url`; everybody after is given that address.

    One transaction holds the key and the deed. Who comes second waits for the first to end, and when the first
    fails, the second is first. Nothing stays reserved.
    """
    with transaction.atomic():
        row, is_first = DoneOnce.objects.get_or_create(key=key, defaults={"done_at": now})
        once = Once(is_first, row.answer_url)
        yield once
        if is_first:
            row.answer_url = once.answer_url
            row.save(update_fields=["answer_url"])
