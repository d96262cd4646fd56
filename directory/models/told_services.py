"""A service as the list of the feed tells it, written beforehand: a harvester asks for thousands of them at a time."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from directory.models.services import Service


class ToldService(models.Model):
    """It holds as long as the service was not changed since; until it is written anew, the service itself is read."""

    class Privacy:
        """Nothing here is about a person that is not in the feed."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"service", "changed_at", "words"})

    service = models.OneToOneField(
        Service, models.CASCADE, primary_key=True, related_name="told_beforehand", verbose_name=_("service")
    )
    changed_at = models.DateTimeField(_("service last changed"))
    words = models.TextField(_("as JSON"))

    class Meta:
        verbose_name = _("service as the feed tells it")
        verbose_name_plural = _("services as the feed tells them")

    def __str__(self) -> str:
        return self.words
