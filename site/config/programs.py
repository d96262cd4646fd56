"""Programs that run beside us and stop when we stop."""

import os
import subprocess
import sys
from types import TracebackType
from typing import Self

from django.conf import settings

SECONDS_TO_STOP = 20


class EndedError(Exception):
    """A program ended by itself, which it should not."""


class Programs:
    """A handful of our own programs, all stopped when the block is left."""

    def __init__(self) -> None:
        self.running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for program in self.running.values():
            program.terminate()
        for program in self.running.values():
            try:
                program.wait(SECONDS_TO_STOP)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()

    def start(self, name: str, *arguments: str) -> None:
        """Start Python with these arguments, apart from the terminal, so that Ctrl-C reaches only us."""
        environment = {**os.environ, "DJANGO_SETTINGS_MODULE": str(settings.SETTINGS_MODULE)}
        command = [sys.executable, *arguments]
        self.running[name] = subprocess.Popen(command, cwd=settings.ROOT, env=environment, start_new_session=True)

    def refuse_ended(self) -> None:
        """Raise EndedError when one of them is no longer there."""
        for name, program in self.running.items():
            if program.poll() is not None:
                raise EndedError(f"The {name} ended by itself. Its messages are above.")
