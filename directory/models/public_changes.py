"""That something anybody may read was changed: what makes one edition of the public site another."""

from secrets import randbits

from django.db import models
from django.utils.translation import gettext_lazy as _

BITS = 40  # many thousands of them still add up to a number that every database holds


def any_mark() -> int:
    """A number that does not come again, also when the transaction around it is undone."""
    return randbits(BITS)


class PublicChange(models.Model):
    """One change. Each is a row of its own, so that nobody who changes something waits for somebody else who does."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "mark"})

    mark = models.BigIntegerField(_("mark"), default=any_mark)

    class Meta:
        verbose_name = _("change of the public site")
        verbose_name_plural = _("changes of the public site")

    def __str__(self) -> str:
        return f"{self.mark:x}"
