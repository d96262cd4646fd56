"""Tests that stand on one long preparation are run by one process where two test at once; they come first."""

from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

TOGETHER = (
    "tests/journeys/",
    "tests/directory/demonstration/",
    "tests/directory/test_demo_services.py",
    "tests/directory/harvest/test_demo.py",
    "tests/volunteers/test_demo.py",
)


class OneProcess(LoadScopeScheduling):
    """Gives each test to whichever process is free, and these to one."""

    def _split_scope(self, nodeid: str) -> str:
        return next((place for place in TOGETHER if nodeid.startswith(place)), nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> OneProcess:
    """Instead of handing out the tests as they come."""
    return OneProcess(config, log)
