"""Organisations as the feed tells them."""

from functools import lru_cache

from directory.models import Organisation
from directory.oruk.rows import WhoseRow
from directory.oruk.shape import Told, link, mailbox, row_id, told


def brief(each: Organisation | WhoseRow) -> Told:
    """What stands inside a service."""
    if isinstance(each, WhoseRow):
        return _brief(each)
    return _brief(WhoseRow(each.uid, each.name, each.description, each.website, each.email))


@lru_cache(maxsize=1_000)  # a page of services holds the same few
def _brief(each: WhoseRow) -> Told:
    return told(
        id=each.uid, name=each.name, description=each.description, website=link(each.website), email=mailbox(each.email)
    )


def full(each: Organisation) -> Told:
    """With the numbers by which registers know it, and its telephone."""
    identifiers = [
        told(
            id=row_id(each.uid, "identifier", scheme),
            organization_id=each.uid,
            identifier_scheme=scheme,
            identifier_type=kind,
            identifier=number,
        )
        for scheme, kind, number in (
            ("GB-CHC", "Charity number", each.charity_number),
            ("GB-COH", "Company number", each.company_number),
        )
        if number
    ]
    phones = (
        [told(id=row_id(each.uid, "phone"), organization_id=each.uid, number=each.phone.as_international)]
        if each.phone
        else []
    )
    return brief(each) | told(organization_identifiers=identifiers, phones=phones)
