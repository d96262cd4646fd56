"""What a place on the web answers, and where it sends us on to: outside only, briefly, no more of it than we read."""

import http.client
import ssl
from collections.abc import Callable
from contextlib import closing
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from django.conf import settings

from directory.models import WebAddress
from directory.upkeep.addressing import MOVED, REDIRECTS, Place, place_at
from directory.upkeep.connecting import Allows, Patience, TroubleError, connected

FINE = 200


class Answer(NamedTuple):
    """What came back."""

    status: int
    moved_to: str
    body: bytes = b""


class Manners(NamedTuple):
    """How we ask: what for, for which kind of answer, at which network addresses, how long, how much of it."""

    purpose: str
    accept: str
    allows: Allows
    patience: Patience
    most_bytes: int = 0


def followed(address: str, ask: Callable[[Place], Answer]) -> Answer:
    """The answer where it is at last. Raises TroubleError, and ValueError for a port or host that is none."""
    for _step in range(REDIRECTS + 1):
        answer = ask(place_at(urlsplit(address)))
        if answer.status not in MOVED or not answer.moved_to:
            return answer
        address = urljoin(address, answer.moved_to)
    raise TroubleError(WebAddress.Trouble.CIRCLES)


def answer_of(place: Place, method: str, how: Manners) -> Answer:
    """The first lines of the answer; of a good one also what follows, and one byte more than we read."""
    who = f"Samphire ({settings.WAGTAILADMIN_BASE_URL}; {how.purpose})"
    headers = {"Host": place.named, "User-Agent": who, "Accept": how.accept, "Connection": "close"}
    try:
        with connected(place.host, place.port, place.is_sealed, how.allows, how.patience) as line:
            asking = http.client.HTTPConnection(place.host, place.port)
            asking.sock = line
            asking.request(method, place.asked, headers=headers)
            with closing(asking.getresponse()) as said:
                body = said.read(how.most_bytes + 1) if how.most_bytes and said.status == FINE else b""
                return Answer(said.status, said.getheader("Location") or "", body)
    except ssl.SSLCertVerificationError:
        raise TroubleError(WebAddress.Trouble.CERTIFICATE) from None
    except (OSError, http.client.HTTPException):
        raise TroubleError(WebAddress.Trouble.NO_ANSWER) from None
