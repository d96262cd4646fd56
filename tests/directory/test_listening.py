"""What a voice says for what is written."""

import pytest

from directory.listening import as_heard


@pytest.mark.parametrize(
    ("language", "written", "heard"),
    [
        ("en", "Ring 01534 519000.", "Ring 0 1 5 3 4, 5 1 9, 0 0 0."),
        ("en", "Call 999.", "Call 9 9 9."),
        ("en", "See your GP, e.g. about sleep.", "See your doctor, for example about sleep."),
        ("en", "We do a DBS check.", "We do a D B S check."),
        ("en", "Open 8:30am to 5pm.", "Open 8 30 in the morning to 5 in the afternoon."),
        ("en", "At 7pm.", "At 7 in the evening."),
        ("en", "Ages 2–4.", "Ages 2 to 4."),
        ("en", "Since 2026 it is free.", "Since 2026 it is free."),
        ("pt", "Ligue 01534 519000, das 8–17.", "Ligue 0 1 5 3 4, 5 1 9, 0 0 0, das 8 a 17."),
        ("pl", "np. w domu", "na przykład w domu"),
        ("fr", "Appelez le 999.", "Appelez le 9 9 9."),
    ],
)
def test_words_are_put_for_the_ear(language: str, written: str, heard: str) -> None:
    assert as_heard(written, language) == heard
