"""What is amiss with one listing: facts about it in, findings out. Nothing here knows of a database or of words."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from directory.upkeep.assurance import is_flagged


class Kind(StrEnum):
    """What can be amiss: first what keeps families away, then what may be untrue, then what others miss."""

    NO_CATEGORY = "no_category"
    NO_CONTACT = "no_contact"
    NO_TIME = "no_time"
    TIMES_OVER = "times_over"
    NO_VENUE = "no_venue"
    NO_POINT = "no_point"
    AGES = "ages"
    NO_DESCRIPTION = "no_description"
    NO_LINK = "no_link"
    NEVER_CHECKED = "never_checked"
    LONG_UNCHECKED = "long_unchecked"
    CHECKED_AHEAD = "checked_ahead"
    BY_MACHINE = "by_machine"
    ORGANISATION_UNTOLD = "organisation_untold"
    ORGANISATION_HIDDEN = "organisation_hidden"
    TERM_UNTOLD = "term_untold"
    HALF_ADDRESS = "half_address"
    NO_WEEKDAY = "no_weekday"
    NO_MAILBOX = "no_mailbox"


class Thing(NamedTuple):
    """What is to be opened to put it right: a service, an organisation, a venue or a term."""

    kind: str
    pk: int
    name: str


class Finding(NamedTuple):
    """One thing amiss, where it is put right, and the very words it is about."""

    kind: Kind
    at: Thing
    detail: str = ""


class Place(NamedTuple):
    """A venue of the listing."""

    thing: Thing
    is_virtual: bool = False
    is_masked: bool = False
    has_point: bool = True
    lacks: tuple[str, ...] = ()  # the lines of its address that are empty


class When(NamedTuple):
    """A time of the listing."""

    is_over: bool = False
    has_weekday: bool = True


class Body(NamedTuple):
    """Who runs it."""

    thing: Thing
    description: str = ""
    website: str = ""
    is_public: bool = True


class Facts(NamedTuple):
    """One listing as it stands on the site."""

    thing: Thing
    body: Body
    summary: str = ""
    description: str = ""
    categories: int = 0
    ways_to_reach: int = 0
    words_about_when: str = ""
    website: str = ""
    min_months: int | None = None
    max_months: int | None = None
    assured_on: date | None = None
    times: tuple[When, ...] = ()
    places: tuple[Place, ...] = ()
    area: str = ""  # where it comes to families
    untold_terms: tuple[Thing, ...] = ()
    unwritable: tuple[str, ...] = ()  # e-mail addresses in letters that other directories cannot write
    by_machine: tuple[str, ...] = ()  # languages


def findings(facts: Facts, today: date) -> list[Finding]:
    """Everything amiss with the listing on the day, in the order of Kind."""
    found = [*_itself(facts), *_times(facts), *_checks(facts, today), *_places(facts), *_words(facts), *_body(facts)]
    order = list(Kind)
    return sorted(found, key=lambda each: order.index(each.kind))


def is_link(address: str) -> bool:
    """Whether a browser can follow it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = parts.hostname or ""
    return parts.scheme in {"http", "https"} and "." in host.strip(".") and not any(map(str.isspace, address))


def _itself(facts: Facts) -> Iterator[Finding]:
    if not facts.categories:
        yield Finding(Kind.NO_CATEGORY, facts.thing)
    if not facts.ways_to_reach:
        yield Finding(Kind.NO_CONTACT, facts.thing)
    if not facts.places and not facts.area.strip():
        yield Finding(Kind.NO_VENUE, facts.thing)
    if facts.min_months is not None and facts.max_months is not None and facts.max_months < facts.min_months:
        yield Finding(Kind.AGES, facts.thing)
    if facts.website and not is_link(facts.website):
        yield Finding(Kind.NO_LINK, facts.thing, facts.website)
    for mailbox in facts.unwritable:
        yield Finding(Kind.NO_MAILBOX, facts.thing, mailbox)


def _times(facts: Facts) -> Iterator[Finding]:
    if not facts.times and not facts.words_about_when.strip():
        yield Finding(Kind.NO_TIME, facts.thing)
    if facts.times and all(time.is_over for time in facts.times):
        yield Finding(Kind.TIMES_OVER, facts.thing)
    if any(not time.is_over and not time.has_weekday for time in facts.times):
        yield Finding(Kind.NO_WEEKDAY, facts.thing)


def _checks(facts: Facts, today: date) -> Iterator[Finding]:
    if facts.assured_on is None:
        yield Finding(Kind.NEVER_CHECKED, facts.thing)
    elif facts.assured_on > today:
        yield Finding(Kind.CHECKED_AHEAD, facts.thing)
    elif is_flagged(facts.assured_on, today):
        yield Finding(Kind.LONG_UNCHECKED, facts.thing)


def _places(facts: Facts) -> Iterator[Finding]:
    for place in facts.places:
        if place.is_virtual or place.is_masked:
            continue
        if not place.has_point:
            yield Finding(Kind.NO_POINT, place.thing)
        if place.lacks:
            yield Finding(Kind.HALF_ADDRESS, place.thing, ", ".join(place.lacks))


def _words(facts: Facts) -> Iterator[Finding]:
    if not (facts.summary.strip() or facts.description.strip()):
        yield Finding(Kind.NO_DESCRIPTION, facts.thing)
    if facts.by_machine:
        yield Finding(Kind.BY_MACHINE, facts.thing, ", ".join(facts.by_machine))
    for term in facts.untold_terms:
        yield Finding(Kind.TERM_UNTOLD, term)


def _body(facts: Facts) -> Iterator[Finding]:
    body = facts.body
    if not body.description.strip():
        yield Finding(Kind.ORGANISATION_UNTOLD, body.thing)
    if not body.is_public:
        yield Finding(Kind.ORGANISATION_HIDDEN, body.thing)
    if body.website and not is_link(body.website):
        yield Finding(Kind.NO_LINK, body.thing, body.website)
