"""What reporting keeps: files on their way in."""

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ImportDraft(models.Model):
    """Exchange files somebody sent in: checked, then loaded or thrown away. The files go when it is settled."""

    class State(models.TextChoices):
        """How far it is."""

        CHECKED = "checked", _("checked")
        WAITING = "waiting", _("waiting to be loaded")
        LOADED = "loaded", _("loaded")
        FAILED = "failed", _("could not be loaded")
        THROWN_AWAY = "thrown_away", _("thrown away")

    class Privacy:
        """The files are families' records."""

        personal = frozenset({"files", "findings"})
        plain = frozenset({"id", "made_by", "made_at", "state", "settled_at", "errors", "warnings", "counts"})

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    state = models.CharField(max_length=15, choices=State, default=State.CHECKED)
    settled_at = models.DateTimeField(null=True, blank=True)
    files = models.BinaryField(null=True)
    errors = models.PositiveIntegerField(default=0)
    warnings = models.PositiveIntegerField(default=0)
    findings = models.JSONField(default=list)
    counts = models.JSONField(default=list)

    class Meta:
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        ordering = ["-made_at"]

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d %H:%M}"
