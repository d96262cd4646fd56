"""What falls due: each app names its own, and one pass does all of it, once each."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from django.db import transaction

from clock.models import Pass

log = logging.getLogger(__name__)

# Given the moment, says how many alarms, reminders or messages it issued.
Work = TypeVar("Work", bound=Callable[[datetime], int])


@dataclass(frozen=True)
class Duty:
    """One kind of due work. `alone` keeps passes apart: one transaction, one machine at a time."""

    name: str
    work: Callable[[datetime], int]
    alone: bool


@dataclass(frozen=True)
class Outcome:
    """How one kind of work went: how many it issued, or what stopped it."""

    name: str
    issued: int = 0
    trouble: str = ""


_duties: dict[str, Duty] = {}


def due_work(name: str, *, alone: bool = True) -> Callable[[Work], Work]:
    """Add a kind of due work to every pass. `alone=False` is for work that keeps its own small transactions.

    A pass may be run again at any time, so each alarm or message that the work issues needs a unique key.
    """

    def add(work: Work) -> Work:
        if name in _duties and _duties[name].work is not work:
            raise ValueError(f"Two kinds of due work are called {name!r}")
        _duties[name] = Duty(name, work, alone)
        return work

    return add


def names() -> list[str]:
    """Every kind of due work."""
    return list(_duties)


def run_all(now: datetime, *, ran_at: datetime) -> list[Outcome]:
    """One pass over everything due at `now`; `ran_at` is when this really happens. One failure stops no other."""
    return [_run(duty, now, ran_at) for duty in list(_duties.values())]


def _run(duty: Duty, now: datetime, ran_at: datetime) -> Outcome:
    try:
        issued = _run_alone(duty, now) if duty.alone else duty.work(now)
    except Exception as error:  # the next kind of work must still be done
        log.exception("Due work failed: %s", duty.name)
        return Outcome(duty.name, trouble=type(error).__name__)
    Pass.objects.update_or_create(name=duty.name, defaults={"ran_at": ran_at})
    return Outcome(duty.name, issued)


@transaction.atomic
def _run_alone(duty: Duty, now: datetime) -> int:
    Pass.objects.get_or_create(name=duty.name)
    Pass.objects.select_for_update().get(name=duty.name)  # the second machine waits, then finds it done
    return duty.work(now)
