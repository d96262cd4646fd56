"""What happens regularly: each job has its times, and each of its times is taken by one machine only."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from croniter import croniter
from django.db import IntegrityError, transaction

from clock.models import SlotTaken

Work = TypeVar("Work", bound=Callable[[datetime], object])


@dataclass(frozen=True)
class Job:
    """Something to do at the times that a line of cron names, in UTC: there no hour comes twice or is left out."""

    name: str
    cron: str
    work: Callable[[datetime], object]

    def slot(self, now: datetime) -> datetime:
        """The latest of its times that has come. After a long night it is the only one made up for."""
        just_after = now.astimezone(UTC) + timedelta(microseconds=1)
        slot: datetime = croniter(self.cron, just_after).get_prev(datetime)
        return slot

    def take(self, now: datetime) -> bool:
        """Whether the latest slot was still free and is now ours. Of many machines that ask, one is told yes."""
        slot = self.slot(now)
        if SlotTaken.objects.filter(name=self.name, slot=slot).exists():
            return False
        try:
            with transaction.atomic():
                SlotTaken.objects.create(name=self.name, slot=slot, taken_at=now)
        except IntegrityError:  # another machine was quicker
            return False
        return True


_jobs: dict[str, Job] = {}


def at(cron: str, name: str) -> Callable[[Work], Work]:
    """Do this at the times a line of cron names, in UTC; a sixth field counts seconds.

    A job that was cut off is done again at its next time, so it must bear being done twice. Work of minutes
    belongs in a task.
    """

    def add(work: Work) -> Work:
        if name in _jobs and _jobs[name].work is not work:
            raise ValueError(f"Two regular jobs are called {name!r}")
        _jobs[name] = Job(name, cron, work)
        return work

    return add


def every_minute(name: str) -> Callable[[Work], Work]:
    """Do this once every minute, whatever the number of machines."""
    return at("* * * * *", name)


def jobs() -> list[Job]:
    """Every regular job."""
    return list(_jobs.values())
