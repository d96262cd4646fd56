"""Venues as the feed tells them: never more of a masked one than its town."""

from centres.answers import Answer
from directory.models import Venue, VenueAccess
from directory.oruk.shape import Told, row_id, told


def location(each: Venue) -> Told:
    """A place, its address, and what makes it easy or hard to get in."""
    if each.is_masked:
        return told(id=each.uid, location_type=each.kind, name=each.town or each.county, description=MASKED)
    return told(
        id=each.uid,
        location_type=each.kind,
        name=each.name,
        latitude=each.latitude,
        longitude=each.longitude,
        transportation=each.getting_there,
        addresses=_addresses(each),
        accessibility=[_access(each, fact) for fact in each.access.all() if fact.answer],
    )


MASKED = "The address is given when you get in touch."


def _addresses(each: Venue) -> list[Told]:
    """An address that lacks what the standard asks for is left out, not filled with guesses."""
    if not (each.line_1 and each.town and each.postcode and each.county):
        return []
    return [
        told(
            id=row_id(each.uid, "address"),
            location_id=each.uid,
            address_1=each.line_1,
            address_2=each.line_2,
            city=each.town,
            state_province=each.county,
            postal_code=each.postcode,
            country=each.country,
            address_type="physical",
        )
    ]


def _access(venue: Venue, fact: VenueAccess) -> Told:
    name = fact.get_what_display()
    return told(
        id=row_id(venue.uid, "access", fact.what),
        location_id=venue.uid,
        description=name if fact.answer == Answer.YES else f"{name}: no",
        details=fact.note,
    )
