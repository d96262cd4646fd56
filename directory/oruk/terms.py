"""Lists of terms and their terms as the feed tells them."""

from uuid import UUID

from directory.models import Taxonomy, Term
from directory.oruk.shape import Told, link, row_id, told


def taxonomy(each: Taxonomy) -> Told:
    """A list of terms."""
    return told(id=each.uid, name=each.name, description=each.description, uri=link(each.address), version="1")


def term(each: Term) -> Told:
    """One term, with the list it is of."""
    return told(
        id=each.uid,
        name=each.name,
        code=each.code,
        description=each.description,
        parent_id=each.parent.uid if each.parent else None,
        taxonomy=each.taxonomy.name,
        taxonomy_id=each.taxonomy.uid,
        taxonomy_detail=taxonomy(each.taxonomy),
        term_uri=link(each.address),
        language="en",
    )


def attribute(of: UUID, entity: str, each: Term) -> Told:
    """That something is sorted under a term."""
    return told(
        id=row_id(of, "attribute", str(each.uid)),
        link_id=of,
        link_entity=entity,
        link_type=each.taxonomy.code,
        taxonomy_term_id=each.uid,
        taxonomy_term=term(each),
    )
