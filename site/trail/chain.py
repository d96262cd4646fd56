"""The seals that tie each entry of the trail to the one before it."""

import hmac
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings

# What an entry's seal covers, in this order. A change here breaks every chain that exists.
SEALED = (
    "number",
    "at",
    "act",
    "deed",
    "who_ref",
    "who_name",
    "about_kind",
    "about_ref",
    "centre",
    "from_where",
    "previous",
)


def key() -> bytes:
    """The trail's own key; where none is set, one derived from the site's."""
    if settings.TRAIL_KEY:
        return str(settings.TRAIL_KEY).encode()
    return hmac.digest(settings.SECRET_KEY.encode(), b"samphire trail", "sha256")


def start_seal(key: bytes, chain: UUID) -> str:
    """What the first entry is tied to."""
    return _seal(key, "start", chain.hex)


def entry_seal(key: bytes, facts: Sequence[object]) -> str:
    """The seal of an entry whose facts stand in the order of SEALED."""
    number, at, *others = facts
    moment = at.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(at, datetime) else at
    return _seal(key, "entry", number, moment, *others)


def end_seal(key: bytes, chain: UUID, number: int, seal: str) -> str:
    """The seal of the row that says where the chain ends."""
    return _seal(key, "end", chain.hex, number, seal)


def _seal(key: bytes, *facts: object) -> str:
    return hmac.digest(key, json.dumps(facts).encode(), "sha256").hex()
