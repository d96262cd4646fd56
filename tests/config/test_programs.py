"""Programs beside us: gone when we are, whatever ends us, and brought back when they end by themselves."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from config.programs import EndedError, Programs
from tests.processes import ROOT, runs, wait_until

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a program that its parent died")
SLEEP = "import time; time.sleep(600)"
PARENT = f"""
import time
from config.programs import Programs, let_signals_stop_us

let_signals_stop_us()
try:
    with Programs() as programs:
        programs.start("first", "-c", {SLEEP!r})
        programs.start("second", "-c", {SLEEP!r})
        print(*[program.process.pid for program in programs.running.values()], flush=True)
        time.sleep(600)
except KeyboardInterrupt:
    print("Stopped.")
"""
CARELESS_PARENT = f"""
import subprocess, sys, time
print(subprocess.Popen([sys.executable, "-c", {SLEEP!r}], start_new_session=True).pid, flush=True)
time.sleep(600)
"""


@contextmanager
def parent_of(script: str) -> Iterator[tuple["subprocess.Popen[str]", list[int]]]:
    """A process that started others, and their numbers."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'site'}:{ROOT}"}
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        try:
            yield parent, pids
        finally:
            parent.kill()
            for pid in filter(runs, pids):
                os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_nothing_is_left_running_whatever_ends_us(number: signal.Signals) -> None:
    with parent_of(PARENT) as (parent, pids):
        assert [runs(pid) for pid in pids] == [True, True]

        parent.send_signal(number)

        wait_until(lambda: not any(runs(pid) for pid in pids), patience=15)
        assert parent.wait(15) == (-signal.SIGKILL if number == signal.SIGKILL else 0)


def test_a_program_that_was_started_carelessly_does_outlive_its_parent() -> None:
    """The test above would notice."""
    with parent_of(CARELESS_PARENT) as (parent, [pid]):
        parent.kill()
        parent.wait(15)

        assert runs(pid)


def test_what_is_killed_is_named_and_brought_back_and_what_runs_is_left_alone() -> None:
    with Programs() as programs:
        programs.start("web server", "-c", SLEEP)
        programs.start("worker", "-c", SLEEP)
        web, worker = (program.process.pid for program in programs.running.values())
        os.kill(web, signal.SIGKILL)
        wait_until(lambda: not runs(web))

        assert programs.bring_back_ended() == ["web server"]
        assert programs.bring_back_ended() == []
        again, still = (program.process.pid for program in programs.running.values())
        assert again != web
        assert still == worker


def test_what_keeps_ending_is_not_brought_back_for_ever() -> None:
    with Programs() as programs:
        programs.start("worker", "-c", "")

        with pytest.raises(EndedError, match="The worker keeps ending by itself"):
            wait_until(lambda: programs.bring_back_ended() and False)
