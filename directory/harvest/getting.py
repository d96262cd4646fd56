"""Fetches one answer of a feed: outside only, by https only, within seconds, and no more of it than we read."""

import http.client
import json
import ssl
from collections.abc import Callable
from contextlib import closing
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from django.conf import settings

from directory.harvest.refusing import FeedError
from directory.models import WebAddress
from directory.models.reasons import Why
from directory.upkeep.addressing import MOVED, REDIRECTS, Place, place_at
from directory.upkeep.connecting import Allows, Patience, TroubleError, connected
from directory.upkeep.outside import is_outside

FINE = 200
MOST_BYTES = 5_000_000
Trouble = WebAddress.Trouble
MEANT = {
    Trouble.UNREADABLE: Why.UNREADABLE, Trouble.INSIDE: Why.INSIDE, Trouble.CERTIFICATE: Why.CERTIFICATE,
}  # fmt: skip


def _patience() -> Patience:
    return Patience(step=20, altogether=60)


class Rules(NamedTuple):
    """Where we may ask, and how much we read: for the real world, unless a test says otherwise."""

    allows: Allows = is_outside
    schemes: frozenset[str] = frozenset({"https"})
    patience: Callable[[], Patience] = _patience
    most_bytes: int = MOST_BYTES


class Answer(NamedTuple):
    """What came back."""

    status: int
    moved_to: str
    body: bytes


def get(address: str, rules: Rules) -> Any:
    """What the feed says there. Raises FeedError, with the number of the answer where it was not a good one."""
    try:
        answer = _followed(address, rules)
    except TroubleError as error:
        raise FeedError(MEANT.get(Trouble(error.trouble), Why.NO_ANSWER), address) from None
    except ValueError:  # a port above 65535, a host that is no name
        raise FeedError(Why.UNREADABLE, address) from None
    if answer.status != FINE:
        raise FeedError(Why.ANSWERED, str(answer.status))
    if len(answer.body) > rules.most_bytes:
        raise FeedError(Why.TOO_LONG, address)
    try:
        return json.loads(answer.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise FeedError(Why.NOT_JSON, address) from None


def _followed(address: str, rules: Rules) -> Answer:
    patience = rules.patience()
    for _step in range(REDIRECTS + 1):
        parts = urlsplit(address)
        if parts.scheme not in rules.schemes:
            raise TroubleError(Trouble.UNREADABLE)
        answer = _answer(place_at(parts), rules, patience)
        if answer.status not in MOVED or not answer.moved_to:
            return answer
        address = urljoin(address, answer.moved_to)
    raise FeedError(Why.CIRCLES, address)


def _answer(place: Place, rules: Rules, patience: Patience) -> Answer:
    who = f"Samphire ({settings.WAGTAILADMIN_BASE_URL}; reads listings under their licence)"
    headers = {"Host": place.named, "User-Agent": who, "Accept": "application/json", "Connection": "close"}
    headers["Accept-Encoding"] = "identity"
    try:
        with connected(place.host, place.port, place.is_sealed, rules.allows, patience) as line:
            asking = http.client.HTTPConnection(place.host, place.port)
            asking.sock = line
            asking.request("GET", place.asked, headers=headers)
            with closing(asking.getresponse()) as said:
                body = said.read(rules.most_bytes + 1) if said.status == FINE else b""
                return Answer(said.status, said.getheader("Location") or "", body)
    except ssl.SSLCertVerificationError:
        raise TroubleError(Trouble.CERTIFICATE) from None
    except (OSError, http.client.HTTPException):
        raise TroubleError(Trouble.NO_ANSWER) from None
