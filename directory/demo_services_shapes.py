"""In which words the demonstration's services are written down."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple


class Body(NamedTuple):
    """An organisation. Its mailbox follows from its short name; telephones are examples (design: domain 7.3)."""

    name: str
    kind: str
    does: str
    phone: str


class Spot(NamedTuple):
    """A venue: street, parish, postcode, degrees north and east, and what was found about getting in."""

    name: str
    street: str = ""
    town: str = ""
    postcode: str = ""
    point: tuple[str, str] | None = None
    access: Mapping[str, str] = MappingProxyType({})
    facts: Mapping[str, Any] = MappingProxyType({})


class When(NamedTuple):
    """One time of a service, in days before or after today where it has days."""

    weekday: str
    starts: str
    ends: str
    frequency: str = "WEEKLY"
    interval: int = 1
    week_of_month: int | None = None
    in_term: bool = False
    ahead: int | None = None


def weekly(weekday: str, starts: str, ends: str) -> When:
    """Every week."""
    return When(weekday, starts, ends)


def fortnightly(weekday: str, starts: str, ends: str) -> When:
    """Every second week."""
    return When(weekday, starts, ends, interval=2)


def monthly(which: int, weekday: str, starts: str, ends: str) -> When:
    """The first, second or last of its weekdays in a month."""
    return When(weekday, starts, ends, frequency="MONTHLY", week_of_month=which)


def in_term(weekday: str, starts: str, ends: str) -> When:
    """Every week while schools are open."""
    return When(weekday, starts, ends, in_term=True)


def once(ahead: int, starts: str, ends: str) -> When:
    """On one day, so many days from today."""
    return When("", starts, ends, frequency="", ahead=ahead)


class Offer(NamedTuple):
    """A service. What has prices costs money, all else is free; `facts` are further fields as the model names them."""

    slug: str
    name: str
    by: str
    summary: str
    terms: str
    at: str = ""
    when: tuple[When, ...] = ()
    ages: tuple[int | None, int | None] = (None, None)
    speaks: str = "en"
    booking: str = "drop_in"
    costs: tuple[tuple[str, str], ...] = ()
    ask: str = "Office"
    checked: int = 20  # days ago
    notice: str = ""
    notice_days: int = 14
    apply: tuple[int, int] | None = None  # days from today
    is_draft: bool = False
    facts: Mapping[str, Any] = MappingProxyType({})
