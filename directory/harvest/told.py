"""What a feed told us of one service, in our own words: everything here fits the fields it is meant for."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from directory.harvest.refusing import LeftOut


class ToldTime(NamedTuple):
    """When it is held; `place` is the id of the venue there, where it is held at one of several."""

    their_id: str = ""
    place: str = ""
    frequency: str = "WEEKLY"
    interval: int = 1
    weekday: str = ""
    week_of_month: int | None = None
    starts: time | None = None
    ends: time | None = None
    from_on: date | None = None
    until_on: date | None = None
    note: str = ""


class ToldPrice(NamedTuple):
    """What it costs."""

    their_id: str = ""
    amount: Decimal | None = None
    what_for: str = ""
    note: str = ""


class ToldContact(NamedTuple):
    """Whom to ask."""

    their_id: str = ""
    role: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""


class ToldAccess(NamedTuple):
    """One fact about getting in."""

    what: str
    answer: str
    note: str = ""


class ToldVenue(NamedTuple):
    """Where it is held."""

    their_id: str
    name: str
    kind: str = "physical"
    line_1: str = ""
    line_2: str = ""
    town: str = ""
    county: str = ""
    postcode: str = ""
    country: str = "GB"
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    getting_there: str = ""
    access: tuple[ToldAccess, ...] = ()


class ToldPlace(NamedTuple):
    """The service at one of its venues."""

    their_id: str
    venue: ToldVenue
    note: str = ""


class ToldBody(NamedTuple):
    """Who runs it. What kind of body it is stays empty where nothing tells."""

    their_id: str
    name: str
    description: str = ""
    kind: str = ""
    website: str = ""
    email: str = ""
    phone: str = ""
    charity_number: str = ""
    company_number: str = ""


class ToldTerm(NamedTuple):
    """What it is sorted under there."""

    their_id: str = ""
    address: str = ""
    list_name: str = ""
    name: str = ""


class Heading(NamedTuple):
    """What the list of services tells of one: enough to know whether it must be read."""

    their_id: str
    name: str
    status: str
    changed_at: datetime | None
    id_as_told: str = ""  # a feed may tell capitals apart in ids, which are one id to us


class ToldService(NamedTuple):
    """One service with all that belongs to it."""

    their_id: str
    name: str
    status: str
    changed_at: datetime | None
    body: ToldBody
    summary: str = ""
    description: str = ""
    notice: str = ""
    min_months: int | None = None
    max_months: int | None = None
    for_whom: str = ""
    charge: str = ""
    how_to_come: str = ""
    covers: str = ""
    website: str = ""
    email: str = ""
    assured_on: date | None = None
    assured_by: str = ""
    places: tuple[ToldPlace, ...] = ()
    times: tuple[ToldTime, ...] = ()
    prices: tuple[ToldPrice, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()  # code and note
    contacts: tuple[ToldContact, ...] = ()
    terms: tuple[ToldTerm, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
