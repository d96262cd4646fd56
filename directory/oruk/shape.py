"""How values are written in the feed: nothing empty, numbers as numbers, moments with their zone, lasting ids."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID, uuid5

from django.utils.encoding import iri_to_uri

Told = dict[str, Any]


def told(**members: Any) -> Told:
    """The members that have a value: a feed leaves out what is not known, it never says null."""
    return {
        name: WRITERS.get(type(value), _as_it_is)(value)
        for name, value in members.items()
        if value or value == 0  # nought and false are known
    }


def row_id(of: UUID, *parts: str) -> str:
    """The lasting id of a row that has none of its own: the same for the same parts of the same thing."""
    return str(uuid5(of, "/".join(parts)))


def moment(value: datetime) -> str:
    """With milliseconds, as harvesters compare them."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def link(address: str) -> str:
    """In the plain letters that the standard asks for; people may type others."""
    return iri_to_uri(address) if address else ""


def mailbox(address: str) -> str:
    """The same of an e-mail address, whose domain may have other letters. What cannot be written so is left out."""
    local, _at, domain = address.rpartition("@")
    if local and domain.isascii():
        return address if local.isascii() else ""
    try:
        plain = f"{local}@{domain.encode('idna').decode()}" if local else ""
    except UnicodeError:
        return ""
    return plain if plain.isascii() else ""


def years(months: int | None) -> float | int | None:
    """Ages are kept in months and told in years: 6 months are 0.5."""
    if months is None:
        return None
    whole, rest = divmod(months, 12)
    return whole if not rest else round(months / 12, 2)


WRITERS: dict[type, Callable[[Any], Any]] = {
    UUID: str,
    Decimal: float,
    datetime: moment,
    date: date.isoformat,
    time: partial(time.isoformat, timespec="seconds"),
}


def _as_it_is(value: Any) -> Any:
    return value
