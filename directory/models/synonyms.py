"""Words that mean the same to whoever looks for something. Editors add to them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ui.folding import fold


class Synonyms(models.Model):
    """A group of words: whoever looks for one of them finds them all."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "words"})

    words = models.CharField(
        _("words that mean the same"), max_length=300, help_text=_("With commas between them: baby, infant, newborn.")
    )

    class Meta:
        verbose_name = _("words that mean the same")
        verbose_name_plural = _("words that mean the same")
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words

    @classmethod
    def groups(cls) -> list[frozenset[str]]:
        """Each group, folded as questions are."""
        rows = cls.objects.values_list("words", flat=True)
        return [frozenset(word.strip() for word in fold(row).split(",") if word.strip()) for row in rows]
