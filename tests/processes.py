"""Processes that tests start: what is still there, and waiting for what they do."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from django.db import connection

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 180  # seconds; a busy machine takes its time to start


def wait_until(question: Callable[[], object], patience: float = PATIENCE) -> float:
    """Ask until the answer is yes; how many seconds that took."""
    started = time.monotonic()
    while not question():
        assert time.monotonic() - started < patience, "it took too long"
        time.sleep(0.1)
    return time.monotonic() - started


def runs(pid: int) -> bool:
    """Whether the process is there and not only waiting to be counted out."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    return False


def children(pid: int) -> list[int]:
    """The processes that this one started."""
    found = []
    for entry in os.scandir("/proc"):
        with suppress(OSError, ValueError):
            parent = int(Path(entry.path, "stat").read_text().rpartition(")")[2].split()[1])
            if parent == pid:
                found.append(int(entry.name))
    return found


def address_of_the_tests_database() -> str:
    """What DATABASE_URL must be for a process to work on the database of this test."""
    facts = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{facts['NAME']}"
    return f"postgres://{facts['USER']}@{facts['HOST']}:{facts['PORT']}/{facts['NAME']}"
