"""Why a leaflet was made public although it is hard to read."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from directory.models.leaflets import LeafletPage


class PassedAsHard(models.Model):
    """A publisher made a version public that is harder to read than the centre’s limit, and said why."""

    class Privacy:
        """Who let it pass is a colleague; the rest is about words."""

        personal = frozenset({"by"})
        plain = frozenset({"id", "leaflet", "revision", "age", "limit", "reason", "passed_at"})

    leaflet = models.ForeignKey(LeafletPage, models.CASCADE, related_name="passed_as_hard", verbose_name=_("leaflet"))
    revision = models.ForeignKey(Revision, models.SET_NULL, null=True, related_name="+", verbose_name=_("version"))
    age = models.DecimalField(_("reading age"), max_digits=4, decimal_places=1)
    limit = models.PositiveSmallIntegerField(_("limit"))
    reason = models.CharField(_("reason"), max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("by"))
    passed_at = models.DateTimeField(_("at"))

    class Meta:
        verbose_name = _("reason for a hard text")
        verbose_name_plural = _("reasons for hard texts")
        ordering = ["-passed_at"]

    def __str__(self) -> str:
        return self.reason
