"""Tells how much processor time a piece of work took: ours, and that of the PostgreSQL process that serves us."""

import time
from pathlib import Path

from django.db import connection

NANOSECOND = 1e-9


def seconds() -> float:
    """Processor time spent so far; on PostgreSQL together with the one process behind our connection."""
    return time.process_time() + _server()


def _server() -> float:
    if connection.vendor != "postgresql":
        return 0.0
    connection.ensure_connection()
    process = connection.connection.info.backend_pid
    return int(Path(f"/proc/{process}/schedstat").read_text().split()[0]) * NANOSECOND


def keep_to_one_process() -> None:
    """Let PostgreSQL do all its work in that process, where it can be counted."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET max_parallel_workers_per_gather = 0")
