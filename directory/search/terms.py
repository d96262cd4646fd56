"""The lists of terms that are filters, read at once and kept beside the index."""

from collections import defaultdict
from typing import NamedTuple

from directory.models import Term, TermWords
from directory.search.asking import OF_TERMS


class Entry(NamedTuple):
    """One term as a filter offers it."""

    code: str
    parent: str | None
    name: str
    in_languages: dict[str, str]

    def told(self, language: str | None) -> str:
        """Its name in the reader's language, else its own."""
        return self.in_languages.get(language or "", self.name)


Lists = dict[str, list[Entry]]


def lists() -> Lists:
    """The public terms, by their list, in the order that editors gave them."""
    words: dict[int, dict[str, str]] = defaultdict(dict)
    for term, language, name in TermWords.objects.values_list("term", "language", "name"):
        words[term][language] = name
    found: Lists = defaultdict(list)
    public = Term.objects.filter(live=True, taxonomy__live=True, taxonomy__code__in=OF_TERMS)
    order = ("taxonomy__order", "taxonomy__name", "order", "name")
    rows = public.order_by(*order).values_list("taxonomy__code", "pk", "code", "parent__code", "name")
    for of_list, pk, code, parent, name in rows:
        found[of_list].append(Entry(code, parent, name, words[pk]))
    return dict(found)
