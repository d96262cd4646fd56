"""What a harvester asked for in the address, read strictly: what makes no sense is refused, never ignored."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any, TypeVar
from uuid import UUID

from django.http import QueryDict

from directory.models import Schedule

PER_PAGE, MOST = 50, 500
FURTHEST = 1_000_000
WORDS = {"true": True, "false": False}
Value = TypeVar("Value")


class BadQueryError(ValueError):
    """Something in the address cannot be understood; the sentence says what and how it is written."""


@dataclass(frozen=True)
class Page:
    """Which page, and how many on one."""

    number: int
    size: int


def page(query: QueryDict) -> Page:
    """The page asked for; the first, of fifty, when nothing is said."""
    number = _whole(query, "page", 1)
    size = _whole(query, "per_page", PER_PAGE)
    if not 1 <= number <= FURTHEST:
        raise BadQueryError("page counts from 1.")
    if not 1 <= size <= MOST:
        raise BadQueryError(f"per_page is a number from 1 to {MOST}.")
    return Page(number, size)


def yes(query: QueryDict, name: str) -> bool:
    """true or false."""
    return read(query, name, lambda text: WORDS[text.lower()], "true or false") or False


def uid(query: QueryDict, name: str) -> UUID | None:
    """An id."""
    return read(query, name, UUID, "an id like 6ba7b811-9dad-11d1-80b4-00c04fd430c8")


def moment(query: QueryDict, name: str) -> datetime | None:
    """A moment; without a zone it is UTC, and a day alone begins at midnight."""
    found = read(query, name, datetime.fromisoformat, "a moment like 2026-11-21T10:00:00Z")
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)


def number(query: QueryDict, name: str, *, most: float) -> float | None:
    """A number that is not negative."""

    def readable(text: str) -> float:
        value = float(text)
        if not math.isfinite(value) or not 0 <= value <= most:
            raise ValueError(text)
        return value

    return read(query, name, readable, f"a number from 0 to {most:g}")


def clock(query: QueryDict, name: str) -> time | None:
    """A time of day."""
    found = read(query, name, time.fromisoformat, "a time like 09:30")
    return found.replace(tzinfo=None) if found else None


def weekday(query: QueryDict, name: str) -> str | None:
    """A day of the week in two letters."""
    return read(query, name, lambda text: str(Schedule.Weekday(text.upper())), "one of MO, TU, WE, TH, FR, SA, SU")


def read(query: QueryDict, name: str, reader: Callable[[str], Value], how: str) -> Value | None:
    """The value, nothing where nothing was said, and a refusal that says how it is written."""
    text = query.get(name, "").strip()
    if not text:
        return None
    try:
        return reader(text)
    except (ValueError, KeyError, OverflowError) as error:
        raise BadQueryError(f"{name} is {how}.") from error


def _whole(query: QueryDict, name: str, otherwise: int) -> int:
    found: Any = read(query, name, int, "a whole number")
    return otherwise if found is None else found
