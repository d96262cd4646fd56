"""The clock of one worker: it starts each regular job when its time comes, and says that the worker is alive."""

import logging
import threading
from datetime import datetime

from django.db import connections
from django.utils import timezone

from clock import heartbeat, repair
from clock.schedule import Job, jobs

log = logging.getLogger(__name__)

PAUSE = 3  # seconds
LONGEST_END = 40  # seconds; longer than a mail server is given to answer


class Clock:
    """Runs until it is stopped. Each job has a thread of its own, so that a slow one delays no other."""

    def __init__(self, worker_id: str) -> None:
        self.worker_id = worker_id
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="clock", daemon=True)
        self._busy: dict[str, threading.Thread] = {}

    def start(self) -> None:
        """Begin. The first heartbeat comes before any task is begun, or another worker would take it for lost."""
        heartbeat.beat(self.worker_id, timezone.now())
        self._thread.start()

    def stop(self) -> None:
        """Start nothing new, and let what runs come to its end."""
        self._stopping.set()
        for thread in [self._thread, *self._busy.values()]:
            thread.join(LONGEST_END)

    def tick(self, now: datetime) -> None:
        """Start every job whose time has come, unless this worker still runs it or another machine took it."""
        for job in jobs():
            busy = self._busy.get(job.name)
            if not (busy and busy.is_alive()) and job.take(now):
                thread = threading.Thread(target=_do, args=(job, now), name=job.name, daemon=True)
                self._busy[job.name] = thread
                thread.start()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                now = timezone.now()
                heartbeat.beat(self.worker_id, now)
                self.tick(now)
                repair.put_back_lost_tasks(now)
            except Exception:  # a database that is away comes back, and the clock must still be there
                log.exception("The clock stumbled")
            finally:
                connections.close_all()
            self._stopping.wait(PAUSE)


def _do(job: Job, now: datetime) -> None:
    try:
        job.work(now)
    except Exception:
        log.exception("A regular job failed: %s", job.name)
    finally:
        connections.close_all()
