"""Whether a story may be told: the person agreed to these very words, and nobody can be recognised in them."""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Hindrance:
    """Why it may not be told yet, and beside which field of the form that is said."""

    field: str
    said: str | Promise


NOT_AGREED = Hindrance(
    "agreed_on", _("Nobody has noted the day on which the person agreed to this story. Ask, and give the day.")
)
NOT_YET = Hindrance("agreed_on", _("That day has not come yet. Give the day on which the person agreed."))
TAKEN_BACK = Hindrance(
    "taken_back_on",
    _("The person has taken the agreement back. It can be told again only after a new agreement on a later day."),
)
OTHER_WORDS = Hindrance(
    "agreed_on",
    _("The words have changed since the person agreed to this story. Show them again, and give the new day."),
)
NOT_LOOKED = Hindrance(
    "nobody_recognised",
    _(
        "Nobody has looked whether somebody could be recognised in the words of this story. Look at the list, then tick"
        " the box below it."
    ),
)
NOT_TRANSLATED_YET = Hindrance(
    "", _("The story itself is not public, so its translation cannot be. Publish the story in its own language first.")
)


@dataclass(frozen=True)
class Agreement:
    """What was agreed and looked at; words are told by their digest."""

    words: str
    agreed_on: date | None
    agreed_words: str
    taken_back_on: date | None
    looked_words: str

    @property
    def is_taken_back(self) -> bool:
        """Whether it was taken back and not given again since."""
        return self.taken_back_on is not None and (self.agreed_on is None or self.agreed_on <= self.taken_back_on)


def hindrance(agreement: Agreement, today: date) -> Hindrance | None:
    """The first thing that is in the way of telling it."""
    if agreement.is_taken_back:
        return TAKEN_BACK
    if agreement.agreed_on is None:
        return NOT_AGREED
    if agreement.agreed_on > today:
        return NOT_YET
    if agreement.agreed_words != agreement.words:
        return OTHER_WORDS
    return NOT_LOOKED if agreement.looked_words != agreement.words else None
