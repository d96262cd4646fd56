"""Words that editors avoid."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class WordToAvoid(models.Model):
    """A word that many do not know, and what to say instead."""

    class Privacy:
        """Words only."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "language", "word", "say"})

    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES, default="en")
    word = models.CharField(_("word or words"), max_length=60)
    say = models.CharField(_("say instead"), max_length=120)

    class Meta:
        verbose_name = _("word to avoid")
        verbose_name_plural = _("words to avoid")
        ordering = ["language", "word"]
        constraints = [models.UniqueConstraint(fields=["language", "word"], name="word_avoided_once_a_language")]

    def __str__(self) -> str:
        return self.word
