"""What is known about the web addresses that listings lead to: whether each still works."""

from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from directory.upkeep.broken import BROKEN_AFTER, Standing


class WebAddressQuerySet(models.QuerySet["WebAddress"]):
    """Web addresses, narrowed."""

    def broken(self) -> Self:
        """Those that failed on so many days that editors are told."""
        return self.filter(failed_days__gte=BROKEN_AFTER)


class WebAddress(models.Model):
    """One address, whatever number of listings leads to it, and how it stood when it was last looked at."""

    class Trouble(models.TextChoices):
        """What was the matter."""

        GONE = "gone", _("The page is no longer there")
        FAULT = "fault", _("The website reports a fault of its own")
        NO_ANSWER = "no_answer", _("The website does not answer")
        NO_NAME = "no_name", _("There is no website of this name")
        CERTIFICATE = "certificate", _("Browsers warn of it: its certificate does not hold")
        CIRCLES = "circles", _("It sends visitors on again and again")
        INSIDE = "inside", _("It leads into a private network")
        UNREADABLE = "unreadable", _("It is not the address of a website")

    class Privacy:
        """Public addresses of organisations and their services."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "address", "looked_on", "failed_since", "failed_days", "trouble"})

    address = models.URLField(_("web address"), unique=True)
    looked_on = models.DateField(_("last looked at"))
    failed_since = models.DateField(_("first failed"), null=True, blank=True)
    failed_days = models.PositiveSmallIntegerField(_("days on which it failed"), default=0)
    trouble = models.CharField(_("what is the matter"), max_length=12, choices=Trouble, blank=True)

    objects = WebAddressQuerySet.as_manager()

    class Meta:
        verbose_name = _("web address")
        verbose_name_plural = _("web addresses")
        ordering = ["failed_since", "address"]

    def __str__(self) -> str:
        return self.address

    @property
    def standing(self) -> Standing:
        """What the rules ask."""
        return Standing(self.looked_on, self.failed_since, self.failed_days)
