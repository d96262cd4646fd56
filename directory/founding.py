"""Gives a new site its first pages, once: what is there, or was there and was deleted, belongs to the editors."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.conf import settings
from wagtail.models import Page

from centres.models import Centre
from directory import founding_more as more
from directory import founding_words as words
from directory.founding_leaflets_more import LEAFLETS
from directory.models import (
    CentreIndexPage,
    CentrePage,
    HomePage,
    LeafletIndexPage,
    LeafletPage,
    NewsIndexPage,
    PlainPage,
)
from directory.starter_words import start_words
from trail.once import done_once


def found(*, now: datetime) -> list[str]:
    """Make what is missing, and say which addresses have words now that had none."""
    home = HomePage.objects.filter(sites_rooted_here__is_default_site=True).first()
    if home is None:  # the editors have put another kind of page there
        return []
    deeds = {f"/{slug}/": _page(home, PlainPage, slug, facts) for slug, facts in words.PLAIN_PAGES.items()}
    deeds["/complaints/"] = _page(home, PlainPage, "complaints", more.COMPLAINTS)
    deeds["/values/"] = _page(home, PlainPage, "values", more.VALUES)
    deeds["/news/"] = _page(home, NewsIndexPage, "news", more.NEWS)
    for leaflets in LeafletIndexPage.objects.child_of(home):
        deeds["/information/"] = _words(leaflets, words.INFORMATION)
        for slug, facts in LEAFLETS.items():
            deeds[f"/information/{slug}/"] = _page(leaflets, LeafletPage, slug, facts)
    for index in CentreIndexPage.objects.child_of(home):
        deeds["/centres/"] = _words(index, words.CENTRES)
        for centre in Centre.objects.exclude(pk__in=CentrePage.objects.values("centre")):
            facts = words.CENTRE | {"title": centre.name, "centre": centre}
            deeds[f"/centres/{centre.slug}/"] = _page(index, CentrePage, centre.slug, facts)
    deeds["/"] = lambda: _words(home, words.HOME | {"doors": doors(words.DOORS)})()
    made = [address for address, deed in deeds.items() if _once(address, now, deed)]
    start_words(now=now)
    _speak_for_the_only_centre(home, now)
    return made


def doors(lines: Iterable[tuple[str, str, str, str]]) -> list[tuple[str, dict[str, Any]]]:
    """Doors of the home page, as its editor stores them; the last of each line is the slug of the page behind it."""
    lines = list(lines)
    first_language = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    pages = {page.slug: page for page in first_language.filter(slug__in=[line[3] for line in lines])}
    return [
        ("door", {"icon": icon, "title": title, "words": sentence, "page": pages[slug]})
        for icon, title, sentence, slug in lines
        if slug in pages
    ]


def put(parent: Page, page: Page) -> bool:
    """Add the page below its parent and publish it, unless one has that address already."""
    if parent.get_children().filter(slug=page.slug).exists():
        return False
    parent.add_child(instance=page)
    page.save_revision().publish()
    return True


def write(page: Page, facts: dict[str, Any]) -> None:
    """Give the page its words and publish it."""
    for name, value in facts.items():
        setattr(page, name, value)
    page.save_revision().publish()


def untouched(page: Page) -> bool:
    """Whether no person has written there yet."""
    return not page.revisions.exclude(user=None).exists()


def _once(address: str, now: datetime, deed: Callable[[], bool]) -> bool:
    """Whether it is done now: not when it was done here before, also by another machine at this moment."""
    with done_once(_key(address), now) as once:
        return once.is_first and deed()


def _key(address: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"samphire:founding:{address}")


def _page(parent: Page, kind: type[Page], slug: str, facts: dict[str, Any]) -> Callable[[], bool]:
    return lambda: put(parent, kind(slug=slug, **facts))


def _words(page: Page, facts: dict[str, Any]) -> Callable[[], bool]:
    """The pages every database begins with are empty; where something was written since, it stays."""

    def deed() -> bool:
        if page.revisions.exists():
            return False
        write(page, facts)
        return True

    return deed


def _speak_for_the_only_centre(home: HomePage, now: datetime) -> None:
    """With one centre there is nothing to choose; with several, an editor says for whom the home page speaks."""
    home.refresh_from_db()  # publishing wrote to the database, not to the page at hand
    centres = list(Centre.objects.all()[:2])
    if home.centre is None and len(centres) == 1 and not home.has_unpublished_changes:
        with done_once(_key("/#centre"), now) as once:
            if once.is_first:
                write(home, {"centre": centres[0]})
