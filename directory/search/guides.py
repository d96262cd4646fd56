"""The guides: each a search of its own, in a part of the services. Read once for each edition."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from directory.distance import squeezed
from directory.edition import Edition, Worked
from directory.models import Guide, Venue
from directory.search import bits
from directory.search.facts import Told
from directory.search.index import Index
from ui.folding import fold
from ui.shapes import Chip

TOWN, AREA = "town", "area"  # as the facts call them


class Offered(NamedTuple):
    """A public guide, and the rule by which services are in it."""

    slug: str
    name: str
    summary: str
    in_languages: Mapping[str, Told]
    terms: Mapping[str, frozenset[str]]  # codes, by their list
    towns: frozenset[str]
    postcodes: frozenset[str]  # of the venues in these towns

    @property
    def url(self) -> str:
        """Its own search."""
        return reverse("directory:guide", args=[self.slug])

    @property
    def lang(self) -> str:
        """The language its words come in."""
        language = get_language() or "en"
        return language if language in self.in_languages else "en"

    @property
    def told(self) -> Told:
        """Its words in the reader's language, else its own."""
        return self.in_languages.get(self.lang, Told(self.name, self.summary))

    def inside(self, index: Index) -> int:
        """The services in it; none while nothing says which, so that a term deleted by mistake opens no guide."""
        sets = [
            bits.union(index.kinds.get((of_list, code), bits.NONE) for code in codes)
            for of_list, codes in self.terms.items()
        ]
        if self.towns:
            sets.append(self._there(index))
        return bits.together(index.every, sets) if sets else bits.NONE

    def _there(self, index: Index) -> int:
        """Held in one of its towns; or in no town, and not only for families elsewhere."""
        somewhere = bits.union(those for (kind, _town), those in index.kinds.items() if kind == TOWN)
        here = bits.union(index.kinds.get((TOWN, town), bits.NONE) for town in self.towns)
        limited = {area: those for (kind, area), those in index.kinds.items() if kind == AREA}
        ours = bits.union(those for area, those in limited.items() if self._reaches(area))
        elsewhere = bits.union(limited.values()) & ~ours
        return here | (index.every & ~somewhere & ~elsewhere)

    def _reaches(self, area: str) -> bool:
        return any(postcode.startswith(area) for postcode in self.postcodes)


_known: Worked[dict[str, Offered]] = Worked(10)


def guides(now: Edition) -> dict[str, Offered]:
    """The public ones by their names in addresses, in the order that editors gave them."""
    return _known.out(now, "guides", _read)


def ways(now: Edition, here: Offered | None, query: str) -> Iterator[Chip]:
    """From one directory to the others, with what was kept; nothing where there is only the one."""
    if offered := guides(now):
        yield Chip(_("All services"), reverse("directory:services") + query, current=here is None)
        for each in offered.values():
            yield Chip(
                each.told.name, each.url + query, current=here is not None and each.slug == here.slug, lang=each.lang
            )


def _read() -> dict[str, Offered]:
    rows = list(Guide.objects.filter(live=True).prefetch_related("in_languages", "terms__taxonomy"))
    codes = _codes() if any(each.towns for each in rows) else {}
    return {each.slug: _offered(each, codes) for each in rows}


def _codes() -> Mapping[str, set[str]]:
    """The postcodes of venues, by town."""
    codes: dict[str, set[str]] = defaultdict(set)
    venues = Venue.objects.filter(live=True).exclude(postcode="").order_by()
    for town, postcode in venues.values_list("town", "postcode").distinct():
        codes[town].add(squeezed(postcode))
    return codes


def _offered(each: Guide, codes: Mapping[str, set[str]]) -> Offered:
    terms: dict[str, set[str]] = defaultdict(set)
    for term in each.terms.all():
        terms[term.taxonomy.code].add(term.code)
    return Offered(
        each.slug, each.name, each.summary,
        {words.language: Told(words.name, words.summary) for words in each.in_languages.all()},
        {of_list: frozenset(codes) for of_list, codes in terms.items()},
        each.folded_towns,
        frozenset().union(*(postcodes for town, postcodes in codes.items() if fold(town).strip() in each.folded_towns)),
    )  # fmt: skip
