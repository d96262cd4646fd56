"""Files somebody sent in: checked, then loaded as a whole or thrown away. The files go when it is settled."""

import uuid
from datetime import datetime
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SentInQuerySet(models.QuerySet[Any]):
    """Imports, narrowed."""

    def without_files(self) -> Self:
        """All but what is large; says whether the whole list of findings is still kept."""
        return self.defer(*self.model.LARGE).annotate(
            has_list=models.ExpressionWrapper(models.Q(findings_file__isnull=False), models.BooleanField())
        )

    def unsettled(self, before: datetime) -> Self:
        """Those sent in before the moment and neither loaded nor thrown away, also those that no worker took up."""
        return self.filter(state__in=(SentIn.State.CHECKED, SentIn.State.WAITING), made_at__lt=before)


class SentIn(models.Model):
    """What is kept of files between the check and the load, and what the check found."""

    class State(models.TextChoices):
        """How far it is."""

        CHECKED = "checked", _("checked")
        WAITING = "waiting", _("waiting to be loaded")
        LOADED = "loaded", _("loaded")
        FAILED = "failed", _("could not be loaded")
        THROWN_AWAY = "thrown_away", _("thrown away")

    LARGE: ClassVar[tuple[str, ...]] = ("files", "findings_file")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    state = models.CharField(max_length=15, choices=State, default=State.CHECKED)
    settled_at = models.DateTimeField(null=True, blank=True)
    files = models.BinaryField(null=True)
    errors = models.PositiveIntegerField(default=0)
    warnings = models.PositiveIntegerField(default=0)
    findings = models.JSONField(default=list)  # the first of them
    not_shown = models.JSONField(default=list)  # how many more there are, file by file
    findings_file = models.BinaryField(null=True)  # all of them, kept for a day
    counts = models.JSONField(default=list)

    objects = SentInQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["-made_at"]

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d %H:%M}"


class ImportDraft(SentIn):
    """Exchange files on their way in."""

    class Privacy:
        """The files are families' records."""

        personal = frozenset({"files", "findings", "findings_file"})
        plain = frozenset(
            {"id", "made_by", "made_at", "state", "settled_at", "seen", "errors", "warnings", "not_shown", "counts"}
        )

    LARGE = ("files", "seen", "findings_file")

    seen = models.BinaryField(null=True)  # a mark for each row: what we held of its record when it was checked

    class Meta(SentIn.Meta):
        verbose_name = _("import")
        verbose_name_plural = _("imports")


class ListingsDraft(SentIn):
    """The directory's files on their way in, with what they would change as it was shown."""

    class Privacy:
        """Contacts of services stand in the files, and a name that its owner wants known may be among them."""

        personal = frozenset({"files", "findings", "findings_file", "changes"})
        plain = frozenset({
            "id", "made_by", "made_at", "state", "settled_at", "as_drafts", "seen", "is_news", "errors", "warnings",
            "not_shown", "counts",
        })  # fmt: skip

    as_drafts = models.BooleanField(default=False)
    seen = models.CharField(max_length=64, blank=True)  # a mark of all that would change when it was checked
    is_news = models.BooleanField(default=False)  # others changed the same things meanwhile, and it was checked anew
    changes = models.JSONField(default=dict)  # what she is shown: new things, and what would change in others

    class Meta(SentIn.Meta):
        verbose_name = _("import of listings")
        verbose_name_plural = _("imports of listings")
