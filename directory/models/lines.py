"""Lines that staff typed (hours, an address, a note on a session), put into another language by their very words.

Whoever changes the line at its place takes its translation away with it: the reader then gets the new words as typed.
"""

from collections.abc import Iterable
from copy import copy

from django.conf import settings
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from centres.models import Centre


class LineInLanguage(models.Model):
    """One line in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "language", "words", "said", "made_by_machine"})

    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    words = models.CharField(_("line as it was typed"), max_length=200)
    said = models.CharField(_("the same in the other language"), max_length=200)
    made_by_machine = models.BooleanField(_("made by machine, and read by no native speaker yet"), default=False)

    class Meta:
        verbose_name = _("line in another language")
        verbose_name_plural = _("lines in other languages")
        ordering = ["words", "language"]
        constraints = [models.UniqueConstraint(fields=["language", "words"], name="line_said_once_a_language")]

    def __str__(self) -> str:
        return f"{self.words} ({self.language})"


def in_readers_language(texts: Iterable[str]) -> dict[str, str]:
    """Each text with the lines in the reader's language that are known; read for all of them at once."""
    texts, language = list(texts), get_language() or settings.LANGUAGE_CODE
    if language == settings.LANGUAGE_CODE:
        return {text: text for text in texts}
    lines = {line for text in texts for line in text.splitlines()}
    known = LineInLanguage.objects.filter(language=language, words__in=lines)
    said = dict(known.values_list("words", "said"))
    return {text: "\n".join(said.get(line, line) for line in text.splitlines()) for text in texts}


def told(centre: Centre | None) -> Centre | None:
    """The centre with its address and hours as the reader reads them: a copy to show, never to save."""
    if centre is None:
        return None
    shown, said = copy(centre), in_readers_language([centre.address, centre.opening_hours])
    shown.address, shown.opening_hours = said[centre.address], said[centre.opening_hours]
    return shown
