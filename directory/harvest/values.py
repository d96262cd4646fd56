"""Single values out of JSON in which anything may stand: each is what we can keep, or nothing. Never an error."""

import re
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import phonenumbers
from django.core.exceptions import ValidationError
from django.core.validators import EmailValidator, URLValidator

from directory.harvest.refusing import LeftOut
from directory.harvest.words import plain
from directory.models.reasons import Why

Json = dict[str, Any]
MOST_ROWS = 100  # of one kind in one listing
LONGEST_ID, LONGEST_LINK, LONGEST_MAILBOX, LONGEST_NUMBER = 100, 200, 254, 40
YEARS = (1900, 2200)
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])")
_is_link, _is_mailbox = URLValidator(schemes=["http", "https"]), EmailValidator()


def line(value: Any) -> str:
    """Words on one line, without HTML."""
    return " ".join(plain(value).split())


def paragraphs(value: Any) -> str:
    """Words with an empty line between paragraphs."""
    lines = "\n".join(" ".join(each.split()) for each in plain(value).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def fitted(words: str, longest: int, left: list[LeftOut]) -> str:
    """The words, or as many of them as have room."""
    if len(words) <= longest:
        return words
    left.append(LeftOut(Why.SHORTENED, words[:60]))
    cut = words[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut).rstrip() + "…"


def identity(value: Any) -> str:
    """What a thing is known by there; a lasting id in the letters in which everybody writes it."""
    known = line(str(value)) if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18 else ""
    known = known or line(value)
    found = uid(known)
    return str(found) if found else known if len(known) <= LONGEST_ID else ""


def uid(words: str) -> UUID | None:
    """The lasting id that the words are, if they are one."""
    try:
        return UUID(words)
    except ValueError:
        return None


def number(value: Any, least: int, most: int) -> Decimal | None:
    """A number within bounds, also when it was written as words."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        words = str(value)
        found = Decimal(words) if len(words) <= LONGEST_NUMBER else None
    except (InvalidOperation, ValueError):
        return None
    return found if found is not None and found.is_finite() and least <= found <= most else None


def day(value: Any) -> date | None:
    """A day, also at the beginning of a moment."""
    try:
        found = date.fromisoformat(line(value)[:10])
    except ValueError:
        return None
    return found if YEARS[0] <= found.year <= YEARS[1] else None


def clock(value: Any) -> time | None:
    """A time of day on the clock of the place. A zone behind it is left aside: summer time would make it wrong."""
    found = _CLOCK.match(line(value))
    if not found:
        return None
    try:
        hour, minute, second = (int(part or 0) for part in found.groups())
        return time(hour, minute, second)
    except ValueError:
        return None


def moment(value: Any) -> datetime | None:
    """A moment; without a zone it is UTC."""
    try:
        found = datetime.fromisoformat(line(value))
    except ValueError:
        return None
    if not YEARS[0] <= found.year <= YEARS[1]:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def link(value: Any, left: list[LeftOut]) -> str:
    """The address of a website."""
    words = line(value)
    if words and not (len(words) <= LONGEST_LINK and _passes(_is_link, words)):
        left.append(LeftOut(Why.LINK, words[:100]))
        return ""
    return words


def mailbox(value: Any, left: list[LeftOut]) -> str:
    """An e-mail address."""
    words = line(value).removeprefix("mailto:")
    if words and not (len(words) <= LONGEST_MAILBOX and _passes(_is_mailbox, words)):
        left.append(LeftOut(Why.MAILBOX, words[:100]))
        return ""
    return words


def phone(value: Any, left: list[LeftOut]) -> str:
    """A number as the whole world dials it."""
    words = line(value)
    try:
        found = phonenumbers.parse(words, "GB")
    except phonenumbers.NumberParseException:
        found = None
    if found is not None and phonenumbers.is_valid_number(found):
        return phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164)
    if words:
        left.append(LeftOut(Why.PHONE, words[:40]))
    return ""


def inside(value: Any, name: str) -> Json:
    """The record under this name; an empty one where there is none."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def rows(value: Any, name: str, left: list[LeftOut]) -> list[Json]:
    """The records in the list under this name."""
    found = value.get(name) if isinstance(value, dict) else None
    records = [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
    if len(records) > MOST_ROWS:
        left.append(LeftOut(Why.TOO_MANY, name))
    return records[:MOST_ROWS]


def _passes(validator: URLValidator | EmailValidator, words: str) -> bool:
    try:
        validator(words)
    except (ValidationError, ValueError):
        return False
    return True
