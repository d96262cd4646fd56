"""That a family may use a centre, and the decision it rests on."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from centres.decisions import Decision
from centres.models import Centre
from families.models.family import Family


class EligibilityDecisionQuerySet(models.QuerySet["EligibilityDecision"]):
    """Decisions, narrowed."""

    def latest_for(self, family: Family, centre: Centre) -> "EligibilityDecision | None":
        """The newest about the family and the centre: the one that counts."""
        return self.filter(family=family, centre=centre).first()


class EligibilityDecision(models.Model):
    """Whether a family could use a centre on a day, with the reasons as they were read. Never changed."""

    class Outcome(models.TextChoices):
        """What was decided."""

        ELIGIBLE = "eligible", _("Can use the centre")
        NOT_ELIGIBLE = "not_eligible", _("Cannot use the centre")
        UNCLEAR = "unclear", _("We cannot tell yet")

    class Privacy:
        """Reasons name children and streets."""

        personal = frozenset({"reasons", "why_otherwise"})
        plain = frozenset(
            {"id", "family", "centre", "outcome", "decided_on", "decided_by", "recorded_at", "instead_of"}
        )

    family = models.ForeignKey(Family, models.CASCADE, related_name="decisions")
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="+")
    outcome = models.CharField(_("outcome"), max_length=15, choices=Outcome)
    reasons = models.JSONField(_("reasons"), default=list)
    why_otherwise = models.TextField(_("why we decided differently"), blank=True)
    instead_of = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")
    decided_on = models.DateField(_("decided on"))
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    objects = EligibilityDecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("eligibility decision")
        verbose_name_plural = _("eligibility decisions")
        ordering = ["-decided_on", "-id"]

    def __str__(self) -> str:
        return f"{self.get_outcome_display()}, {self.decided_on}"

    @property
    def explained(self) -> Decision:
        """The decision in the shape every explained answer has."""
        return Decision.from_json(self.outcome, self.reasons)


class RegistrationQuerySet(models.QuerySet["Registration"]):
    """Registrations, narrowed."""

    def open_on(self, day: date) -> Self:
        """Those that hold on the day."""
        return self.open_during(day, day)

    def open_during(self, first_on: date, last_on: date) -> Self:
        """Those that hold on any day of the stretch, both ends included."""
        return self.filter(models.Q(closed_on=None) | models.Q(closed_on__gte=first_on), registered_on__lte=last_on)


class Registration(models.Model):
    """A family may use a centre, from a day and perhaps to a day."""

    class Privacy:
        """That a family is known to us is private; the rest is dates."""

        personal = frozenset({"closed_because"})
        plain = frozenset({"id", "family", "centre", "registered_on", "closed_on", "decision"})

    family = models.ForeignKey(Family, models.CASCADE, related_name="registrations", verbose_name=_("family"))
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="registrations", verbose_name=_("centre"))
    registered_on = models.DateField(_("registered on"))
    closed_on = models.DateField(_("closed on"), null=True, blank=True)
    closed_because = models.CharField(_("closed because"), max_length=200, blank=True)
    decision = models.ForeignKey(EligibilityDecision, models.PROTECT, null=True, blank=True, related_name="+")

    objects = RegistrationQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")
        ordering = ["registered_on", "id"]
        indexes = [
            models.Index(fields=["centre", "registered_on", "closed_on", "family"], name="registered_when"),
            models.Index(fields=["centre", "family"], name="registered_there"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["family", "centre"], condition=models.Q(closed_on=None), name="one_open_registration"
            ),
            models.CheckConstraint(
                condition=models.Q(closed_on=None) | models.Q(closed_on__gte=models.F("registered_on")),
                name="registration_closes_after_start",
                violation_error_message=_("The registration closes before it starts. Check both days."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.family_id} at {self.centre_id} from {self.registered_on}"

    def is_open_on(self, day: date) -> bool:
        """Whether it holds on the day: the same question as the queryset word."""
        return self.registered_on <= day and (self.closed_on is None or self.closed_on >= day)

    def goes_on_after(self, day: date) -> bool:
        """Whether it holds on the day and does not end with it."""
        return self.registered_on <= day and (self.closed_on is None or self.closed_on > day)
