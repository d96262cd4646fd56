"""Tasks whose worker died are done again, up to a point; old slots are forgotten."""

from datetime import UTC, datetime, timedelta

import pytest
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from clock import heartbeat, regular, repair
from clock.models import Heartbeat, SlotTaken

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def running(*workers, **facts):
    """A task that the last of these workers is doing."""
    return DBTaskResult.objects.create(
        status=TaskResultStatus.RUNNING,
        args_kwargs={"args": [], "kwargs": {}},
        task_path="builtins.print",
        backend_name="default",
        run_after=NOON,
        worker_ids=list(workers),
        **facts,
    )


@pytest.mark.parametrize(
    ("workers", "seconds_ago", "status"),
    [
        (["ada"], 0, TaskResultStatus.RUNNING),
        (["ada"], 29, TaskResultStatus.RUNNING),
        (["ada"], 30, TaskResultStatus.READY),
        (["ben", "ada"], 29, TaskResultStatus.RUNNING),
        (["ada", "ben"], 0, TaskResultStatus.READY),  # ada lives, but ben had it last
        (["ben", "ben"], 0, TaskResultStatus.READY),
        (["ben", "ben", "ben"], 0, TaskResultStatus.FAILED),
    ],
)
def test_a_task_is_put_back_when_its_last_worker_is_gone(workers, seconds_ago, status):
    task = running(*workers)
    heartbeat.beat("ada", NOON - timedelta(seconds=seconds_ago))

    repair.put_back_lost_tasks(NOON)

    task.refresh_from_db()
    assert task.status == status


def test_a_task_nobody_could_do_says_why_it_ended():
    task = running("ben", "ben", "ben")

    repair.put_back_lost_tasks(NOON)

    task.refresh_from_db()
    assert "3 workers died of it" in task.traceback


def test_tidying_forgets_what_is_older_than_two_weeks():
    for days in (13, 15):
        then = NOON - timedelta(days=days)
        SlotTaken.objects.create(name="send", slot=then, taken_at=then)
        heartbeat.beat(f"worker {days}", then)
        task = running("ada", finished_at=then)
        DBTaskResult.objects.filter(pk=task.pk).update(status=TaskResultStatus.SUCCESSFUL)

    regular.tidy(NOON)

    assert SlotTaken.objects.get().slot == NOON - timedelta(days=13)
    assert Heartbeat.objects.get().worker_id == "worker 13"
    assert DBTaskResult.objects.get().finished_at == NOON - timedelta(days=13)
