"""The editors' page about the health of the listings: how many are well, what is amiss, and where it is put right."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from django.core.paginator import Paginator
from django.urls import reverse

from directory.health import Finding, Kind, Thing, findings
from directory.health_facts import all_facts
from directory.health_words import WORDS, Said
from directory.models import Service

ON_ONE_PAGE = 50


class Amiss(NamedTuple):
    """One finding as the page says it."""

    said: Said
    detail: str
    at: Thing
    url: str


class Listing(NamedTuple):
    """One listing with what is amiss."""

    service: Service
    amiss: list[Amiss]


def health(asked: Mapping[str, str], today: date) -> dict[str, Any]:
    """Everything the page shows; with `what` only the listings where that is amiss."""
    judged = [(service, findings(facts, today)) for service, facts in all_facts(today)]
    ill = [(service, found) for service, found in judged if found]
    only = next((kind for kind in Kind if kind == asked.get("what")), None)
    shown = [(service, found) for service, found in ill if only is None or only in _kinds(found)]
    page = Paginator(shown, ON_ONE_PAGE).get_page(asked.get("p"))
    return {
        "total": len(judged),
        "well": len(judged) - len(ill),
        "by_kind": _by_kind([found for _service, found in ill]),
        "only": WORDS[only] if only else None,
        "what": only or "",
        "page": page,
        "listings": [Listing(service, [_amiss(each) for each in found]) for service, found in page],
    }


def _kinds(found: list[Finding]) -> set[Kind]:
    return {each.kind for each in found}


def _by_kind(all_found: list[list[Finding]]) -> list[tuple[Kind, Said, int]]:
    """How many listings have each; a listing with two venues off the map counts once."""
    counts = Counter(kind for found in all_found for kind in _kinds(found))
    return [(kind, WORDS[kind], counts[kind]) for kind in Kind if counts[kind]]


def _amiss(each: Finding) -> Amiss:
    return Amiss(WORDS[each.kind], each.detail, each.at, edit_url(each.at))


def edit_url(thing: Thing) -> str:
    """Where an editor puts it right."""
    return reverse(f"wagtailsnippets_directory_{thing.kind}:edit", args=[thing.pk])
