"""The running numbers that references are made from."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RefSeries(models.Model):
    """The last number given out under a letter. One row a letter, locked while the next is taken."""

    class Privacy:
        """A letter and a number."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"letter", "last"})

    letter = models.CharField(max_length=1, primary_key=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("series of references")
        verbose_name_plural = _("series of references")

    def __str__(self) -> str:
        return f"{self.letter}-{self.last:04d}"
