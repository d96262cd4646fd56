"""A mail server on this machine that keeps count of what it was handed."""

import email
import socketserver
import threading
from collections import Counter
from types import TracebackType
from typing import Self

letters: Counter[tuple[str, str]] = Counter()


class _Counter(socketserver.StreamRequestHandler):
    """As much of SMTP as it takes to hand over a letter."""

    def handle(self) -> None:
        self.say("220 here")
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"DATA":
                self.say("354 go on")
                self.keep()
            self.say("221 bye" if verb == b"QUIT" else "250 well")

    def keep(self) -> None:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        letter = email.message_from_bytes(b"".join(lines))
        letters[letter["To"], letter["Subject"]] += 1

    def say(self, words: str) -> None:
        self.wfile.write(f"{words}\r\n".encode())


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class PostOffice:
    """Open while the block lasts."""

    def __init__(self, port: int = 0) -> None:
        self._server = _Server(("127.0.0.1", port), _Counter)
        self.port: int = self._server.server_address[1]

    def __enter__(self) -> Self:
        letters.clear()
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def times(self, to: str, subject: str) -> int:
        """How often this very letter came."""
        return letters[to, subject]
