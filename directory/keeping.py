"""A visitor's own list of services. It stands in the address and nowhere else: a link is enough to share it."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from urllib.parse import quote

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from directory import edition
from directory.models import Service, ServiceQuerySet
from directory.search.cards import cards
from directory.search.kept import kept

NAME = "keep"
MOST = 50


def kept_slugs(request: HttpRequest) -> list[str]:
    """What the address keeps, each once, in the order it was kept."""
    return list(dict.fromkeys(slug for slug in ",".join(request.GET.getlist(NAME)).split(",") if slug))[:MOST]


def kept_services(request: HttpRequest) -> ServiceQuerySet:
    """Those of them that are still there."""
    return Service.objects.public().filter(slug__in=kept_slugs(request))


def with_kept(address: str, slugs: Sequence[str]) -> str:
    """The address, keeping these."""
    return f"{address}?{NAME}={','.join(slugs)}" if slugs else address


def list_url(slugs: Sequence[str]) -> str:
    """Where the kept ones are shown together."""
    return with_kept(reverse("directory:kept"), slugs)


def kept_page(request: HttpRequest, today: date) -> dict[str, Any]:
    """The list itself, and what can be done with it."""
    slugs = kept_slugs(request)
    now = edition.of(request)
    known = {each.shown.slug: each for each in kept.of(now)[0].facts if each.shown.slug in slugs}
    there = [slug for slug in slugs if slug in known]
    address = request.build_absolute_uri(list_url(there))
    shown = cards(((known[slug], None) for slug in there), 1, today, now)
    comes_up = any(card.times and known[card.slug].shown.status == Service.Status.ACTIVE for card in shown)
    return {
        "cards": [(card, _without(card.slug, there)) for card in shown],
        "kept": there,
        "calendar_url": with_kept(reverse("directory:kept_calendar"), there) if comes_up else "",
        "search_url": with_kept(reverse("directory:services"), there),
        "letter_url": f"mailto:?subject={quote(_('Services for families'))}&body={quote(address)}",
        "gone": len(slugs) - len(there),
    }


def keeping(slug: str, slugs: Sequence[str]) -> dict[str, Any]:
    """What one page says about keeping: whether it is kept, and the list with it or without."""
    is_kept = slug in slugs
    keep_url = _without(slug, slugs) if is_kept else list_url([*slugs, slug])
    return {"is_kept": is_kept, "keep_url": keep_url, "kept": len(slugs), "kept_url": list_url(slugs)}


def _without(slug: str, slugs: Sequence[str]) -> str:
    return list_url([each for each in slugs if each != slug])
