"""Hours, as people say them."""

from datetime import time

import pytest
from django.utils import translation

from directory.hours import spoken


@pytest.mark.parametrize(
    ("starts", "ends", "words"),
    [
        (time(9, 30), time(11), "9:30 to 11am"),
        (time(13, 30), time(15), "1:30 to 3pm"),
        (time(10), time(14), "10am to 2pm"),
        (time(9, 30), time(12), "9:30am to 12 noon"),
        (time(12), time(13, 15), "12 to 1:15pm"),
        (time(9), None, "From 9am"),
        (None, None, ""),
    ],
)
def test_hours_are_said_the_english_way(starts: time | None, ends: time | None, words: str) -> None:
    assert spoken(starts, ends) == words


def test_elsewhere_the_clock_has_24_hours() -> None:
    with translation.override("pl"):
        assert spoken(time(13, 30), time(15)).startswith("13:30")
