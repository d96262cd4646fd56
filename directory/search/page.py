"""The page of results: cards, filters with their counts, chips to take them away, and the ways to other orders."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import gettext as _

from directory import edition
from directory.keeping import kept_slugs, list_url, with_kept
from directory.maps import Pin, map_of
from directory.models import Synonyms
from directory.search.asking import MILES, Question, question
from directory.search.cards import Card, cards, in_words
from directory.search.finding import Found, found
from directory.search.groups import Group, groups
from directory.search.guides import Offered, ways
from directory.search.here import here_in
from directory.search.kept import kept
from ui import addresses
from ui.shapes import Chip

PER_PAGE = 20


@dataclass(frozen=True)
class Option:
    """One value of a filter."""

    value: str
    words: str
    chosen: bool
    count: int | None = None


@dataclass(frozen=True)
class Filter:
    """A group of values of which any will do."""

    name: str
    words: str
    options: Sequence[Option]

    @property
    def is_open(self) -> bool:
        """Whether something in it was chosen."""
        return any(option.chosen for option in self.options)


def results(request: HttpRequest, today: date, guide: Offered | None = None) -> dict[str, Any]:
    """Everything the template needs: of all services, or of those in one guide."""
    now, asked, slugs = edition.of(request), question(request.GET), kept_slugs(request)
    index, lists = kept.of(now)
    here = here_in(now, asked.postcode) if asked.postcode else None
    inside = guide.inside(index) if guide else index.every
    synonyms = Synonyms.groups() if asked.words else ()
    answer = found(index, asked, here=here, today=today, synonyms=synonyms, inside=inside)
    page = Paginator(answer.places, PER_PAGE).get_page(asked.page)  # type: ignore[arg-type]  # it takes slices alone
    on_page = [index.facts[place] for place in page.object_list]
    offered = groups(lists, answer.counts, asked)
    chips = [*_typed(request, asked), *_chosen(request, asked, offered)]
    shown = cards(((each, each.away(here) if here else None) for each in on_page), page.start_index(), today, now)
    nothing = [Chip(_("Take all away"), with_kept(request.path, slugs))] if len(chips) > 1 else []
    return {
        "asked": asked,
        "page": page,
        "all": inside.bit_count(),
        "guide": guide,
        "guides": list(ways(now, guide, with_kept("", slugs))),
        "cards": shown,
        "map": map_of(_pins(shown, slugs)),
        "filters": [each for each in (_filter(group, asked, answer) for group in offered) if each.options],
        "chips": chips + nothing,
        "orders": list(_orders(request, asked)),
        "miles": [Option(str(each), str(each), each == asked.miles) for each in MILES],
        "nowhere": bool(asked.postcode) and here is None,
        "unknown": answer.unknown,
        "kept": slugs,
        "kept_url": list_url(slugs),
    }


def _pins(shown: Iterable[Card], slugs: Sequence[str]) -> Iterator[Pin]:
    """Where the services of this page are held, as far as that may be known."""
    for card in shown:
        for venue in card.venues:
            if venue.point:
                address = with_kept(card.url, slugs)
                yield Pin(venue.point, in_words(venue), card.name, address, card.lang, card.number)


def _filter(group: Group, asked: Question, answer: Found) -> Filter:
    """With the values that would leave something, and those chosen even when they leave nothing."""
    chosen = asked.chosen(group.name)
    options = [
        Option(value, words, value in chosen, answer.counts.get((group.name, value), 0) if group.is_counted else None)
        for value, words in group.values.items()
    ]
    return Filter(group.name, group.words, [each for each in options if each.chosen or each.count != 0])


def _typed(request: HttpRequest, asked: Question) -> Iterator[Chip]:
    """What was typed, each with the address without it."""
    typed = {"q": asked.words and f"“{asked.words}”", "postcode": asked.postcode.upper(), "age": _age(request, asked)}
    for name, words in typed.items():
        if words:
            yield Chip(words, addresses.changed(request, **{name: None, "page": None}), remove=True)


def _age(request: HttpRequest, asked: Question) -> str:
    return _("Age %s") % request.GET["age"].strip() if asked.ages else ""


def _chosen(request: HttpRequest, asked: Question, offered: Iterable[Group]) -> Iterator[Chip]:
    """What was ticked."""
    for group in offered:
        for value in sorted(asked.chosen(group.name)):
            yield Chip(group.values.get(value, value), _without(request, group.name, value), remove=True)


def _without(request: HttpRequest, name: str, value: str) -> str:
    query = request.GET.copy()
    query.setlist(name, [each for each in query.getlist(name) if each != value])
    query.pop("page", None)
    return f"?{query.urlencode()}"


def _orders(request: HttpRequest, asked: Question) -> Iterator[Chip]:
    """The orders that mean something here, the first of them when none is asked for."""
    near, best = bool(asked.postcode), bool(asked.words)
    names = {"distance": _("Nearest first"), "relevance": _("Best match first"), "name": _("By name")}
    offered = [name for name, makes_sense in [("distance", near), ("relevance", best), ("name", True)] if makes_sense]
    now = asked.sort if asked.sort in offered else offered[0]
    for name in offered:
        yield Chip(names[name], addresses.changed(request, sort=name, page=None), current=name == now)
