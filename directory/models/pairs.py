"""What an editor said about two listings that look alike."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Pair(models.Model):
    """Two that are not the same; or of which one was withdrawn, and the other stands for both."""

    class Kind(models.TextChoices):
        """Two of what."""

        SERVICE = "service", _("services")
        ORGANISATION = "organisation", _("organisations")

    class Privacy:
        """Nothing here is about a person but who said it."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "kind", "first", "second", "kept", "said_by", "said_at"})

    kind = models.CharField(_("two of what"), max_length=12, choices=Kind)
    first = models.PositiveBigIntegerField(_("the one"))
    second = models.PositiveBigIntegerField(_("the other"))
    kept = models.PositiveBigIntegerField(_("the one that stands for both"), null=True, blank=True)
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    said_at = models.DateTimeField(_("said"))

    class Meta:
        verbose_name = _("pair that looks alike")
        verbose_name_plural = _("pairs that look alike")
        ordering = ["-said_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["kind", "first", "second"], name="pair_settled_once"),
            models.CheckConstraint(
                condition=Q(first__lt=F("second")),
                name="pair_in_its_order",
                violation_error_message=_("The lower number of a pair stands first."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.first}, {self.second}"
