"""What cannot be done in the upkeep of the directory, each with the sentence to show."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class RefusedError(Exception):
    """A deed that cannot be done; its sentence says why, and what to do."""

    sentence: str | Promise

    def __str__(self) -> str:
        return str(self.sentence)


class SettledMeanwhileError(RefusedError):
    """Two people had it open."""

    sentence = _("Somebody else has answered this already. Here is what she wrote.")
