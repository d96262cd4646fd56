"""A question finds what says the same in other words: other endings, no accents, a slip of the hand, a synonym."""

import pytest

from directory.search.words import asked_words, meanings, stems_of

KNOWN = stems_of("Baby groups and speech therapy at Bréhaut House", "en") | stems_of("Grupos de bebés", "pt")
SAME = [frozenset({"infant", "baby"}), frozenset({"talking", "speech"})]


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("group", "group"),
        ("groups", "group"),
        ("grupo", "grup"),
        ("bebe", "beb"),
        ("brehaut", "brehaut"),
        ("BRÉHAUT", "brehaut"),
        ("brehout", "brehaut"),
        ("infant", "babi"),
        ("talking", "speech"),
        ("therap", "therapi"),
    ],
)
def test_a_word_finds(typed: str, finds: str) -> None:
    (word,) = asked_words(typed)

    assert finds in meanings(word, KNOWN, SAME)


@pytest.mark.parametrize("typed", ["zqxj", "12345", "ab"])
def test_a_word_of_nothing_finds_nothing(typed: str) -> None:
    assert meanings(typed, KNOWN, SAME) == set()


def test_little_words_do_not_count_unless_they_are_all_there_is() -> None:
    assert asked_words("help with the talking") == ["help", "talking"]
    assert asked_words("the") == ["the"]


def test_a_page_of_text_is_cut() -> None:
    assert len(asked_words("word " * 5_000 + " ".join(f"other{n}" for n in range(300)))) <= 20


PHRASES = [
    ("help for my little one", ["help", "baby"]),
    ("postnatal depression group", ["depression", "group"]),
    ("little garden", ["little", "garden"]),
]


@pytest.mark.parametrize(("typed", "looked_for"), PHRASES)
def test_several_words_may_mean_the_same_as_one(typed: str, looked_for: list[str]) -> None:
    same = [frozenset({"baby", "little one"}), frozenset({"depression", "postnatal depression"})]

    assert asked_words(typed, same) == looked_for
