"""Starts the site for journeys as `python3 dev.py run` does, on a database nobody else uses."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
from psycopg import sql

from tests.both_databases import free_port

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 300
PICTURES = "https://tiles.samphire.example"  # of the map; nobody answers there, and no page asks before it is told to


@contextmanager
def own_database(folder: Path, beside: str) -> Iterator[str]:
    """A new database: on the PostgreSQL server named, or else an SQLite file in the folder."""
    if not beside.startswith("postgres"):
        yield f"sqlite:///{folder / 'site.sqlite3'}"
        return
    name = f"samphire_journeys_{uuid4().hex[:12]}"
    with psycopg.connect(beside, autocommit=True) as server:
        server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield urlsplit(beside)._replace(path=f"/{name}").geturl()
        finally:
            server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@contextmanager
def running_site(folder: Path, database: str) -> Iterator[str]:
    """The address of the site, once it answers; what it says is kept in the folder."""
    port = free_port()
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "DATABASE_URL": database,
        "TRAIL_ANCHORS": str(folder / "anchors"),
        "MEDIA_ROOT": str(folder / "media"),
        "MAP_TILES": f"{PICTURES}/{{z}}/{{x}}/{{y}}.svg",
        "MAP_ATTRIBUTION": "Map: invented",
    }
    command = [sys.executable, "manage.py", "serve", "--port", str(port)]
    said = folder / "site.log"
    with said.open("wb") as log:
        site = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        wait_until_it_answers(site, said)
        yield f"http://127.0.0.1:{port}"
    finally:
        site.terminate()
        site.wait(60)


def wait_until_it_answers(site: "subprocess.Popen[bytes]", said: Path) -> None:
    """The site prints its address only when it answers."""
    give_up_at = time.monotonic() + SECONDS_TO_START
    while "Samphire is at" not in said.read_text(encoding="utf-8"):
        if site.poll() is not None or time.monotonic() > give_up_at:
            raise RuntimeError(f"The site did not start:\n{said.read_text(encoding='utf-8')}")
        time.sleep(0.3)
