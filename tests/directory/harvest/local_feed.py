"""A small feed on this machine, whose answers a test changes as it goes, and which remembers what it was asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from directory.harvest.getting import Rules
from directory.upkeep.connecting import Patience
from tests.directory.upkeep.local_web import ONLY_HERE, only_here

BASE = "/feed"
HERE_ONLY = Rules(only_here, frozenset({"http"}), lambda: Patience(step=2, altogether=4), most_bytes=200_000)
BODY = {"id": "5c9f1f9e-0c52-4f4c-8d5e-0a55a3a3f001", "name": "Northfield Council", "description": "The council."}


def told(number: int = 1, **facts: Any) -> dict[str, Any]:
    """A service as feeds tell it."""
    return {
        "id": f"00000000-0000-4000-8000-{number:012}", "name": f"Group {number}", "status": "active",
        "description": "Songs and tea.", "last_modified": f"2026-11-{number % 28 + 1:02}T10:00:00.000Z",
        "organization": deepcopy(BODY),
    } | facts  # fmt: skip


class LocalFeed(ThreadingHTTPServer):
    """What it holds: services by id, what its list leaves out, answers of other kinds by path, how many on one page."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__((ONLY_HERE, 0), _Answers)
        self.services: dict[str, dict[str, Any]] = {}
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[str] = []
        self.per_page = 2
        self.filters = True
        self.unlisted: set[str] = set()
        self.front: Any = {"version": "HSDS-UK-3.0", "profile": "https://x.example", "openapi_url": "https://x.example"}

    @property
    def address(self) -> str:
        """What an editor would type."""
        return f"http://{ONLY_HERE}:{self.server_port}{BASE}"

    def put(self, *services: dict[str, Any]) -> None:
        """Tell of these, in place of what was told under the same ids."""
        self.services |= {str(each["id"]): each for each in services}

    def handle_error(self, *args: object) -> None:
        """Readers hang up when they have enough."""

    def page(self, query: dict[str, list[str]]) -> dict[str, Any]:
        """One page of the list, in brief."""
        after = query.get("modified_after", [""])[0] if self.filters else ""
        told = [each for own, each in self.services.items() if own not in self.unlisted]
        told = [each for each in told if str(each.get("last_modified", "")) > after]
        number = int(query.get("page", ["1"])[0])
        rows = told[(number - 1) * self.per_page : number * self.per_page]
        brief = [{name: each.get(name) for name in ("id", "name", "status", "last_modified")} for each in rows]
        pages = -(-len(told) // self.per_page)
        return {
            "total_items": len(told), "total_pages": pages, "page_number": number, "size": len(rows),
            "first_page": number == 1, "last_page": number >= pages, "empty": not rows, "contents": brief,
        }  # fmt: skip


class _Answers(BaseHTTPRequestHandler):
    server: LocalFeed

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        parts = urlsplit(self.path)
        path = unquote(parts.path.removeprefix(BASE))
        if path in self.server.answers:
            self._send(*self.server.answers[path])
        elif path == "/":
            self._json(self.server.front)
        elif path == "/services":
            self._json(self.server.page(parse_qs(parts.query)))
        elif (found := self.server.services.get(path.removeprefix("/services/"))) is not None:
            self._json(found)
        else:
            self._send(404, {}, b'{"detail": "Nothing here."}')

    def log_message(self, *args: object) -> None:
        """Nothing on the console."""

    def _json(self, value: Any) -> None:
        self._send(200, {"Content-Type": "application/json"}, json.dumps(value).encode())

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def local_feed() -> Iterator[LocalFeed]:
    """Open for the length of a test."""
    with LocalFeed() as feed:
        thread = threading.Thread(target=feed.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield feed
        feed.shutdown()
        thread.join()
