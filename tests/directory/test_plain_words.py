"""How hard a text is to read, measured on words whose answer is known."""

import pytest

from directory.plain_words import Instead, read, sentences, syllables

SIMPLE = ["The cat sat on the mat. It was a warm day. The dog lay in the sun. They did not play."] * 2
HARD = [
    "Professional multidisciplinary organisations necessitate comprehensive documentation regarding individual "
    "circumstances, notwithstanding considerable administrative requirements and innumerable "
    "supplementary expectations formulated "
    "by distant authorities. Subsequently, practitioners "
    "facilitate appropriate communication concerning available educational opportunities and entitlements. "
    "Consequently, participation necessitates collaborative consideration of responsibilities."
]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1), ("baby", 2),
        ("children", 2), ("visited", 3), ("asked", 1), ("home", 1), ("table", 2), ("changes", 2),
        ("nursery", 3), ("volunteer", 3), ("you’re", 1), ("the", 1), ("information", 4),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_simple_text_is_for_the_young_and_a_hard_one_is_not() -> None:
    assert not read(SIMPLE, "en", {}).is_harder_than(7)
    assert read(HARD, "en", {}).is_harder_than(16)


def test_few_words_have_no_reading_age() -> None:
    assert read(["Come in."], "en", {}).age is None
    assert not read(["Organisational prerequisites."], "en", {}).is_harder_than(7)


@pytest.mark.parametrize("language", ["pt", "pl", "ro", "fr"])
def test_another_language_has_no_reading_age_and_keeps_its_long_sentences(language: str) -> None:
    long = "um " * 21 + "fim."
    reading = read([long, "Curto."], language, {})

    assert (reading.age, reading.is_measured) == (None, False)
    assert reading.long == (long,)


def test_a_word_to_avoid_is_found_whole_and_whatever_its_letters() -> None:
    reading = read(
        ["Prior to this we Utilise it.", "A reprior is none."], "en", {"prior to": "before", "utilise": "use"}
    )

    assert reading.avoid == (Instead("prior to", "before"), Instead("utilise", "use"))


def test_lines_are_sentences_and_numbers_do_not_end_one() -> None:
    assert sentences("Ring 01534 456789. At 8.30 we open! Do you come?") == [
        "Ring 01534 456789.", "At 8.30 we open!", "Do you come?",
    ]  # fmt: skip
