"""Several machines, as deploy/ describes them: its commands and its settings, all of them on this one machine."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from django.conf import settings

from tests.both_databases import free_port
from tests.deploy.visitor import HOST, Visitor
from tests.processes import ROOT, address_of_the_tests_database, wait_until

Process = subprocess.Popen[bytes]


def command_of(service: str) -> str:
    """What systemd would start."""
    unit = (ROOT / "deploy" / f"samphire-{service}.service").read_text()
    line = next(line.removeprefix("ExecStart=") for line in unit.splitlines() if line.startswith("ExecStart="))
    return line.replace("/srv/samphire/.venv/bin", str(Path(sys.executable).parent)).replace("/srv/samphire", str(ROOT))


def environment(folder: Path, post: int) -> dict[str, str]:
    """The example file, filled in."""
    lines = (ROOT / "deploy" / "samphire.env.example").read_text().splitlines()
    example = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    filled = {
        "DJANGO_SETTINGS_MODULE": "tests.deploy.settings",
        "SECRET_KEY": settings.SECRET_KEY,
        "TRAIL_KEY": "a key that tests.deploy.settings puts aside again",
        "TRAIL_ANCHORS": str(folder / "anchors"),
        "ALLOWED_HOSTS": HOST,
        "DATABASE_URL": address_of_the_tests_database(),
        "EMAIL_URL": f"smtp://127.0.0.1:{post}",
        "MEDIA_ROOT": str(folder / "media"),
    }
    return {"PATH": os.environ["PATH"], **example, **filled}


class House:
    """Web servers and workers that share one database and nothing else."""

    def __init__(self, folder: Path, post: int) -> None:
        self.folder, self.environment = folder, environment(folder, post)
        self.workers: dict[str, Process] = {}
        self.webs: list[int] = []
        self.started: list[Process] = []

    def manage(self, *arguments: str) -> Process:
        return self._start([sys.executable, "manage.py", *arguments])

    def open_web(self) -> None:
        port = free_port()
        command = re.sub(r"--bind \S+", f"--bind 127.0.0.1:{port}", command_of("web"))
        self._start(re.sub(r"--workers \d+", "--workers 1", command).split())
        self.webs.append(port)

    def open_worker(self, name: str) -> None:
        self.workers[name] = self._start([*command_of("worker").split(), "--worker-id", name])

    def wait_until_all_answer(self) -> None:
        for web in self.webs:
            wait_until(partial(self._answers, web))

    def _answers(self, web: int) -> bool:
        try:
            return Visitor().get(web, "/healthz").status == 200
        except OSError:
            return False

    def _start(self, command: list[str]) -> Process:
        with (self.folder / "said").open("ab") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=log, stderr=log)
        self.started.append(process)
        return process


@contextmanager
def open_house(folder: Path, post: int) -> Iterator[House]:
    """Gone when the block is left."""
    house = House(folder, post)
    try:
        yield house
    finally:
        for process in house.started:
            process.kill() if process in house.workers.values() else process.terminate()
        for process in house.started:
            process.wait(60)
