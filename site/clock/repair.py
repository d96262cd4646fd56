"""Repair after a crash: a task whose worker died is done again by another, but not for ever."""

import logging
from datetime import datetime
from typing import Any

from django.db import transaction
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from clock import heartbeat

log = logging.getLogger(__name__)

MOST_TRIES = 3


class WorkerDiedError(Exception):
    """Several workers died of the task, so no other is given it."""


def put_back_lost_tasks(now: datetime) -> int:
    """Put back tasks that no living worker holds; how many. The third worker that dies of a task is its last."""
    if not DBTaskResult.objects.running().exists():
        return 0
    with transaction.atomic():
        alive = heartbeat.alive(now)
        running = DBTaskResult.objects.running().select_for_update(skip_locked=True)
        lost = [task for task in running if not alive.intersection(task.worker_ids[-1:])]
        for task in lost:
            _put_back(task)
    return len(lost)


def _put_back(task: DBTaskResult[..., Any]) -> None:
    log.warning("The worker of task %s is gone after try %d", task.pk, len(task.worker_ids))
    if len(task.worker_ids) < MOST_TRIES:
        task.status = TaskResultStatus.READY
        task.save(update_fields=["status"])
    else:
        task.set_failed(WorkerDiedError(f"{MOST_TRIES} workers died of it"))
