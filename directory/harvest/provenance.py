"""From whom a listing comes: said to families, to editors, and to whoever has it from us."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.template.loader import render_to_string
from django.utils.encoding import iri_to_uri

from directory.edition import Edition, Worked
from directory.models import Harvested, Service
from directory.oruk.rows import ServiceRow
from directory.search.cards import Card

_theirs: Worked[frozenset[str]] = Worked(10)
LINE = "directory/services/provenance.html"


class Provenance(NamedTuple):
    """Where a listing comes from, and when we last asked there."""

    source: str
    publisher: str
    licence: str
    licence_address: str
    asked_at: datetime | None
    original: str
    contact: str = ""


def provenance(service: Service | ServiceRow) -> Provenance | None:
    """Of one listing; nothing for one of ours."""
    harvested = getattr(service, "harvested", None)
    return _told(harvested) if harvested else None


def provenances(cards: Iterable[Card], now: Edition) -> dict[str, str]:
    """Of those cards that are not of ours, as lines to put on them, by their slugs; one question for all of them."""
    theirs = _theirs.out(now, "theirs", _slugs)
    names = {card.slug: card.name for card in cards if card.slug in theirs}
    if not names:
        return {}
    rows = Harvested.objects.filter(service__slug__in=list(names)).select_related("source", "service")
    known = {each.service.slug: _told(each) for each in rows if each.service}
    return {slug: render_to_string(LINE, {"provenance": of, "name": names[slug]}) for slug, of in known.items()}


def _slugs() -> frozenset[str]:
    """Of all listings that are not ours, so that pages of ours alone ask nothing."""
    return frozenset(Harvested.objects.exclude(service=None).values_list("service__slug", flat=True))


def attribution(service: Service | ServiceRow) -> dict[str, Any]:
    """What others must be told beside it, as its licence asks."""
    known = provenance(service)
    if known is None:
        return {}
    said = {
        "source": known.source,
        "publisher": known.publisher,
        "licence": known.licence,
        "licence_url": iri_to_uri(known.licence_address),
        "original": iri_to_uri(known.original),
    }
    return {name: value for name, value in said.items() if value}


def _told(harvested: Harvested) -> Provenance:
    source = harvested.source
    return Provenance(
        source.name,
        source.publisher,
        source.licence,
        source.licence_address,
        source.asked_at,
        harvested.original,
        source.contact,
    )
