"""A small website on this machine that answers well, badly, late and never, and remembers what it was asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ONLY_HERE = "127.0.0.1"


def only_here(address: str) -> bool:
    """The one network address at which the tests may look; any other stands for an inner network."""
    return address == ONLY_HERE


class Web(ThreadingHTTPServer):
    """What was asked, and an event that lets late answers go."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__((ONLY_HERE, 0), Answers)
        self.asked: list[str] = []
        self.over = threading.Event()
        self.statuses: dict[str, int] = {}

    def handle_error(self, *args: object) -> None:
        """Visitors hang up; that is what they should do here."""

    def at(self, path: str) -> str:
        """The whole address of one of its pages."""
        return f"http://{ONLY_HERE}:{self.server_port}{path}"


class Answers(BaseHTTPRequestHandler):
    """Each path is one kind of answer."""

    server: Web

    def do_HEAD(self) -> None:
        self._answer({"/only-get": 405, "/forgets-head": 404, "/endless": 405})

    def do_GET(self) -> None:
        self._answer({})

    def log_message(self, *args: object) -> None:
        """Nothing on the console."""

    def _answer(self, own: dict[str, int]) -> None:
        self.server.asked.append(f"{self.command} {self.path}")
        kind, _, rest = self.path.strip("/").partition("/")
        if kind == "to":
            self._send(302, {"Location": rest})
        elif kind == "hop":
            self._send(301, {"Location": f"/hop/{int(rest) - 1}" if rest != "0" else "/fine"})
        elif kind == "never":
            self.server.over.wait(10)
        elif kind == "drip":
            self._drip()
        elif kind == "rubbish":
            self.wfile.write(b"Good morning\r\n\r\n")
        elif kind == "endless" and self.command == "GET":
            self._send(200, {}, b"x" * 50_000_000)
            self.server.asked.append("all of it was read")
        else:
            usual = int(kind) if kind.isdigit() else 200
            self._send(self.server.statuses.get(self.path) or own.get(self.path) or usual, {})

    def _send(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.server.over.wait(0.05):
            self.wfile.write(b"X-More: yes\r\n")


@contextmanager
def local_web() -> Iterator[Web]:
    """Open for the length of a test."""
    with Web() as web:
        thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield web
        web.over.set()
        web.shutdown()
        thread.join()
