"""What a reader asks of the list of leaflets, and which texts answer her words: accents and small slips forgiven."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import QueryDict

from directory.formats import Form
from directory.leaflet_parts import paragraphs
from directory.search.words import asked_words, meanings, stems_of, words_of

NARROWED_BY = [Form.PAPER, Form.LARGE, Form.EASY, Form.LISTEN, Form.AUDIO, Form.FILM]
LONGEST = 200
SAID = ("heading", "paragraph", "points", "call_out", "picture", "line")  # blocks with words


@dataclass(frozen=True)
class Wanted:
    """Her question; an empty answer narrows nothing."""

    words: str = ""
    form: str = ""
    language: str = ""
    topic: str = ""

    @property
    def is_anything(self) -> bool:
        """Whether she asks for something."""
        return self != Wanted()


@dataclass(frozen=True)
class Text:
    """What is looked through: the title counts more than the words."""

    title: str
    words: str
    language: str


def wanted(query: QueryDict) -> Wanted:
    """What stands in the address; what we do not know is left out."""
    form, language = query.get("form", ""), query.get("language", "")
    return Wanted(
        words=" ".join(query.get("q", "").split())[:LONGEST],
        form=form if form in NARROWED_BY else "",
        language=language if language in dict(settings.LANGUAGES) else "",
        topic=query.get("topic", "")[:80],
    )


def ranked(words: str, texts: Sequence[Text], same: Iterable[frozenset[str]]) -> list[int]:
    """The places of the texts in which every word is found, the best first; all, when no word is asked for."""
    asked = asked_words(words, same)
    stems = [(_stems(text.title, text.language), _stems(text.words, text.language)) for text in texts]
    if not asked:
        return list(range(len(texts)))
    known = frozenset().union(*(stem for pair in stems for stem in pair))
    meant = [meanings(word, known, same) for word in asked]
    scores = {place: _score(meant, *pair) for place, pair in enumerate(stems)}
    found = [place for place, score in scores.items() if score]
    return sorted(found, key=lambda place: -scores[place])


def words_in(blocks: Iterable[Mapping[str, Any]]) -> str:
    """The words of a body as it is stored: no picture has to be fetched for them."""
    return " ".join(word for block in blocks if block["type"] in SAID for word in _said(block["value"]))


def _said(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield from paragraphs(value)
        case list():
            yield from (each["value"] if isinstance(each, dict) else str(each) for each in value)
        case dict():
            yield from (str(value[name]) for name in ("title", "words", "alt_text") if value.get(name))


def _score(meant: list[set[str]], title: frozenset[str], words: frozenset[str]) -> int:
    """Nothing, unless each word is there; three for each in the title, one for each among the words."""
    each = [3 * bool(stems & title) + bool(stems & words) for stems in meant]
    return sum(each) if all(each) else 0


@lru_cache(maxsize=2_000)  # the same leaflets are looked through again and again
def _stems(text: str, language: str) -> frozenset[str]:
    """And the words as they are: a slip is nearer to those."""
    return frozenset(stems_of(text, language)).union(words_of(text))
