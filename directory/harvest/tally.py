"""What came of one reading of a source, in numbers and in a sentence."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

COUNTED = ("found", "new", "changed", "withdrawn", "known", "refused")


@dataclass
class Tally:
    """What came."""

    found: int = 0
    new: int = 0
    changed: int = 0
    withdrawn: int = 0
    known: int = 0
    refused: int = 0
    missed: int = 0


def in_words(came: Any) -> str:
    """Of a reading, or of the last one of a source, on which it is noted."""
    said = _(
        "%(found)d listed; of those %(new)d new here, %(changed)d changed, %(withdrawn)d withdrawn, %(known)d left "
        "alone because they stood here already, %(refused)d refused."
    )
    return said % {name: getattr(came, name) for name in COUNTED}
