"""Who runs what stands in the directory."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from phonenumber_field.modelfields import PhoneNumberField

from directory.models.listed import UNSEEN, Listed


class Organisation(Listed):
    """A charity, a council, a surgery, a company: whoever answers for a service."""

    class Kind(models.TextChoices):
        """What it is, community as well as statutory (R000-036). Agencies are of the same kinds."""

        STATUTORY = "statutory", _("Public body")
        VOLUNTARY = "voluntary", _("Charity or voluntary body")
        COMMUNITY = "community", _("Community group")
        PRIVATE = "private", _("Company or self-employed")

    class Privacy:
        """An organisation's own telephone and shared mailbox, never a person's."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {
            "name", "description", "kind", "website", "email", "phone", "charity_number", "company_number",
        }  # fmt: skip

    name = models.CharField(_("name"), max_length=150)
    description = models.TextField(_("what it does"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    website = models.URLField(_("website"), blank=True)
    email = models.EmailField(_("shared mailbox"), blank=True)
    phone = PhoneNumberField(_("telephone"), blank=True)
    charity_number = models.CharField(_("charity number"), max_length=20, blank=True)
    company_number = models.CharField(_("company number"), max_length=20, blank=True)

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
