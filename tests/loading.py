"""What takes long to load is loaded once, in a transaction around those of the tests: each leaves it as it was."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TypeVar

import time_machine
from django.db import transaction
from django.utils import translation
from pytest_django import DjangoDbBlocker

Loaded = TypeVar("Loaded")


@contextmanager
def loaded_once(blocker: DjangoDbBlocker, load: Callable[[], Loaded], now: datetime) -> Iterator[Loaded]:
    """What `load` makes at that moment; gone when the last of the tests is over."""
    with blocker.unblock(), transaction.atomic():
        with time_machine.travel(now, tick=False), translation.override("en"):
            made = load()
        with blocker.block():
            yield made
        transaction.set_rollback(True)
