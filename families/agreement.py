"""What a family is asked before two centres share its record, word for word, and what it said."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from families.duplicates import Likeness

WORDING = _(
    "Another centre may know your family already. May we ask it, so that both centres use one record of your family? "
    "You can say no. It changes nothing about what you may use."
)


@dataclass(frozen=True)
class Agreement:
    """Who agreed, to which words in which language, and which families we may ask about."""

    agreed_by: str
    wording: str
    language: str
    about: Sequence[Likeness]
