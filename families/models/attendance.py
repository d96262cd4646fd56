"""Who came to which session, and how many came whose names we do not know."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from centres.models import Centre
from directory.models import ActivitySession
from families.models.person import Person


class Attendance(models.Model):
    """A person was at an activity session. Centre and day are the session's, kept here to count by."""

    class Privacy:
        """That somebody came is private; the session is public."""

        personal = frozenset({"person"})
        plain = frozenset({"id", "session", "centre", "attended_on", "recorded_at", "recorded_by"})

    person = models.ForeignKey(Person, models.CASCADE, related_name="attendances")
    session = models.ForeignKey(ActivitySession, models.PROTECT, related_name="attendances")
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="+")
    attended_on = models.DateField(_("day"))
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        ordering = ["attended_on", "id"]
        constraints = [models.UniqueConstraint(fields=["person", "session"], name="attended_once")]
        indexes = [
            models.Index(fields=["centre", "attended_on", "person"], name="who_came_when"),
            models.Index(fields=["person", "centre", "attended_on"], name="first_time_here"),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} on {self.attended_on}"


class HeadCount(models.Model):
    """How many came to a session without giving a name."""

    class Privacy:
        """Numbers only."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "session", "adults", "children", "recorded_at", "recorded_by"})

    session = models.OneToOneField(ActivitySession, models.CASCADE, related_name="head_count")
    adults = models.PositiveSmallIntegerField(_("adults without a name"), default=0)
    children = models.PositiveSmallIntegerField(_("children without a name"), default=0)
    recorded_at = models.DateTimeField(auto_now=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("head count")
        verbose_name_plural = _("head counts")

    def __str__(self) -> str:
        return f"{self.adults} + {self.children}"
