"""Measures on SQLite, and on PostgreSQL where it is installed: what `python3 dev.py bench` does.

A whole run writes docs/benchmarks.md anew; `--quick` has fewer families and writes only with `--write`.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from bench.ratios import Row
from bench.table import line, written
from tests.both_databases import postgres, stop

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
BUSY = 3  # what measure.py ends with on a busy machine
Results = dict[str, list[Row]]


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """By name, the address of an empty database that is thrown away afterwards. Never the one of the site."""
    given = os.environ.pop("DATABASE_URL", "")
    if given:
        print("DATABASE_URL is left alone: measuring makes databases of its own.", flush=True)
    with tempfile.TemporaryDirectory(prefix="samphire-bench-") as folder, postgres() as server:
        found = {"SQLite": f"sqlite:///{folder}/bench.sqlite3"}
        yield found | ({"PostgreSQL": server} if server else {})


def measure(database: str, *options: str) -> tuple[list[Row], bool]:
    """The rows of one database, shown as they come, and whether the machine was calm."""
    with tempfile.TemporaryDirectory(prefix="samphire-anchors-") as anchors:
        settings = {"DATABASE_URL": database, "TRAIL_ANCHORS": anchors}
        environment = {**os.environ, **settings, "DJANGO_SETTINGS_MODULE": "config.settings.dev"}
        command = [sys.executable, "-m", "bench.measure", *options]
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as running:
            rows = [shown(Row(**json.loads(said))) for said in running.stdout or ()]
    if running.returncode not in (0, BUSY):
        sys.exit(f"Measuring stopped with {running.returncode}.")
    return rows, running.returncode == 0


def shown(row: Row) -> Row:
    print(line("", row), flush=True)
    return row


def main(*options: str) -> bool:
    """Measure, write, and say whether every target is met."""
    results: Results = {}
    with databases() as found:
        for name, address in found.items():
            print(f"\n{name}", flush=True)
            results[name], calm = measure(address, *options)
            if not calm:
                print("This machine is too busy to measure. Nothing is written; try again later.")
                return False
    quick = "--quick" in options
    if not quick or "--write" in options:
        when = f"Measured on {date.today():%d %B %Y}{', quickly: with fewer families and visits' if quick else ''}."
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), results, when), encoding="utf-8")
        print(f"\nWritten to {PAGE.relative_to(ROOT)}.")
    return all(row.is_met for rows in results.values() for row in rows)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    sys.exit(0 if main(*sys.argv[1:]) else 1)
