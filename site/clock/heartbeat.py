"""Which workers are alive: each says so every few seconds."""

from datetime import datetime, timedelta

from clock.models import Heartbeat

DEAD_AFTER = timedelta(seconds=30)


def beat(worker_id: str, now: datetime) -> None:
    """Say that the worker is alive."""
    Heartbeat.objects.update_or_create(worker_id=worker_id, defaults={"seen_at": now})


def alive(now: datetime) -> set[str]:
    """Workers heard of lately."""
    heard = Heartbeat.objects.filter(seen_at__gt=now - DEAD_AFTER)
    return set(heard.values_list("worker_id", flat=True))
