"""What every test stands on: no way out of this machine."""

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest

pytest_plugins = ["tests.requirements_report", "tests.one_process", "tests.trail.flushing"]

# Playwright keeps an event loop running in the thread that also asks the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
connect = socket.socket.connect


def connect_here_only(self: socket.socket, address: Any) -> None:
    """Connect, unless that would leave this machine."""
    if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:
        pytest.fail(f"A test tried to reach {address[0]}. Tests stay on this machine.")
    connect(self, address)


@pytest.fixture(autouse=True)
def _nothing_found_before() -> None:
    """Each test has its own database; the index of services and the pages kept in memory begin anew."""
    from directory.printed import forget  # only once Django is set up
    from directory.search.kept import kept

    forget()
    kept.forget()


@pytest.fixture(scope="session", autouse=True)
def _no_other_machine() -> Iterator[None]:
    """Refuse every connection to another machine for as long as the tests run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect_here_only)
        yield
