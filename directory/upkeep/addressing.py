"""A web address taken apart: whom to reach, and what to ask there."""

from typing import NamedTuple
from urllib.parse import SplitResult

from django.utils.encoding import iri_to_uri

from directory.models import WebAddress
from directory.upkeep.connecting import TroubleError

PORTS = {"http": 80, "https": 443}
MOVED = frozenset({301, 302, 303, 307, 308})
REDIRECTS = 5


class Place(NamedTuple):
    """What it says."""

    is_sealed: bool
    host: str
    port: int
    named: str  # how the server knows itself
    asked: str


def place_at(parts: SplitResult) -> Place:
    """Raises TroubleError for what is not the address of a website, and ValueError for a port or host that is none."""
    if parts.scheme not in PORTS or not parts.hostname:
        raise TroubleError(WebAddress.Trouble.UNREADABLE)
    host = parts.hostname.encode("idna").decode("ascii")
    port = parts.port or PORTS[parts.scheme]
    named = f"[{host}]" if ":" in host else host
    named += "" if port == PORTS[parts.scheme] else f":{port}"
    asked = iri_to_uri((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
    return Place(parts.scheme == "https", host, port, named, asked)
