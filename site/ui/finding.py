"""Finding a person by what somebody remembers. What she typed stays on the server: no name stands in an address."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ui.shapes import Words

KEPT = "finds"
MOST_KEPT = 20
LONGEST = 100


@dataclass(frozen=True)
class Found:
    """Somebody who was found: `kind` is the heading she stands under, `detail` tells her from others."""

    kind: Words
    title: Words
    detail: Words
    url: str


Source = Callable[[Any, str], list[Found]]
_sources: list[Source] = []


def register(source: Source) -> None:
    """Make a source known; it answers with what this user may see, nearest first."""
    if source not in _sources:
        _sources.append(source)


def find(user: Any, words: str) -> dict[str, list[Found]]:
    """All that the words lead to, by kind."""
    groups: dict[str, list[Found]] = {}
    for source in _sources:
        for found in source(user, words):
            groups.setdefault(str(found.kind), []).append(found)
    return groups


def keep(session: Any, words: str) -> str:
    """Keep the words in the session and answer with the token that stands for them in an address."""
    token = secrets.token_urlsafe(8)
    recent = list(session.get(KEPT, {}).items())[1 - MOST_KEPT :]
    session[KEPT] = dict([*recent, (token, words.strip()[:LONGEST])])
    return token


def kept(session: Any, token: str) -> str:
    """The words behind a token; nothing when the token is not one of this session's."""
    return str(session.get(KEPT, {}).get(token, ""))
