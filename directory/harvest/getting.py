"""Fetches one answer of a feed: outside only, by https only, within seconds, and no more of it than we read."""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from directory.harvest.refusing import FeedError
from directory.models import WebAddress
from directory.models.reasons import Why
from directory.upkeep.addressing import Place
from directory.upkeep.answering import FINE, Answer, Manners, answer_of, followed
from directory.upkeep.connecting import Allows, Patience, TroubleError
from directory.upkeep.outside import is_outside

MOST_BYTES = 5_000_000
Trouble = WebAddress.Trouble
MEANT = {
    Trouble.UNREADABLE: Why.UNREADABLE, Trouble.INSIDE: Why.INSIDE, Trouble.CERTIFICATE: Why.CERTIFICATE,
    Trouble.CIRCLES: Why.CIRCLES,
}  # fmt: skip


def _patience() -> Patience:
    return Patience(step=20, altogether=60)


class Rules(NamedTuple):
    """Where we may ask, and how much we read: for the real world, unless a test says otherwise."""

    allows: Allows = is_outside
    schemes: frozenset[str] = frozenset({"https"})
    patience: Callable[[], Patience] = _patience
    most_bytes: int = MOST_BYTES


def get(address: str, rules: Rules) -> Any:
    """What the feed says there. Raises FeedError, with the number of the answer where it was not a good one."""
    try:
        answer = _answer(address, rules)
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


def _answer(address: str, rules: Rules) -> Answer:
    how = Manners(
        "reads listings under their licence", "application/json", rules.allows, rules.patience(), rules.most_bytes
    )

    def ask(place: Place) -> Answer:
        if ("https" if place.is_sealed else "http") not in rules.schemes:
            raise TroubleError(Trouble.UNREADABLE)
        return answer_of(place, "GET", how)

    return followed(address, ask)
