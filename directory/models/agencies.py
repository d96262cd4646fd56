"""Who else hands our leaflets out: agencies, what they hold, and in which version."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, PageChooserPanel

from directory.models.leaflets import LeafletPage


class Agency(ClusterableModel):
    """A surgery, a nursery, a library: where families find our leaflets (R002-101, R002-102)."""

    class By(models.TextChoices):
        """How a new version reaches it."""

        EMAIL = "email", _("by e-mail, with a link to print")
        PRINTED = "printed", _("printed copies, brought or posted")

    class Privacy:
        """What an organisation says of itself in public; where a name is given, it is a person at work."""

        personal = frozenset({"contact"})
        plain = frozenset({"id", "name", "email", "language", "by"})

    name = models.CharField(_("name"), max_length=150, unique=True)
    contact = models.CharField(_("who to ask for"), max_length=120, blank=True, help_text=_("A post, or a name."))
    email = models.EmailField(_("shared mailbox"), blank=True)
    language = models.CharField(_("we write in"), max_length=10, choices=settings.LANGUAGES, default="en")
    by = models.CharField(_("gets new versions"), max_length=10, choices=By, default=By.EMAIL)

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(by="email") | ~Q(email=""),
                name="agency_by_email_has_one",
                violation_error_message=_("To send it by e-mail, we need its mailbox."),
            )
        ]

    def __str__(self) -> str:
        return self.name


class HeldQuerySet(models.QuerySet["Held"]):
    """What agencies hold, narrowed."""

    def behind(self) -> Self:
        """Where a newer version is public than the one that was sent last, or none was sent yet."""
        newer = Q(version=None) | Q(version__lt=F("leaflet__version"))
        return self.filter(newer, leaflet__live=True)


class Held(models.Model):
    """One leaflet at one agency: the version it was given last."""

    class Privacy:
        """Papers, not people."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "agency", "leaflet", "copies", "version", "sent_on"})

    agency = ParentalKey(Agency, on_delete=models.CASCADE, related_name="holds", verbose_name=_("agency"))
    leaflet = models.ForeignKey(LeafletPage, models.CASCADE, related_name="held", verbose_name=_("leaflet"))
    copies = models.PositiveSmallIntegerField(_("printed copies"), null=True, blank=True)
    version = models.PositiveSmallIntegerField(_("version it has"), null=True, blank=True, editable=False)
    sent_on = models.DateField(_("sent on"), null=True, blank=True, editable=False)

    objects = HeldQuerySet.as_manager()
    panels = [PageChooserPanel("leaflet"), FieldPanel("copies")]

    class Meta:
        verbose_name = _("leaflet it holds")
        verbose_name_plural = _("leaflets it holds")
        ordering = ["agency__name", "leaflet__title"]
        constraints = [models.UniqueConstraint(fields=["agency", "leaflet"], name="leaflet_held_once")]

    def __str__(self) -> str:
        return f"{self.agency}: {self.leaflet}"
