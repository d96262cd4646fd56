"""Where postcodes are. The operator brings the table; we ship none."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PostcodePlace(models.Model):
    """The middle of one postcode."""

    class Privacy:
        """A public table."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "postcode", "latitude", "longitude"})

    postcode = models.CharField(_("postcode, capitals, no space"), max_length=8, unique=True)
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))

    class Meta:
        verbose_name = _("place of a postcode")
        verbose_name_plural = _("places of postcodes")
        ordering = ["postcode"]

    def __str__(self) -> str:
        return self.postcode
