"""A deed asked for twice with one key is done once, and both askers are shown the same page."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from trail.once import done_once


def answer_once(key: UUID, now: datetime, deed: Callable[[], str]) -> str:
    """Where to go now that the deed is done. `deed` does it and says so; a refusal leaves nothing behind."""
    with done_once(key, now) as once:
        if once.is_first:
            once.answer_url = deed()
    return once.answer_url
