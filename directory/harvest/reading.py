"""One service of a feed, in whatever state it comes, as what we can keep of it; or a refusal that says why not."""

from collections import Counter
from datetime import date
from typing import Any

from directory.harvest.contacts import contacts, languages
from directory.harvest.places import places
from directory.harvest.prices import prices
from directory.harvest.refusing import LeftOut, RefusedEntryError
from directory.harvest.times import times
from directory.harvest.told import Heading, ToldBody, ToldService, ToldTerm
from directory.harvest.values import (
    LONGEST_ID,
    Json,
    day,
    fitted,
    identity,
    inside,
    line,
    link,
    mailbox,
    moment,
    number,
    paragraphs,
    phone,
    rows,
)
from directory.models.reasons import Why

RUNS = ("active", "temporarily closed")
GONE = ("inactive", "defunct")
OLDEST = 150  # years
LONGEST_SUMMARY = 300
CHARITIES, COMPANIES = ("GB-CHC", "GB-SC", "GB-NIC"), ("GB-COH",)


def heading(entry: Any) -> Heading:
    """What the list says: which one it is, how it stands there, and when it was changed."""
    if not isinstance(entry, dict):
        raise RefusedEntryError(Why.NO_RECORD)
    their_id, status = identity(entry.get("id")), line(entry.get("status")).lower()
    if not their_id:
        raise RefusedEntryError(Why.NO_ID)
    if status not in RUNS + GONE:
        raise RefusedEntryError(Why.NO_STATUS, status)
    as_told = line(str(entry["id"]))
    name, changed_at = line(entry.get("name"))[:150], moment(entry.get("last_modified"))
    return Heading(their_id, name, status, changed_at, as_told if len(as_told) <= LONGEST_ID else their_id)


def understood(entry: Any) -> ToldService:
    """Everything that we can keep of a service that is read by itself."""
    head, left = heading(entry), list[LeftOut]()
    if not head.name:
        raise RefusedEntryError(Why.NO_NAME)
    held = rows(entry, "service_at_locations", left)
    where, behind = places(held, left)
    when, said_when = times(_schedules(entry, held, left), behind, left)
    charge, costs = prices(entry, left)
    facts = _words(entry, said_when, left) | _ages(entry, left)
    told = ToldService(
        head.their_id, fitted(line(entry.get("name")), 150, left), head.status, head.changed_at,
        _body(inside(entry, "organization"), left), charge=charge, places=where, times=when[:100], prices=costs,
        languages=languages(entry, left), contacts=contacts(entry, held, left)[:100], terms=_terms(entry, left),
        **facts,
    )  # fmt: skip
    return told._replace(left_out=tuple(dict.fromkeys(left)))


def checked_by(told: ToldService, today: date) -> ToldService:
    """Nobody has checked it on a day that is still to come."""
    if told.assured_on is None or told.assured_on <= today:
        return told
    left_out = (*told.left_out, LeftOut(Why.CHECKED, told.assured_on.isoformat()))
    return told._replace(assured_on=None, left_out=left_out)


def _schedules(entry: Json, held: list[Json], left: list[LeftOut]) -> list[Json]:
    """Those of the service and of its places. What stands under one place belongs to it, also where it says no place;
    what stands under the service and again under several is held at all of them.
    """
    everywhere = rows(entry, "schedules", left)
    here = [{"service_at_location_id": at.get("id")} | each for at in held for each in rows(at, "schedules", left)]
    known = {identity(each.get("id")) for each in everywhere} - {""}
    many = Counter(identity(each.get("id")) for each in here)

    def is_of(each: Json, *, one_place: bool) -> bool:
        own = identity(each.get("id"))
        return own not in known or (many[own] == 1) == one_place

    return [each for each in everywhere if is_of(each, one_place=False)] + [
        each for each in here if is_of(each, one_place=True)
    ]


def _words(entry: Json, said_when: list[str], left: list[LeftOut]) -> dict[str, Any]:
    summary, description = _in_one_sentence(paragraphs(entry.get("description")))
    areas = [line(each.get("name")) or line(each.get("service_area")) for each in rows(entry, "service_areas", left)]
    return {
        "summary": summary,
        "description": description,
        "notice": fitted(line(entry.get("alert")), 300, left),
        "for_whom": fitted(line(entry.get("eligibility_description")), 300, left),
        "how_to_come": "\n\n".join(filter(None, [paragraphs(entry.get("application_process")), *said_when])),
        "covers": fitted(", ".join(dict.fromkeys(filter(None, areas))), 300, left),
        "website": link(entry.get("url"), left),
        "email": mailbox(entry.get("email"), left),
        "assured_on": day(entry.get("assured_date")),
        "assured_by": mailbox(entry.get("assurer_email"), left),
    }


def _in_one_sentence(words: str) -> tuple[str, str]:
    """The first paragraph stands in lists, where it is short; else its first sentences do, and all of it below."""
    first, _gap, more = words.partition("\n\n")
    first = " ".join(first.split())
    if len(first) <= LONGEST_SUMMARY:
        return first, more
    cut = first[:LONGEST_SUMMARY]
    end = max(cut.rfind(mark) for mark in (". ", "! ", "? "))
    return (cut[: end + 1] if end > 0 else fitted(first, LONGEST_SUMMARY, [])), words


def _ages(entry: Json, left: list[LeftOut]) -> dict[str, int | None]:
    """Years, of which half ones are common, as months."""
    low, high = (number(entry.get(name), 0, OLDEST) for name in ("minimum_age", "maximum_age"))
    if low is not None and high is not None and high < low:
        left.append(LeftOut(Why.AGES, f"{low} > {high}"))
        return {}
    in_months = {"min_months": low, "max_months": high}
    return {name: None if years is None else round(years * 12) for name, years in in_months.items()}


def _body(told: Json, left: list[LeftOut]) -> ToldBody:
    their_id, name = identity(told.get("id")), line(told.get("name"))
    if not (their_id and name):
        raise RefusedEntryError(Why.NO_ORGANISATION)
    numbers = {line(each.get("identifier_scheme")): line(each.get("identifier"))[:20]
               for each in rows(told, "organization_identifiers", left)}  # fmt: skip
    charity = next((numbers[scheme] for scheme in CHARITIES if numbers.get(scheme)), "")
    company = next((numbers[scheme] for scheme in COMPANIES if numbers.get(scheme)), "")
    phones = [phone(each.get("number"), left) for each in rows(told, "phones", left)]
    return ToldBody(
        their_id, fitted(name, 150, left), paragraphs(told.get("description")),
        kind="voluntary" if charity else "private" if company else "",
        website=link(told.get("website"), left), email=mailbox(told.get("email"), left),
        phone=next(filter(None, phones), ""), charity_number=charity, company_number=company,
    )  # fmt: skip


def _terms(entry: Json, left: list[LeftOut]) -> tuple[ToldTerm, ...]:
    found = []
    for each in rows(entry, "attributes", left):
        term = inside(each, "taxonomy_term")
        list_name = line(term.get("taxonomy")) or line(inside(term, "taxonomy_detail").get("name"))
        name, address = line(term.get("name")), line(term.get("term_uri"))
        found.append(ToldTerm(identity(term.get("id") or each.get("taxonomy_term_id")), address, list_name, name))
    return tuple(dict.fromkeys(found))
