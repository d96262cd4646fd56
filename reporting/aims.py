"""Which way is good for an indicator, as somebody may confirm it, and what that will mean in plain words."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


class Way(TextChoices):
    """What a number printed in the contract turns out to mean."""

    AT_LEAST = "at_least", gettext_lazy("At least")
    AT_MOST = "at_most", gettext_lazy("At most")
    WATCHED = "watched", gettext_lazy("Not a target: only watched")


@dataclass(frozen=True)
class Aim:
    """What was confirmed, about the number that the contract prints. The number itself is on the right side."""

    way: Way
    limit: int
    is_share: bool = False

    def met_by(self, value: int | Decimal) -> bool:
        """Whether the value is on the right side."""
        return value >= self.limit if self.way == Way.AT_LEAST else value <= self.limit

    def __str__(self) -> str:
        if self.way == Way.WATCHED:
            return str(self.way.label)
        least = self.way == Way.AT_LEAST
        if self.is_share:
            return (_("at least %d%%") if least else _("at most %d%%")) % self.limit
        return (_("at least %d a year") if least else _("at most %d a year")) % self.limit


def meaning(aim: Aim) -> str:
    """What it will mean, for somebody who is about to confirm it."""
    match aim.way, aim.is_share:
        case Way.AT_LEAST, False:
            words = _(
                "At least %(limit)d a year. %(limit)d or more is on the right side. Until the year is over, the report "
                "says how many are to go."
            )
        case Way.AT_MOST, False:
            words = _("At most %(limit)d a year. %(limit)d or fewer is on the right side; more has passed it.")
        case Way.AT_LEAST, True:
            words = _("At least %(limit)d%%. %(limit)d%% or more of those asked is on the right side.")
        case Way.AT_MOST, True:
            words = _("At most %(limit)d%%. %(limit)d%% or less of those asked is on the right side.")
        case _:
            words = _("Not a target: only watched. The report shows the number and judges nothing.")
    return words % {"limit": aim.limit}
