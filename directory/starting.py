"""Gives a new directory its first lists of words, once: what editors change or delete afterwards stays so."""

from collections.abc import Iterator
from datetime import datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from directory import edition
from directory.models import Synonyms, Taxonomy, Term, TermWords
from directory.starter_names import LANGUAGES, NAMES
from directory.starter_synonyms import SAME
from directory.starter_terms import LISTS, Word, WordList
from trail.once import done_once


def start(*, now: datetime) -> list[str]:
    """Make the lists that never were here, and say how each is called."""
    made = [words.name for order, (code, words) in enumerate(LISTS.items(), start=1) if _once(code, words, order, now)]
    return [*made, _("Words that mean the same")] if _same_once(now) else made


def lasting_id(kind: str, code: str) -> UUID:
    """The same on every site, so that two directories know that they mean the same."""
    return uuid5(NAMESPACE_URL, f"samphire:{kind}:{code}")


def _once(code: str, words: WordList, order: int, now: datetime) -> bool:
    """Whether it is made now: not when it was made here before, nor when editors have a list of that name."""
    with done_once(lasting_id("starting", code), now) as once:
        if not once.is_first or Taxonomy.objects.filter(code=code).exists():
            return False
        _make(code, words, order, now)
    return True


def _same_once(now: datetime) -> bool:
    """Words that mean the same, unless they were made here before or editors wrote some first."""
    with done_once(lasting_id("starting", "synonyms"), now) as once:
        if not once.is_first or Synonyms.objects.exists():
            return False
        Synonyms.objects.bulk_create(Synonyms(words=words) for words in SAME)
        edition.turn()
    return True


def _make(code: str, words: WordList, order: int, now: datetime) -> None:
    """All tops at once, then all that is under them: a new site has its words in a moment."""
    public = {"live": True, "first_published_at": now, "last_published_at": now}
    taxonomy = Taxonomy.objects.create(
        uid=lasting_id("list", code), code=code, name=words.name, description=words.sorts_by, order=order, **public
    )
    taken = set(Term.objects.values_list("code", flat=True))
    terms = {
        word.code: Term(
            uid=lasting_id("term", word.code), taxonomy=taxonomy, code=word.code, name=word.name,
            description=word.means, order=place, **public,
        )
        for place, word in enumerate(_all(words), start=1)
        if word.code not in taken
    }  # fmt: skip
    tops = [terms[top.code] for top in words.terms if top and top.code in terms]
    Term.objects.bulk_create(tops)
    _put_under(words, terms)
    Term.objects.bulk_create(term for term in terms.values() if not term.pk)
    TermWords.objects.bulk_create(_in_languages(terms))
    edition.turn()
    for term in terms.values():  # Wagtail tells editors where a term is used before they delete it
        ReferenceIndex.create_or_update_for_object(term)


def _all(words: WordList) -> Iterator[Word]:
    for top, under in words.terms.items():
        yield from [top, *under] if top else under


def _put_under(words: WordList, terms: dict[str, Term]) -> None:
    for top, under in words.terms.items():
        for word in under:
            if top and top.code in terms and word.code in terms:
                terms[word.code].parent = terms[top.code]


def _in_languages(terms: dict[str, Term]) -> Iterator[TermWords]:
    for code, term in terms.items():
        for language, name in zip(LANGUAGES, NAMES[code], strict=True):
            yield TermWords(term=term, language=language, name=name, by_machine=True)
