"""Checks the house, then tests it on SQLite and on PostgreSQL: what `python3 dev.py test` does."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config.inspection import inspect
from tests.browser import chromium

ROOT = Path(__file__).resolve().parents[1]
SERVER = str(ROOT / "deploy" / "throwaway_postgres.sh")


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def postgres() -> Iterator[str | None]:
    """The address of a PostgreSQL to test on: the one given, a throwaway server, or none."""
    given = os.environ.get("DATABASE_URL", "")
    if given.startswith("postgres"):
        yield given
    elif subprocess.run([SERVER, "find"], capture_output=True).returncode:
        yield None
    else:
        folder = tempfile.mkdtemp(prefix="samphire-postgres-")
        try:
            start = [SERVER, "start", folder, str(free_port())]
            yield subprocess.run(start, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        finally:
            subprocess.run([SERVER, "stop", folder], check=True)


def run_pytest(*arguments: str, database: str | None = None) -> bool:
    """Run the tests on the database named, or on SQLite; True when all passed."""
    settings = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
    environment = {name: value for name, value in os.environ.items() if name not in settings}
    if database:
        environment["DATABASE_URL"] = database
    print(f"\nTests on {'PostgreSQL' if database else 'SQLite'}", flush=True)
    command = [sys.executable, "-m", "pytest", "-n", "2", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment).returncode == 0


def run_everything() -> bool:
    """Check, then test on SQLite and PostgreSQL; what cannot be tested here is said first."""
    with postgres() as database:
        if not chromium():
            print("No Chromium here: pages are not tested in a browser. On Debian: apt-get install chromium")
        if not database:
            print("No PostgreSQL here: only SQLite is tested. On Debian: apt-get install postgresql")
        results = [inspect(), run_pytest()]
        if database:
            results.append(run_pytest(database=database))
    return all(results)


def run_chosen(*arguments: str) -> bool:
    """Give the arguments to pytest on SQLite, and with --postgres on PostgreSQL too."""
    chosen = [argument for argument in arguments if argument != "--postgres"]
    well = run_pytest(*chosen)
    if len(chosen) == len(arguments):
        return well
    with postgres() as database:
        if not database:
            sys.exit("No PostgreSQL here. On Debian: apt-get install postgresql")
        return run_pytest(*chosen, database=database) and well


def stop(*_: object) -> None:
    """Leave by the front door, so that the throwaway server is stopped too."""
    sys.exit(143)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, stop)
    well = run_chosen(*sys.argv[1:]) if sys.argv[1:] else run_everything()
    sys.exit(0 if well else 1)
