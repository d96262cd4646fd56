"""A Wagtail site as `wagtail start` makes it, in a process of its own: the yardstick for our public pages."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

from bench import processor
from bench.ratios import Work

ROOT = Path(__file__).resolve().parents[1]
LOCAL = """
import environ
DEBUG = False
SECRET_KEY = "only-for-measuring"
ALLOWED_HOSTS = ["localhost"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DATABASES = {"default": environ.Env().db("STOCK_DATABASE")}
if "postgresql" in DATABASES["default"]["ENGINE"]:
    DATABASES["default"]["OPTIONS"] = {"options": "-c search_path=stock -c jit=off"}
"""


class Stock:
    """The site, asked for one page at a time. It counts the processor time it takes, with that of its database."""

    def __init__(self, running: "subprocess.Popen[str]") -> None:
        self._running = running
        self.spent = 0.0

    def page(self, address: str) -> Work:
        """Asks for the page."""
        return lambda: self._ask(address)

    def clock(self) -> float:
        """Processor time of ours and of the stock site together: only one of the two works at a time."""
        return processor.seconds() + self.spent

    def _ask(self, address: str) -> None:
        assert self._running.stdin  # noqa: S101 - a pipe, as the next
        assert self._running.stdout  # noqa: S101
        print(address, file=self._running.stdin, flush=True)
        self.spent += float(self._running.stdout.readline())


@contextmanager
def stock_site() -> Iterator[Stock]:
    """Made for this run and thrown away."""
    with tempfile.TemporaryDirectory(prefix="samphire-stock-") as folder:
        wagtail = Path(sys.executable).with_name("wagtail")
        subprocess.run([wagtail, "start", "stock", folder], check=True, stdout=subprocess.DEVNULL)
        Path(folder, "stock", "settings", "local.py").write_text(LOCAL, encoding="utf-8")
        environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "stock.settings.dev",
            "PYTHONPATH": f"{folder}:{ROOT}",
            "STOCK_DATABASE": _database(folder),
        }
        command = [sys.executable, "-m", "bench.stock_pages"]
        with subprocess.Popen(
            command, cwd=folder, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as running:
            yield Stock(running)
            running.communicate()


def _database(folder: str) -> str:
    """The same kind of database as ours: beside it, or in a schema of its own."""
    if connection.vendor != "postgresql":
        return f"sqlite:///{folder}/stock.sqlite3"
    with connection.cursor() as cursor:
        cursor.execute("CREATE SCHEMA IF NOT EXISTS stock")
    return os.environ["DATABASE_URL"]
