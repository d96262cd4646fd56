"""`manage.py serve`, which `python3 dev.py run` becomes: a taken port, a killed web server, a killed parent."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.management.commands.serve import answers
from tests.both_databases import free_port
from tests.processes import PATIENCE, ROOT, address_of_the_tests_database, children, runs, wait_until

COMMAND = [sys.executable, "manage.py", "serve", "--port"]


def test_a_port_that_is_taken_is_named_at_once_with_another_to_take() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        port = listener.getsockname()[1]

        said = subprocess.run([*COMMAND, str(port)], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)

    assert said.returncode == 1
    assert said.stderr == f"CommandError: Port {port} is in use. Choose another: --port {port + 10}\n"
    assert "Preparing" not in said.stdout


@pytest.fixture
def served(transactional_db: None, tmp_path: Path) -> Iterator[tuple["subprocess.Popen[bytes]", int, Path]]:
    """The site on the test's database, its port, and what it says."""
    port, said = free_port(), tmp_path / "said"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.clock.worker_settings",
        "DATABASE_URL": address_of_the_tests_database(),
    }
    with said.open("wb") as log:
        serve = subprocess.Popen([*COMMAND, str(port)], cwd=ROOT, env=environment, stdout=log, stderr=log)
    wait_until(lambda: "Samphire is at" in said.read_text() or serve.poll() is not None)
    assert serve.poll() is None, said.read_text()
    yield serve, port, said
    serve.kill()
    serve.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a program that its parent died")
def test_a_killed_web_server_is_back_and_a_killed_parent_leaves_nothing_behind(served) -> None:
    serve, port, said = served
    [web] = [pid for pid in children(serve.pid) if "gunicorn" in Path(f"/proc/{pid}/cmdline").read_text()]

    os.kill(web, signal.SIGKILL)
    wait_until(lambda: "The web server ended by itself and was started again." in said.read_text())
    wait_until(lambda: web not in children(serve.pid) and answers(port))

    everything = children(serve.pid) + [pid for child in children(serve.pid) for pid in children(child)]
    assert len(everything) >= 3  # the worker, the web server's first process, and the one that answers
    serve.kill()
    wait_until(lambda: not any(runs(pid) for pid in everything))
    assert not answers(port)
