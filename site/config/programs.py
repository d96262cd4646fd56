"""Programs that run beside us: brought back when they end by themselves, and gone when we are, whatever ends us."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from django.conf import settings

SECONDS_TO_STOP = 20
STEADY_AFTER = 60  # seconds; what ran that long is brought back with a clean slate
MOST_ENDS = 3
TELL_WHEN_PARENT_DIES = 1  # PR_SET_PDEATHSIG


class EndedError(Exception):
    """A program ended by itself, which it should not."""


def let_signals_stop_us() -> None:
    """Ctrl-C, SIGTERM and a terminal that is closed all leave the block by KeyboardInterrupt."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)


def _let_signals_pass() -> None:
    """While we stop, a second Ctrl-C must not make us leave a program behind."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


@dataclass
class Program:
    """One program, how it is started, and how often it ended soon after that."""

    command: list[str]
    process: "subprocess.Popen[bytes]"
    started: float
    ends: int = 0


class Programs:
    """A handful of our own programs, all stopped when the block is left."""

    def __init__(self) -> None:
        self.running: dict[str, Program] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        _let_signals_pass()
        for program in self.running.values():
            program.process.terminate()
        for program in self.running.values():
            try:
                program.process.wait(SECONDS_TO_STOP)
            except subprocess.TimeoutExpired:
                _end_all_of(program.process, signal.SIGKILL)
                program.process.wait()

    def start(self, name: str, *arguments: str) -> None:
        """Start Python with these arguments, apart from the terminal, so that Ctrl-C reaches only us."""
        command = [sys.executable, *arguments]
        self.running[name] = Program(command, _begin(command), time.monotonic())

    def refuse_ended(self) -> None:
        """Raise EndedError when one of them is no longer there."""
        for name, program in self.running.items():
            if program.process.poll() is not None:
                raise EndedError(f"The {name} ended by itself. Its messages are above.")

    def bring_back_ended(self) -> list[str]:
        """Start those again that ended by themselves, and name them. Raises EndedError for one that keeps ending."""
        ended = [name for name, program in self.running.items() if program.process.poll() is not None]
        for name in ended:
            program = self.running[name]
            steady = time.monotonic() - program.started > STEADY_AFTER
            program.ends = 1 if steady else program.ends + 1
            if program.ends > MOST_ENDS:
                raise EndedError(f"The {name} keeps ending by itself. Its messages are above.")
            _end_all_of(program.process, signal.SIGTERM)  # its own children hold the port
            program.process, program.started = _begin(program.command), time.monotonic()
        return ended


def _begin(command: list[str]) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": str(settings.SETTINGS_MODULE)}
    return subprocess.Popen(
        command, cwd=settings.ROOT, env=environment, start_new_session=True, preexec_fn=_dies_with(os.getpid())
    )


def _dies_with(parent: int) -> Callable[[], None] | None:
    """On Linux the kernel stops a program of ours when we are gone, even if we were killed and could not."""
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None)

    def ask_the_kernel() -> None:
        libc.prctl(TELL_WHEN_PARENT_DIES, signal.SIGTERM)
        if os.getppid() != parent:  # gone before we could ask
            os._exit(1)

    return ask_the_kernel


def _end_all_of(process: "subprocess.Popen[bytes]", number: signal.Signals) -> None:
    """A program and its own children: it leads a group of processes."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)
