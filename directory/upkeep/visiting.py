"""Asks one web address whether it is there: outside only, briefly, and without reading what it says."""

import http.client
import ssl
from collections.abc import Callable
from contextlib import closing
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from django.conf import settings

from directory.models import WebAddress
from directory.upkeep.addressing import MOVED, REDIRECTS, Place, place_at
from directory.upkeep.broken import is_fault, is_gone
from directory.upkeep.connecting import Allows, Patience, TroubleError, connected
from directory.upkeep.outside import is_outside

Trouble = WebAddress.Trouble
REFUSED = 400  # from here on an answer to HEAD proves nothing: many servers only know GET


class Answer(NamedTuple):
    """What came back."""

    status: int
    moved_to: str


def visit(address: str, *, allows: Allows = is_outside, patience: Callable[[], Patience] = Patience) -> str:
    """What is the matter with it; nothing when it works. `allows` says which network addresses may be reached."""
    try:
        return _follow(address, allows, patience())
    except TroubleError as error:
        return error.trouble
    except ValueError:  # a port above 65535, a host that is no name
        return Trouble.UNREADABLE


def _follow(address: str, allows: Allows, patience: Patience) -> str:
    for _step in range(REDIRECTS + 1):
        answer = _ask(place_at(urlsplit(address)), allows, patience)
        if answer.status not in MOVED or not answer.moved_to:
            return _meaning(answer.status)
        address = urljoin(address, answer.moved_to)
    return Trouble.CIRCLES


def _meaning(status: int) -> str:
    if is_gone(status):
        return Trouble.GONE
    return Trouble.FAULT if is_fault(status) else ""


def _ask(place: Place, allows: Allows, patience: Patience) -> Answer:
    answer = _answer("HEAD", place, allows, patience)
    return answer if answer.status < REFUSED else _answer("GET", place, allows, patience)


def _answer(method: str, place: Place, allows: Allows, patience: Patience) -> Answer:
    """The first lines of the answer; what follows them is not read."""
    who = f"Samphire ({settings.WAGTAILADMIN_BASE_URL}; whether links still work)"
    headers = {"Host": place.named, "User-Agent": who, "Accept": "*/*", "Connection": "close"}
    try:
        with connected(place.host, place.port, place.is_sealed, allows, patience) as line:
            asking = http.client.HTTPConnection(place.host, place.port)
            asking.sock = line
            asking.request(method, place.asked, headers=headers)
            with closing(asking.getresponse()) as said:
                return Answer(said.status, said.getheader("Location") or "")
    except ssl.SSLCertVerificationError:
        raise TroubleError(Trouble.CERTIFICATE) from None
    except (OSError, http.client.HTTPException):
        raise TroubleError(Trouble.NO_ANSWER) from None
