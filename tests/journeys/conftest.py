"""The real site with the demonstration centre on a database of its own, and a browser to walk through it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connections
from playwright.sync_api import BrowserContext, Page

from tests.browser import chromium
from tests.journeys.real_site import own_database, running_site
from tests.journeys.walking import PHONE, Walker

HERE = Path(__file__).parent
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
QUIET = [
    "--no-sandbox",  # containers run as root, and Chromium refuses that otherwise
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test in this folder is a journey; without a browser it is skipped, and says so."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("journey")
            if not chromium():
                item.add_marker(pytest.mark.skip(reason="Chromium is not on this machine"))


@pytest.fixture(scope="session")
def base_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site answers, for one whole run; `page.goto("/staff/")` starts from here."""
    folder = tmp_path_factory.mktemp("site")
    beside = os.environ.get("DATABASE_URL", "")
    with own_database(folder, beside) as database, running_site(folder, database) as address:
        yield address


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_type_launch_args, "executable_path": chromium(), "args": QUIET}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_context_args, "locale": "en-GB", "timezone_id": "Europe/Jersey"}


@pytest.fixture(scope="session", autouse=True)
def _connections_end_with_the_browser(playwright: object) -> Iterator[None]:
    """While a browser runs, Django keeps other connections for this thread; later nobody would find and close them."""
    yield
    connections.close_all()


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], None]:
    """`axe(page)` fails, naming them, when the page as it stands has accessibility faults."""
    checker = Axe()

    def find_no_faults(page: Page) -> None:
        answer = checker.run(page, options={"runOnly": {"type": "tag", "values": STANDARDS}})
        assert answer.violations_count == 0, f"{page.url}\n{answer.generate_report()}"

    return find_no_faults


@pytest.fixture
def walk(
    new_context: Callable[..., BrowserContext], base_url: str, axe: Callable[[Page], None]
) -> Callable[..., Walker]:
    """`walk()` is somebody with a phone; `walk(width=DESK)` sits at a desk, `walk(javascript=False)` has none."""

    def set_out(*, width: int = PHONE, javascript: bool = True) -> Walker:
        size = {"width": width, "height": 800}
        context = new_context(viewport=size, java_script_enabled=javascript)
        return Walker(context, base_url, axe, width=width, javascript=javascript)

    return set_out
