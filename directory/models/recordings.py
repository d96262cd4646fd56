"""A leaflet read aloud by a person: one recording for each language, with who reads it."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.documents.models import Document

KINDS = {"mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg"}


class Recording(models.Model):
    """One file to hear. The words to listen to are its words, and stand below it."""

    class Privacy:
        """Who reads it is said in public: she has agreed, or it is a post."""

        personal = frozenset({"read_by"})
        plain = frozenset({"id", "leaflet", "language", "document"})

    leaflet = ParentalKey("directory.LeafletPage", on_delete=models.CASCADE, related_name="recordings")
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES, default="en")
    document = models.ForeignKey(
        Document,
        models.CASCADE,
        related_name="+",
        verbose_name=_("recording"),
        help_text=_("An MP3, M4A or OGG file, read from the words under “To listen to”."),
    )
    read_by = models.CharField(
        _("who reads it"),
        max_length=120,
        help_text=_("For example: Maria, a parent. Where it is a computer voice, say so."),
    )

    panels = [FieldRowPanel([FieldPanel("language"), FieldPanel("read_by")]), FieldPanel("document")]

    class Meta:
        verbose_name = _("recording")
        verbose_name_plural = _("recordings")
        ordering = ["language"]
        constraints = [models.UniqueConstraint(fields=["leaflet", "language"], name="leaflet_recorded_once_a_language")]

    def __str__(self) -> str:
        return f"{self.leaflet} ({self.language})"

    @property
    def kind(self) -> str:
        """What a browser is told that the file is."""
        return KINDS.get(self.document.file_extension.lower(), "")

    def clean(self) -> None:
        """A recording can be heard. Documents were judged by what is in them when they came."""
        super().clean()
        if self.document_id and not self.kind:
            raise ValidationError({"document": _("This document is not a recording. Choose an MP3, M4A or OGG file.")})
