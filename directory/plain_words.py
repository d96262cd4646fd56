"""How hard a text is to read: its reading age, its long sentences, and words that have a plainer one.

The reading age is the Flesch–Kincaid grade plus five, the age at which that school year begins. The formula was fitted
to English and says nothing of other languages; for those only the length of sentences is told (docs/leaflets.md).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LONG = 20  # words: the Plain English Campaign advises sentences of 15 to 20 on average
MEASURED_LANGUAGE = "en"
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
END = re.compile(r"(?<=[.?!…])\s+")
ENOUGH = 30  # words: below that, one long word moves the reading age by years
VOWELS = re.compile(r"[aeiouy]+")
SILENT = re.compile(r"(?:(?<![aeiouyl])e|(?<![aeiouytd])ed|(?<![aeiouyscgxzh])es|(?<=[aeiouy][lr])es)$")
GRADE_BEGINS_AT = 5
GROWN_UP = 18


@dataclass(frozen=True)
class Instead:
    """A word to avoid where it stands, and what to say."""

    word: str
    say: str


@dataclass(frozen=True)
class Reading:
    """What is known about a text. No reading age: too short to measure, or no formula for the language."""

    language: str
    words: int
    age: float | None
    long: tuple[str, ...]
    avoid: tuple[Instead, ...]

    @property
    def is_measured(self) -> bool:
        """Whether a formula for its language exists here."""
        return self.language == MEASURED_LANGUAGE

    @property
    def shown_age(self) -> int:
        """In whole years; beyond school the formula means no age any more."""
        return max(GRADE_BEGINS_AT, min(GROWN_UP, round(self.age or 0)))

    def is_harder_than(self, limit: int) -> bool:
        """Whether a child of that age would find it hard."""
        return self.age is not None and round(self.age) > limit


def read(lines: Iterable[str], language: str, avoid: Mapping[str, str]) -> Reading:
    """Look at the lines, each of which ends a sentence; `avoid` names words and what to say instead."""
    said = [sentence for line in lines for sentence in sentences(line)]
    words = [word for sentence in said for word in WORD.findall(sentence)]
    age = reading_age(len(said), words) if language == MEASURED_LANGUAGE and len(words) >= ENOUGH else None
    long = tuple(sentence for sentence in said if len(WORD.findall(sentence)) > LONG)
    return Reading(language, len(words), age, long, tuple(_found(" ".join(said), avoid)))


def sentences(line: str) -> list[str]:
    """The sentences of a line."""
    return [part.strip() for part in END.split(line) if WORD.search(part)]


def reading_age(count: int, words: list[str]) -> float:
    """Flesch–Kincaid (Kincaid and others, 1975), as an age."""
    syllables_each = sum(map(syllables, words)) / len(words)
    return 0.39 * len(words) / count + 11.8 * syllables_each - 15.59 + GRADE_BEGINS_AT


def syllables(word: str) -> int:
    """How often the mouth opens; counted by groups of vowels, without the silent ends of English."""
    plain = word.casefold().replace("’", "").replace("'", "")
    return max(1, len(VOWELS.findall(SILENT.sub("", plain))))


def _found(text: str, avoid: Mapping[str, str]) -> Iterable[Instead]:
    for word, say in avoid.items():
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE):
            yield Instead(word, say)
