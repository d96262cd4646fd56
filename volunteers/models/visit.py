"""Visits: planned, checked in, checked out. The moments are kept; "overdue" is worked out when asked."""

import uuid
from datetime import datetime, timedelta
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from volunteers.models.placement import Placement


class VisitQuerySet(models.QuerySet["Visit"]):
    """Visits, narrowed."""

    def standing(self) -> Self:
        """Those not called off."""
        return self.filter(called_off_at=None)

    def under_way(self) -> Self:
        """Somebody is out: checked in, not yet out."""
        return self.standing().filter(checked_out_at=None).exclude(checked_in_at=None)

    def overdue_at(self, moment: datetime, grace: timedelta) -> Self:
        """Should have checked out by now, and has not."""
        return self.under_way().filter(planned_end__lt=moment - grace)


class Visit(models.Model):
    """A volunteer goes to a family's home alone, and somebody knows."""

    class Privacy:
        """Who is with whom is on the placement; here are moments."""

        personal = frozenset({"note"})
        plain = frozenset({
            "id", "placement", "planned_start", "planned_end", "checked_in_at", "checked_out_at", "called_off_at",
            "found_safe_at", "key",
        })  # fmt: skip

    placement = models.ForeignKey(Placement, models.PROTECT, related_name="visits", verbose_name=_("placement"))
    planned_start = models.DateTimeField(_("starts"))
    planned_end = models.DateTimeField(_("ends"))
    checked_in_at = models.DateTimeField(_("checked in"), null=True, blank=True)
    checked_out_at = models.DateTimeField(_("checked out"), null=True, blank=True)
    called_off_at = models.DateTimeField(_("called off"), null=True, blank=True)
    found_safe_at = models.DateTimeField(_("found safe by staff"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=200, blank=True)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    objects = VisitQuerySet.as_manager()

    class Meta:
        verbose_name = _("visit")
        verbose_name_plural = _("visits")
        ordering = ["planned_start", "id"]
        indexes = [
            models.Index(
                fields=["planned_end"],
                condition=models.Q(checked_out_at=None, called_off_at=None),
                name="visits_still_open",
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(planned_end__gt=models.F("planned_start")),
                name="visit_ends_after_start",
                violation_error_message=_("The visit ends before it starts. Check both times."),
            ),
            models.CheckConstraint(
                condition=models.Q(checked_out_at=None) | models.Q(checked_in_at__isnull=False),
                name="checked_in_before_out",
                violation_error_message=_("Check in first, then check out."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.planned_start:%Y-%m-%d %H:%M}"
