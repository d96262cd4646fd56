"""Loads the demonstration's service directory; run again it adds nothing."""

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from centres.models import Centre
from directory import demo_services_centres, demo_services_island, demo_services_northfield
from directory.demo_postcodes import place_postcodes
from directory.demo_services_bodies import BODIES
from directory.demo_services_shapes import Body, Offer, Spot, When
from directory.demo_services_venues import VENUES
from directory.demo_services_words import WORDS
from directory.models import (
    Cost,
    Organisation,
    Schedule,
    Service,
    ServiceAt,
    ServiceContact,
    ServiceWords,
    Spoken,
    Term,
    Venue,
    VenueAccess,
)
from directory.models.listed import Listed
from directory.starting import lasting_id

OFFERS = [*demo_services_centres.SERVICES, *demo_services_island.SERVICES, *demo_services_northfield.SERVICES]
WEEKDAYS = [weekday.value for weekday in Schedule.Weekday]


class Found(NamedTuple):
    """What services are put together from."""

    bodies: Mapping[str, Organisation]
    venues: Mapping[str, Venue]
    terms: Mapping[str, Term]


def load(*, today: date) -> None:
    """Organisations, venues and services that are missing, and the places of postcodes."""
    found = Found(
        {slug: _organisation(slug, body) for slug, body in BODIES.items()},
        {slug: _venue(slug, spot) for slug, spot in VENUES.items()},
        {term.code: term for term in Term.objects.all()},
    )
    known = set(Service.objects.values_list("uid", flat=True))
    for offer in OFFERS:
        if lasting_id("demo-service", offer.slug) not in known:
            service = _service(offer, found, today)
            put_listed(service, is_public=not offer.is_draft)
    place_postcodes()


def put_listed(listed: Listed, *, is_public: bool = True) -> None:
    """Keep it as an editor would, so that it has its first version."""
    listed.live = False
    listed.save()
    revision = listed.save_revision()
    if is_public:
        revision.publish()


def _organisation(slug: str, body: Body) -> Organisation:
    uid = lasting_id("demo-organisation", slug)
    known: Organisation | None = Organisation.objects.filter(uid=uid).first()
    if known:
        return known
    organisation = Organisation(
        uid=uid, name=body.name, kind=body.kind, description=body.does, phone=body.phone, email=_mailbox(slug)
    )
    put_listed(organisation)
    return organisation


def _venue(slug: str, spot: Spot) -> Venue:
    uid = lasting_id("demo-venue", slug)
    known: Venue | None = Venue.objects.filter(uid=uid).first()
    if known:
        return known
    facts = {"county": "Jersey", "centre": Centre.objects.filter(slug=slug).first()} | dict(spot.facts)
    venue = Venue(
        uid=uid, name=spot.name, line_1=spot.street, town=spot.town, postcode=spot.postcode, **_point(spot), **facts
    )
    venue.access = [VenueAccess(what=what, answer=answer) for what, answer in spot.access.items()]
    put_listed(venue)
    return venue


def _point(spot: Spot) -> dict[str, Decimal]:
    return dict(zip(("latitude", "longitude"), map(Decimal, spot.point or ()), strict=False))


def _service(offer: Offer, found: Found, today: date) -> Service:
    service = Service(
        uid=lasting_id("demo-service", offer.slug), slug=offer.slug, name=offer.name, summary=offer.summary,
        organisation=found.bodies[offer.by], min_months=offer.ages[0], max_months=offer.ages[1], booking=offer.booking,
        charge=Service.Charge.PAID if offer.costs else Service.Charge.FREE, email=_mailbox(offer.by),
        assured_on=today - timedelta(days=offer.checked), assured_by=_mailbox("directory"), **_dated(offer, today),
        **offer.facts,
    )  # fmt: skip
    service.terms = [found.terms[code] for code in offer.terms.split() if code in found.terms]
    service.places = [ServiceAt(venue=found.venues[slug]) for slug in offer.at.split()]
    service.schedules = [schedule for when in offer.when for schedule in _schedules(when, today)]
    service.costs = [Cost(amount=Decimal(amount), what_for=what_for) for amount, what_for in offer.costs]
    service.languages = [Spoken(code=code) for code in offer.speaks.split()]
    service.contacts = [ServiceContact(role=offer.ask, phone=BODIES[offer.by].phone, email=_mailbox(offer.by))]
    service.in_languages = list(_in_languages(offer))
    return service


def _dated(offer: Offer, today: date) -> dict[str, str | date]:
    """The notice and the days for asking, counted from today."""
    facts: dict[str, str | date] = {}
    if offer.notice:
        facts |= {"notice": offer.notice, "notice_until": today + timedelta(days=offer.notice_days)}
    if offer.apply:
        first, last = (today + timedelta(days=days) for days in offer.apply)
        facts |= {"apply_from": first, "apply_by": last}
    return facts


def _in_languages(offer: Offer) -> Iterator[ServiceWords]:
    for language, (name, summary) in WORDS.get(offer.slug, {}).items():
        yield ServiceWords(language=language, name=name, summary=summary, by_machine=True)


def _schedules(when: When, today: date) -> Iterator[Schedule]:
    facts = {
        "weekday": when.weekday, "starts": time.fromisoformat(when.starts), "ends": time.fromisoformat(when.ends),
        "frequency": when.frequency, "interval": when.interval, "week_of_month": when.week_of_month,
    }  # fmt: skip
    if when.in_term:
        for first, last in _terms(today):
            yield Schedule(**facts, from_on=first, until_on=last)
    elif when.ahead is not None:
        day = today + timedelta(days=when.ahead)
        yield Schedule(**facts, from_on=day, until_on=day)
    else:
        yield Schedule(**facts, from_on=_first(when, today) if when.interval > 1 else None)


def _first(when: When, today: date) -> date:
    """The last such weekday six weeks ago or before, from which the fortnights are counted."""
    then = today - timedelta(weeks=6)
    return then - timedelta(days=(then.weekday() - WEEKDAYS.index(when.weekday)) % 7)


def _terms(today: date) -> list[tuple[date, date]]:
    """Autumn, spring and summer of this school year, about as schools in Jersey keep them (design: domain 7.5)."""
    year = today.year if today.month >= 8 else today.year - 1
    return [
        (date(year, 9, 7), date(year, 12, 18)),
        (date(year + 1, 1, 5), date(year + 1, 3, 31)),
        (date(year + 1, 4, 20), date(year + 1, 7, 17)),
    ]


def _mailbox(slug: str) -> str:
    return f"{slug}@samphire.example"
