"""The list of leaflets as a reader sees it: those that answer her, with the forms and languages each can be had in.

However many there are, it takes the same few questions to the database.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from directory.formats import Form, can_be_had
from directory.leaflet_search import NARROWED_BY, Text, Wanted, ranked, words_in
from directory.models.synonyms import Synonyms
from directory.models.terms import Term
from ui.languages import language_name
from ui.shapes import Chip

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage, LeafletQuerySet

SHORT: dict[Form, str | Promise] = {
    Form.PAPER: _("Print"),
    Form.LARGE: _("Large print"),
    Form.EASY: _("Easy read"),
    Form.LISTEN: _("To listen to"),
    Form.AUDIO: _("Recording"),
    Form.FILM: _("British Sign Language"),
}


@dataclass(frozen=True)
class Choice:
    """One answer in a list to choose from."""

    value: str
    words: str | Promise
    is_chosen: bool


@dataclass(frozen=True)
class Leaflet:
    """One line of the list."""

    page: "LeafletPage"
    forms: list[Form]
    languages: list[str]
    topics: list[Term]
    asked: str = ""

    @property
    def address(self) -> str:
        """Behind the language she asked for, in which the page is; else behind the one she reads in."""
        with override(self.asked or get_language()):
            return self.page.address

    @property
    def shown_forms(self) -> list[str | Promise]:
        """In short words."""
        return [SHORT[form] for form in self.forms]

    @property
    def shown_languages(self) -> list[str]:
        """By name, the reader's language first."""
        mine = get_language()
        return [language_name(code) for code in sorted(self.languages, key=lambda code: (code != mine, code))]


@dataclass(frozen=True)
class Shelf:
    """What was asked, what answers it, and what else can be asked."""

    wanted: Wanted
    leaflets: list[Leaflet]
    all: int
    forms: list[Choice]
    languages: list[Choice]
    topics: list[Choice]
    chips: list[Chip]


def shelf(readable: "LeafletQuerySet", wanted: Wanted) -> Shelf:
    """The leaflets among those she may read that answer what she asks."""
    languages: defaultdict[Any, dict[str, int]] = defaultdict(dict)
    for key, code, pk in readable.values_list("translation_key", "locale__language_code", "pk"):
        languages[key][code] = pk
    seen = {get_language(), settings.LANGUAGE_CODE, wanted.language}  # what is in none of these she is not shown
    lines = _lines(readable, languages, wanted.language)
    there = {term.code: term for line in lines for term in line.topics}
    wanted = wanted if wanted.topic in there else Wanted(wanted.words, wanted.form, wanted.language)
    narrowed = [line for line in lines if _fits(line, wanted)]
    topics = sorted(there.values(), key=lambda term: term.told.casefold())
    spoken = sorted(
        {code for codes in languages.values() for code in codes}, key=[c for c, _n in settings.LANGUAGES].index
    )
    return Shelf(
        wanted,
        _answering(narrowed, wanted.words),
        sum(not seen.isdisjoint(codes) for codes in languages.values()),
        [
            Choice(form, SHORT[form], form == wanted.form)
            for form in NARROWED_BY
            if any(form in each.forms for each in lines)
        ],
        [Choice(code, language_name(code), code == wanted.language) for code in spoken],
        [Choice(term.code, term.told, term.code == wanted.topic) for term in topics],
        _chips(wanted, there),
    )


def _lines(readable: "LeafletQuerySet", languages: dict[Any, dict[str, int]], language: str) -> list[Leaflet]:
    """One for each leaflet in the language asked for; if none was, in the reader's, else in the first."""
    order = [language] if language else [str(get_language()), settings.LANGUAGE_CODE]
    chosen = [next((pks[code] for code in order if code in pks), None) for pks in languages.values()]
    pages = readable.filter(pk__in=[pk for pk in chosen if pk]).select_related("locale").prefetch_related("recordings")
    topics = _topics(pages)
    lines = [
        Leaflet(
            page, [form for form in NARROWED_BY if can_be_had(page, form)], list(languages[page.translation_key]),
            topics[page.pk], language,
        )
        for page in pages
    ]  # fmt: skip
    return sorted(lines, key=lambda line: line.page.title.casefold())


def _topics(pages: Iterable["LeafletPage"]) -> defaultdict[int, list[Term]]:
    told: defaultdict[int, list[Term]] = defaultdict(list)
    terms = Term.objects.filter(live=True, leaflets__in=[page.pk for page in pages]).distinct()
    known = {term.pk: term for term in terms.prefetch_related("in_languages")}
    for page, term in Term.leaflets.through.objects.filter(term__in=known).values_list("leafletpage", "term"):
        told[page].append(known[term])
    return told


def _fits(line: Leaflet, wanted: Wanted) -> bool:
    has_form = not wanted.form or wanted.form in line.forms
    return has_form and (not wanted.topic or wanted.topic in {term.code for term in line.topics})


def _answering(lines: list[Leaflet], words: str) -> list[Leaflet]:
    if not words:
        return lines
    return [lines[place] for place in ranked(words, [_text(line) for line in lines], Synonyms.groups())]


def _text(line: Leaflet) -> Text:
    page, topics = line.page, " ".join(term.told for term in line.topics)
    body = f"{words_in(page.body.raw_data)} {words_in(page.easy.raw_data)}"
    return Text(page.title, f"{page.lead} {topics} {body}", page.language)


def _chips(wanted: Wanted, topics: dict[str, Term]) -> list[Chip]:
    """What is chosen, each to be taken away."""
    chosen: dict[str, Any] = {
        "q": f"“{wanted.words}”" if wanted.words else "",
        "form": SHORT[Form(wanted.form)] if wanted.form else "",
        "language": language_name(wanted.language) if wanted.language else "",
        "topic": topics[wanted.topic].told if wanted.topic else "",
    }
    query = {"q": wanted.words, "form": wanted.form, "language": wanted.language, "topic": wanted.topic}
    without = {taken: {name: value for name, value in query.items() if value and name != taken} for taken in query}
    return [Chip(words, f"?{urlencode(without[name])}", remove=True) for name, words in chosen.items() if words]
