"""Placements: one volunteer with one family."""

from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from families.models import Family
from volunteers.models.volunteer import Volunteer


class PlacementQuerySet(models.QuerySet["Placement"]):
    """Placements, narrowed."""

    def open_on(self, day: date) -> Self:
        """Those that hold on the day."""
        return self.filter(models.Q(ended_on=None) | models.Q(ended_on__gte=day), opened_on__lte=day)

    def running_on(self, day: date) -> Self:
        """Those a volunteer may still act on: on the day one ends, it is already over for her."""
        return self.filter(models.Q(ended_on=None) | models.Q(ended_on__gt=day), opened_on__lte=day)


class Placement(models.Model):
    """That a volunteer visits a family, from a day and perhaps to a day."""

    class Privacy:
        """What the family hopes for is theirs."""

        personal = frozenset({"hopes", "good_to_know", "ended_because"})
        plain = frozenset({"id", "volunteer", "family", "opened_on", "ended_on", "version"})

    volunteer = models.ForeignKey(Volunteer, models.PROTECT, related_name="placements", verbose_name=_("volunteer"))
    family = models.ForeignKey(Family, models.PROTECT, related_name="placements", verbose_name=_("family"))
    opened_on = models.DateField(_("opened on"))
    ended_on = models.DateField(_("ended on"), null=True, blank=True)
    hopes = models.TextField(_("what the family hopes for"), blank=True)
    good_to_know = models.CharField(_("good to know at the door"), max_length=200, blank=True)
    ended_because = models.CharField(_("ended because"), max_length=200, blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = PlacementQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("placement")
        verbose_name_plural = _("placements")
        ordering = ["-opened_on", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["volunteer", "family"], condition=models.Q(ended_on=None), name="placed_once_at_a_time"
            ),
            models.CheckConstraint(
                condition=models.Q(ended_on=None) | models.Q(ended_on__gte=models.F("opened_on")),
                name="placement_ends_after_start",
                violation_error_message=_("The placement ends before it starts. Check both days."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.volunteer_id} with {self.family_id}"

    def is_running_on(self, day: date) -> bool:
        """Whether a volunteer may still act on it: the same question as the queryset word."""
        return self.opened_on <= day and (self.ended_on is None or self.ended_on > day)
