"""The words of a text and of a question, so that one finds the other: folded, stemmed, spelt nearly right."""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

import snowballstemmer
from rapidfuzz import fuzz, process

from ui.folding import fold

STEMMERS = {"en": "english", "pt": "portuguese", "pl": "polish", "ro": "romanian", "fr": "french"}
LITTLE = frozenset(
    word
    for words in (
        "a an and at by for from in is it my near of on or that the to with",
        "e o os as um uma de do da dos das em no na para com",
        "i w z dla si la le les un une des du et en pour avec au aux",
    )
    for word in words.split()
)
MOST_WORDS = 20  # of a question; a page of text is not one
NEAR = 82  # of 100
SHORTEST_SLIP = 4
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def words_of(text: str) -> list[str]:
    """The folded words in their order."""
    return _WORD.findall(fold(text))


def stems_of(text: str, language: str) -> set[str]:
    """The stems of a text that is written in the language."""
    return {stem(word, language) for word in words_of(text)}


@lru_cache(maxsize=50_000)
def stem(word: str, language: str) -> str:
    """ "groups" and "group" are both "group"."""
    cut = snowballstemmer.stemmer(STEMMERS[language]).stemWord(word) if language in STEMMERS else word
    return fold(cut)


def asked_words(text: str, synonyms: Iterable[frozenset[str]] = ()) -> list[str]:
    """What a question looks for: its words without the little ones, unless it has no others."""
    typed = _phrases_as_words(words_of(text[:1_000])[:MOST_WORDS], synonyms)
    return list(dict.fromkeys(word for word in typed if word not in LITTLE)) or typed


def _phrases_as_words(typed: list[str], synonyms: Iterable[frozenset[str]]) -> list[str]:
    """ "Little one" becomes a single word that means the same, where there is one."""
    text = f" {' '.join(typed)} "
    for group in synonyms:
        single = min((word for word in group if " " not in word), default="")
        for phrase in sorted(group - {single}, key=len, reverse=True) if single else ():
            if " " in phrase:
                text = text.replace(f" {phrase} ", f" {single} ")
    return text.split()


def meanings(word: str, known: Collection[str], synonyms: Iterable[frozenset[str]]) -> set[str]:
    """The stems a typed word stands for: its own, those that mean the same, those that begin so, else near ones."""
    same = {word}.union(*(group for group in synonyms if word in group))
    stems = {stem(each, language) for each in same for language in STEMMERS} | same
    found = {each for each in stems if each in known}
    if len(word) >= SHORTEST_SLIP:
        found |= {each for each in known if each.startswith(word)}
    return found or _near(word, known)


def _near(word: str, known: Collection[str]) -> set[str]:
    if len(word) < SHORTEST_SLIP or not word.isalpha():
        return set()
    return {each for each, *_rest in process.extract(word, known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=8)}
