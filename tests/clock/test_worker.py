"""`manage.py worker`, as processes of their own: they share the work, and stop when they are told."""

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from clock.models import Heartbeat, Pass, SlotTaken
from outbox.actions import write_email
from outbox.models import Message
from tests.processes import PATIENCE, ROOT, address_of_the_tests_database, wait_until

LONG_AGO = datetime(2026, 1, 5, 12, tzinfo=UTC)  # workers go by the real clock


@pytest.fixture
def two_workers(transactional_db, tmp_path):
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.clock.worker_settings",
        "DATABASE_URL": address_of_the_tests_database(),
    }
    command = [sys.executable, str(ROOT / "manage.py"), "worker"]
    with (tmp_path / "log").open("w") as log:
        workers = [subprocess.Popen(command, env=environment, cwd=ROOT, stderr=log) for _ in range(2)]
    yield workers
    for worker in workers:
        worker.kill()
        worker.wait()


def test_two_workers_send_each_message_once_and_do_the_due_work_and_stop_when_told(two_workers):
    for number in range(20):
        write_email(to="ada@samphire.example", subject=str(number), body="Words.", now=LONG_AGO)

    wait_until(lambda: Heartbeat.objects.count() == 2)
    wait_until(lambda: Message.objects.filter(state="sent").count() == 20)
    wait_until(lambda: Pass.objects.filter(ran_at__isnull=False).exists())
    for worker in two_workers:
        worker.terminate()

    assert [worker.wait(PATIENCE) for worker in two_workers] == [0, 0]
    assert set(Message.objects.values_list("tries", flat=True)) == {1}
    assert {"due work", "send messages"} <= set(SlotTaken.objects.values_list("name", flat=True))
