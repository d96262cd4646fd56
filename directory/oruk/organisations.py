"""Organisations as the feed tells them."""

from directory.models import Organisation
from directory.oruk.shape import Told, link, mailbox, row_id, told


def brief(each: Organisation) -> Told:
    """What stands inside a service."""
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
