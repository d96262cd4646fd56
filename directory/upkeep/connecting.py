"""A line to a host, at a network address that was looked at first, held open for seconds only."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from directory.models import WebAddress

Allows = Callable[[str], bool]
TRIED = 3  # of the addresses of one host: often one of IPv6, and one of IPv4


class TroubleError(Exception):
    """The address does not work; why."""

    def __init__(self, trouble: str) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class Patience:
    """How long one address may keep us: each step a while, and all of them together."""

    def __init__(self, step: float = 6, altogether: float = 20) -> None:
        self.step, self._until = step, time.monotonic() + altogether

    def left(self) -> float:
        """Seconds for the next step."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise TroubleError(WebAddress.Trouble.NO_ANSWER)
        return min(self.step, left)


@contextmanager
def connected(host: str, port: int, is_sealed: bool, allows: Allows, patience: Patience) -> Iterator[socket.socket]:
    """The open line. It is cut after one step’s time, so that nobody holds us by sending a letter now and then."""
    with (
        _reach(_allowed(host, port, allows), port, patience) as bare,
        _sealed(bare, host, patience) if is_sealed else bare as line,
    ):
        is_cut = threading.Event()
        end = threading.Timer(patience.left(), _cut, [line, is_cut])
        end.daemon = True
        end.start()
        try:
            yield line
        finally:
            end.cancel()
        if is_cut.is_set():  # what was read until then only looks like an answer
            raise TroubleError(WebAddress.Trouble.NO_ANSWER)


def _allowed(host: str, port: int, allows: Allows) -> list[str]:
    """Where the host is. With one address inside, none is reached: it is meant for those who are there."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise TroubleError(WebAddress.Trouble.NO_NAME) from None
    addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
    if not all(map(allows, addresses)):
        raise TroubleError(WebAddress.Trouble.INSIDE)
    return addresses


def _reach(addresses: list[str], port: int, patience: Patience) -> socket.socket:
    """Connect to the very address that was allowed; the name is not asked for again."""
    for address in addresses[:TRIED]:
        with suppress(OSError):
            return socket.create_connection((address, port), patience.left())
    raise TroubleError(WebAddress.Trouble.NO_ANSWER)


def _sealed(bare: socket.socket, host: str, patience: Patience) -> socket.socket:
    bare.settimeout(patience.left())
    return ssl.create_default_context().wrap_socket(bare, server_hostname=host)


def _cut(line: socket.socket, is_cut: threading.Event) -> None:
    is_cut.set()
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)  # beneath the seal, which another thread is reading through
