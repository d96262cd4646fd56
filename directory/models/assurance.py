"""What is kept about checking listings: the reminders that went, and the directory's own policy."""

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models.services import Service
from directory.upkeep.assurance import SOONEST_WITHDRAWAL


class Reminder(models.Model):
    """One reminder that went, for one span without a check."""

    class Privacy:
        """To which mailbox it went is not kept here."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "service", "counted_from", "after_days", "sent_on"})

    service = models.ForeignKey(
        Service, models.CASCADE, related_name="reminders", verbose_name=pgettext_lazy("in the directory", "service")
    )
    counted_from = models.DateField(_("counted from"))
    after_days = models.PositiveSmallIntegerField(_("after so many days"))
    sent_on = models.DateField(_("sent"))

    class Meta:
        verbose_name = _("reminder to check a listing")
        verbose_name_plural = _("reminders to check listings")
        ordering = ["sent_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["service", "counted_from", "after_days"], name="reminded_once"),
        ]

    def __str__(self) -> str:
        return f"{self.service}: {self.after_days}"


class DirectoryPolicy(models.Model):
    """What the directory does by itself. One row; without it nothing is withdrawn."""

    class Privacy:
        """Nothing here is about a person but who set it."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "withdraw_after_days", "changed_at", "changed_by"})

    withdraw_after_days = models.PositiveSmallIntegerField(
        _("days without a check after which a listing is withdrawn"),
        null=True,
        blank=True,
        validators=[MinValueValidator(SOONEST_WITHDRAWAL)],
        help_text=_("100 or more. Leave it empty and nothing is ever withdrawn by itself."),
    )
    changed_at = models.DateTimeField(_("changed"), auto_now=True)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("policy of the directory")
        verbose_name_plural = _("policy of the directory")

    def __str__(self) -> str:
        return str(_("policy of the directory"))

    @classmethod
    def now(cls) -> "DirectoryPolicy":
        """The one that holds; a new one withdraws nothing."""
        return cls.objects.first() or cls()
