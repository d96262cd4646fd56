"""Who keeps the listings of which organisation: a provider, invited by a publisher."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models.organisations import Organisation


class KeeperQuerySet(models.QuerySet["Keeper"]):
    """Ties between people and organisations, narrowed."""

    def current(self) -> Self:
        """Those that hold."""
        return self.filter(ended_at=None)


class Keeper(models.Model):
    """One person for one organisation. Until she has taken up the invitation only her address is known."""

    class Privacy:
        """Somebody's name and address at work."""

        personal = frozenset({"name", "email"})
        plain = frozenset({"id", "organisation", "user", "given_by", "given_at", "ended_at"})

    organisation = models.ForeignKey(
        Organisation, models.CASCADE, related_name="keepers", verbose_name=_("organisation")
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="keeps",
        verbose_name=_("person who signs in"),
    )
    name = models.CharField(pgettext_lazy("of a person", "name"), max_length=150)
    email = models.EmailField(_("e-mail"))
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    given_at = models.DateTimeField(_("since"))
    ended_at = models.DateTimeField(_("until"), null=True, blank=True)

    objects = KeeperQuerySet.as_manager()

    class Meta:
        verbose_name = _("keeper of listings")
        verbose_name_plural = _("keepers of listings")
        ordering = ["organisation__name", "name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "email"],
                condition=Q(ended_at=None),
                name="keeps_an_organisation_once",
                violation_error_message=_("She keeps the listings of this organisation already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.organisation}"
