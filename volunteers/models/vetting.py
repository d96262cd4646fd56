"""DBS checks: what may be kept, and nothing else. No copy, no offence, no "has convictions" (domain.md 1.3)."""

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from volunteers import levels
from volunteers.models.volunteer import Volunteer

TWELVE_DIGITS = RegexValidator(r"^\d{12}$", _("A DBS certificate number has 12 digits. Keep the zeros in front."))


class VettingCheck(models.Model):
    """One DBS check of one volunteer: applied for, issued, original seen, decided on."""

    class Level(models.TextChoices):
        """How deep the check went."""

        BASIC = levels.BASIC, levels.NAMES[levels.BASIC]
        STANDARD = levels.STANDARD, levels.NAMES[levels.STANDARD]
        ENHANCED = levels.ENHANCED, levels.NAMES[levels.ENHANCED]
        ENHANCED_CHILDREN = levels.ENHANCED_CHILDREN, levels.NAMES[levels.ENHANCED_CHILDREN]

    class Outcome(models.TextChoices):
        """What was decided once the original was seen."""

        CLEARED = "cleared", _("Cleared")
        WAITING = "", _("Not decided yet")
        NOT_SUITABLE = "not_suitable", _("Not suitable")

    class Privacy:
        """The number and the outcome are hers; the dates are ours to chase."""

        personal = frozenset({"certificate_number", "application_ref", "outcome"})
        plain = frozenset({
            "id", "volunteer", "level", "applied_on", "issued_on", "original_seen_on", "original_seen_by",
            "outcome_on", "outcome_by", "recorded_at",
        })  # fmt: skip

    volunteer = models.ForeignKey(Volunteer, models.CASCADE, related_name="checks", verbose_name=_("volunteer"))
    level = models.CharField(_("level"), max_length=20, choices=Level, blank=True)
    application_ref = models.CharField(_("application reference"), max_length=20, blank=True)
    applied_on = models.DateField(_("applied for on"), null=True, blank=True)
    certificate_number = models.CharField(
        _("certificate number"), max_length=12, blank=True, validators=[TWELVE_DIGITS]
    )
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    original_seen_on = models.DateField(_("original seen on"), null=True, blank=True)
    original_seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    outcome = models.CharField(_("outcome"), max_length=15, choices=Outcome, blank=True)
    outcome_on = models.DateField(_("decided on"), null=True, blank=True)
    outcome_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)

    history = HistoricalRecords()

    class Meta:
        verbose_name = _("DBS check")
        verbose_name_plural = _("DBS checks")
        ordering = ["-issued_on", "-id"]

    def __str__(self) -> str:
        return f"{self.get_level_display()}, {self.issued_on or _('not issued yet')}"

    @property
    def masked_number(self) -> str:
        """The last four digits, for lists."""
        return f"•••• {self.certificate_number[-4:]}" if self.certificate_number else ""
