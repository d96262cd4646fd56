"""Services as the feed tells them: in one line, in brief, and whole."""

from uuid import UUID

from django.utils import timezone

from directory.harvest.provenance import attribution
from directory.models import Cost, Schedule, Service, ServiceAt, ServiceContact, Spoken
from directory.notices import holding
from directory.oruk import organisations, venues
from directory.oruk.rows import ServiceRow
from directory.oruk.schedules import schedule
from directory.oruk.shape import Told, link, mailbox, moment, row_id, told, years
from directory.oruk.terms import attribute
from ui.languages import language_name

GONE = Service.Status.WITHDRAWN
CHARGES: dict[str, str] = {Service.Charge.FREE: "Free", Service.Charge.PAID: "Costs money"}  # the feed is in English


def minimal(each: Service | ServiceRow) -> Told:
    """Enough to notice that something changed; also all that is told of what was taken off the site."""
    return told(id=each.uid, name=each.name, status=status(each), last_modified=moment(each.changed_at))


def brief(each: Service | ServiceRow) -> Told:
    """What it has one of; its organisation inside."""
    if not each.live:
        return minimal(each) | _whose(each)
    return (
        minimal(each)
        | _whose(each)
        | told(
            description="\n\n".join(filter(None, [each.summary, each.description])),
            url=link(each.website),
            email=mailbox(each.email),
            minimum_age=years(each.min_months),
            maximum_age=years(each.max_months),
            eligibility_description=each.for_whom,
            application_process=each.how_to_come,
            fees_description=CHARGES.get(each.charge),
            assured_date=each.assured_on,
            assurer_email=mailbox(each.assured_by),
            alert=holding(each.notice, each.notice_until, timezone.localdate()),
            attribution=attribution(each),
        )
    )


def full(each: Service) -> Told:
    """With everything it has several of."""
    if not each.live:
        return brief(each)
    places = {place.venue_id: place for place in each.open_places}
    times = [(one.venue_id, _schedule(each, one, places)) for one in each.schedules.all()]
    return brief(each) | told(
        schedules=[one for _venue, one in times],
        service_at_locations=[_at(each, place, times) for place in places.values()],
        cost_options=_costs(each),
        languages=[_language(each.uid, spoken) for spoken in each.languages.all()],
        contacts=[_contact(each.uid, contact) for contact in each.contacts.all()],
        service_areas=[_area(each.uid, name.strip()) for name in each.covers.split(",") if name.strip()],
        attributes=[attribute(each.uid, "service", term) for term in each.terms.all() if term.live],
    )


def at_location(place: ServiceAt, *, whole: bool) -> Told:
    """One service at one venue, by itself."""
    service = place.service
    here = {place.venue_id: place}
    times = [(one.venue_id, _schedule(service, one, here)) for one in service.schedules.all()]
    inside = (full if whole else brief)(service)
    return _at(service, place, times) | told(service=inside)


def status(each: Service | ServiceRow) -> str:
    """What is no longer on the site is inactive, so that whoever holds a copy takes it down."""
    return str(each.status if each.live else GONE)


def _whose(each: Service | ServiceRow) -> Told:
    return told(organization_id=each.organisation.uid, organization=organisations.brief(each.organisation))


def _schedule(service: Service, each: Schedule, places: dict[int, ServiceAt]) -> Told:
    """At its own venue, as far as that is told of; at the only one where it has none of its own."""
    place = places.get(each.venue_id or 0)
    if each.venue_id is None and len(places) == 1:
        (place,) = places.values()
    return schedule(each, service.uid, place.uid if place else None)


def _at(service: Service, place: ServiceAt, times: list[tuple[int | None, Told]]) -> Told:
    here = [one for venue, one in times if venue in {None, place.venue_id}]
    return told(
        id=place.uid,
        service_id=service.uid,
        location_id=place.venue.uid,
        description=place.note,
        location=venues.location(place.venue),
        schedules=here,
    )


def _costs(each: Service) -> list[Told]:
    rows = [_cost(each.uid, cost) for cost in each.costs.all()]
    if not rows and each.charge == Service.Charge.FREE:
        rows = [told(id=row_id(each.uid, "free"), service_id=each.uid, option="Free", amount=0, currency="GBP")]
    return rows


def _cost(service: UUID, each: Cost) -> Told:
    known = each.amount is not None
    return told(
        id=each.uid,
        service_id=service,
        option=each.what_for,
        amount=each.amount,
        currency="GBP" if known else None,
        amount_description=each.note,
    )


def _language(service: UUID, each: Spoken) -> Told:
    name = language_name(each.code)
    return told(
        id=row_id(service, "language", each.code), service_id=service, code=each.code, name=name, note=each.note
    )


def _contact(service: UUID, each: ServiceContact) -> Told:
    phones = (
        [told(id=row_id(each.uid, "phone"), contact_id=each.uid, number=each.phone.as_international)]
        if each.phone
        else []
    )
    return told(
        id=each.uid, service_id=service, name=each.name, title=each.role, email=mailbox(each.email), phones=phones
    )


def _area(service: UUID, name: str) -> Told:
    return told(id=row_id(service, "area", name), service_id=service, name=name, service_area=name)
