"""Visits: planned, checked in, checked out. The moments are kept; "overdue" is worked out when asked."""

import uuid
from datetime import datetime, timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from volunteers.models.placement import Placement


class VisitQuerySet(models.QuerySet["Visit"]):
    """Visits, narrowed."""

    def standing(self) -> Self:
        """Those not called off."""
        return self.filter(called_off_at=None)

    def still_open(self) -> Self:
        """Those of which nobody has yet heard how they ended."""
        return self.standing().filter(checked_out_at=None, found_safe_at=None)

    def under_way(self) -> Self:
        """Somebody is out: checked in, not yet out."""
        return self.still_open().exclude(checked_in_at=None)

    def overdue_at(self, moment: datetime, grace: timedelta) -> Self:
        """The time is up and nobody has heard. One who never checked in counts too: she may have gone."""
        return self.still_open().filter(planned_end__lte=moment - grace)

    def between(self, start: datetime, end: datetime) -> Self:
        """Those planned to start in the stretch of time, its end left out."""
        return self.filter(planned_start__gte=start, planned_start__lt=end)

    def ended_since(self, moment: datetime) -> Self:
        """Those of whom we heard since then that they are over."""
        return self.filter(models.Q(checked_out_at__gte=moment) | models.Q(found_safe_at__gte=moment))


class Visit(models.Model):
    """A volunteer goes to a family's home alone, and somebody knows."""

    class State(models.TextChoices):
        """How things stand; worked out from the moments, never stored."""

        PLANNED = "planned", _("Planned")
        OUT = "out", _("On a visit")
        OVERDUE = "overdue", _("Overdue")
        OVER = "over", _("Checked out")
        SAFE = "safe", _("Found safe")
        CALLED_OFF = "called_off", _("Called off")

    class Privacy:
        """Who is with whom is on the placement; here are moments."""

        personal = frozenset({"note", "called_off_because", "found_safe_how"})
        plain = frozenset({
            "id", "placement", "planned_start", "planned_end", "checked_in_at", "checked_out_at", "called_off_at",
            "found_safe_at", "found_safe_by", "alarmed_at", "key",
        })  # fmt: skip

    placement = models.ForeignKey(Placement, models.PROTECT, related_name="visits", verbose_name=_("placement"))
    planned_start = models.DateTimeField(_("starts"))
    planned_end = models.DateTimeField(_("ends"))
    checked_in_at = models.DateTimeField(_("checked in"), null=True, blank=True)
    checked_out_at = models.DateTimeField(_("checked out"), null=True, blank=True)
    called_off_at = models.DateTimeField(_("called off"), null=True, blank=True)
    called_off_because = models.CharField(_("why it was called off"), max_length=200, blank=True)
    found_safe_at = models.DateTimeField(_("found safe by staff"), null=True, blank=True)
    found_safe_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    found_safe_how = models.CharField(_("how we know"), max_length=200, blank=True)
    alarmed_at = models.DateTimeField(_("alarm sent"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=200, blank=True)
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    objects = VisitQuerySet.as_manager()
    history = HistoricalRecords(excluded_fields=["alarmed_at", "key"])

    class Meta:
        verbose_name = _("visit")
        verbose_name_plural = _("visits")
        ordering = ["planned_start", "id"]
        indexes = [
            models.Index(
                fields=["planned_end"],
                condition=models.Q(checked_out_at=None, called_off_at=None, found_safe_at=None),
                name="visits_still_open",
            ),
            models.Index(fields=["planned_start"], name="visits_by_start"),
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

    def state_at(self, moment: datetime, grace: timedelta) -> State:
        """How things stand in the moment: the same rule as the queryset words."""
        if self.called_off_at:
            return self.State.CALLED_OFF
        if self.checked_out_at:
            return self.State.OVER
        if self.found_safe_at:
            return self.State.SAFE
        if self.planned_end <= moment - grace:
            return self.State.OVERDUE
        return self.State.OUT if self.checked_in_at else self.State.PLANNED
