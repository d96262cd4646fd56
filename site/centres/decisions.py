"""The one shape of every explained answer: an outcome and the reasons it rests on."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from django.utils.functional import Promise


class Met(StrEnum):
    """How one reason weighs: met, not met, nobody knows, running out, or only good to know."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    SOON = "soon"
    NEUTRAL = "neutral"


@dataclass(frozen=True)
class Reason:
    """One reason: a code for programs, a sentence for people, and the fact with its date."""

    code: str
    met: Met
    sentence: str | Promise
    fact: str | Promise = ""


@dataclass(frozen=True)
class Decision:
    """An outcome in one word, and the reasons in the order a person should read them."""

    outcome: str
    reasons: tuple[Reason, ...]

    def unmet(self) -> tuple[Reason, ...]:
        """The reasons that stand in the way: not met, or not known."""
        return tuple(reason for reason in self.reasons if reason.met in {Met.NO, Met.UNKNOWN})

    def as_json(self) -> list[dict[str, Any]]:
        """The reasons as they stood, to keep beside a decision that was taken."""
        return [
            asdict(reason) | {"sentence": str(reason.sentence), "fact": str(reason.fact)} for reason in self.reasons
        ]

    @classmethod
    def from_json(cls, outcome: str, reasons: Iterable[dict[str, Any]]) -> Self:
        """A kept decision, to show it as it was read on the day."""
        return cls(outcome, tuple(Reason(**reason | {"met": Met(reason["met"])}) for reason in reasons))
