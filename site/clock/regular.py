"""What the clock itself does regularly: the due work of all apps, and its own tidying."""

import logging
from datetime import datetime, timedelta

from django_tasks_db.models import DBTaskResult

from clock import due
from clock.models import Heartbeat, SlotTaken
from clock.schedule import at, every_minute

log = logging.getLogger(__name__)

KEPT = timedelta(days=14)


@every_minute("due work")
def do_due_work(now: datetime) -> None:
    """One pass over everything that falls due."""
    for outcome in due.run_all(now, ran_at=now):
        if outcome.issued:
            log.info("Due work: %s: %d", outcome.name, outcome.issued)


@at("20 4 * * *", "tidy the clock")
def tidy(now: datetime) -> None:
    """Forget slots, workers and finished tasks of long ago."""
    before = now - KEPT
    SlotTaken.objects.filter(slot__lt=before).delete()
    Heartbeat.objects.filter(seen_at__lt=before).delete()
    DBTaskResult.objects.finished().filter(finished_at__lt=before).delete()
