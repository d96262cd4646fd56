"""What editors write to each other about a listing: never public, never in the feed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models.services import Service


class ListingNote(models.Model):
    """One note, with its day and its writer. It stays as it was written."""

    class Privacy:
        """Words in which a person may be named."""

        personal = frozenset({"words"})
        plain = frozenset({"id", "service", "written_by", "written_at"})

    service = models.ForeignKey(
        Service, models.CASCADE, related_name="notes", verbose_name=pgettext_lazy("in the directory", "service")
    )
    words = models.TextField(_("note"))
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    written_at = models.DateTimeField(_("written"))

    class Meta:
        verbose_name = _("note about a listing")
        verbose_name_plural = _("notes about listings")
        ordering = ["-written_at", "-pk"]

    def __str__(self) -> str:
        return self.words[:60]
