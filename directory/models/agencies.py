"""Who else hands our leaflets out: agencies, what they hold, and in which version."""

from typing import TYPE_CHECKING, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel

from directory.models.organisations import Organisation

if TYPE_CHECKING:
    from directory.models.leaflets import LeafletPage

LOW = 10  # copies; each agency's leaflet may have a limit of its own
NOT_SAID = "not_said"
KINDS = [*Organisation.Kind.choices, (NOT_SAID, _("Not said"))]  # as organisations of the directory have them


class Agency(ClusterableModel):
    """A surgery, a nursery, a library: where families find our leaflets (R002-101, R002-102)."""

    class By(models.TextChoices):
        """How a new version reaches it."""

        EMAIL = "email", _("by e-mail, with a link to print")
        PRINTED = "printed", _("printed copies, brought or posted")

    class Privacy:
        """What an organisation says of itself in public; where a name is given, it is a person at work."""

        personal = frozenset({"contact"})
        plain = frozenset({"id", "name", "kind", "email", "language", "by", "is_public_point", "where"})

    name = models.CharField(_("name"), max_length=150, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=KINDS, default=NOT_SAID)
    contact = models.CharField(_("who to ask for"), max_length=120, blank=True, help_text=_("A post, or a name."))
    email = models.EmailField(_("shared mailbox"), blank=True)
    language = models.CharField(_("we write in"), max_length=10, choices=settings.LANGUAGES, default="en")
    by = models.CharField(_("gets new versions"), max_length=10, choices=By, default=By.EMAIL)

    is_public_point = models.BooleanField(
        _("families may take copies there"),
        default=False,
        help_text=_("The page of each leaflet it holds says so."),
    )
    where = models.CharField(
        _("where families find it"), max_length=200, blank=True, help_text=_("Street, and when it is open.")
    )

    class Meta:
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(by="email") | ~Q(email=""),
                name="agency_by_email_has_one",
                violation_error_message=_("To send it by e-mail, we need its mailbox."),
            ),
            models.CheckConstraint(
                condition=Q(is_public_point=False) | ~Q(where=""),
                name="agency_for_families_is_somewhere",
                violation_error_message=_("Say where families find it."),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class HeldQuerySet(models.QuerySet["Held"]):
    """What agencies hold, narrowed."""

    def behind(self) -> Self:
        """Where a newer version is public than the one that was sent last, or none was sent yet."""
        newer = Q(version=None) | Q(version__lt=F("leaflet__version"))
        return self.filter(newer, leaflet__live=True)

    def running_low(self) -> Self:
        """Where few copies or none were counted."""
        return self.filter(left__lte=F("low_at"), leaflet__live=True)

    def on_show(self, leaflet: "LeafletPage") -> Self:
        """Where families may take a copy of the leaflet, in any language: not where none was left or ever sent."""
        there = self.filter(agency__is_public_point=True, leaflet__translation_key=leaflet.translation_key)
        some = Q(left__gt=0) | Q(left=None, version__isnull=False)
        return there.filter(some).select_related("agency", "leaflet__locale")


class Held(models.Model):
    """One leaflet at one agency: the version it was given last."""

    class Privacy:
        """Papers, not people."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "agency", "leaflet", "copies", "left", "counted_on", "low_at", "version", "sent_on"})

    agency = ParentalKey(Agency, on_delete=models.CASCADE, related_name="holds", verbose_name=_("agency"))
    leaflet = models.ForeignKey("directory.LeafletPage", models.CASCADE, related_name="held", verbose_name=_("leaflet"))
    copies = models.PositiveSmallIntegerField(_("printed copies"), null=True, blank=True)
    left = models.PositiveSmallIntegerField(_("copies lying there"), null=True, blank=True)
    counted_on = models.DateField(_("counted on"), null=True, blank=True)
    low_at = models.PositiveSmallIntegerField(_("it is running low at"), default=LOW)
    version = models.PositiveSmallIntegerField(_("version it has"), null=True, blank=True, editable=False)
    sent_on = models.DateField(_("sent on"), null=True, blank=True, editable=False)

    objects = HeldQuerySet.as_manager()
    panels = [
        PageChooserPanel("leaflet"),
        FieldPanel("copies"),
        FieldRowPanel([FieldPanel("left"), FieldPanel("counted_on"), FieldPanel("low_at")]),
    ]

    class Meta:
        verbose_name = _("leaflet it holds")
        verbose_name_plural = _("leaflets it holds")
        ordering = ["agency__name", "leaflet__title"]
        constraints = [
            models.UniqueConstraint(fields=["agency", "leaflet"], name="leaflet_held_once"),
            models.CheckConstraint(
                condition=Q(left=None, counted_on=None) | Q(left__isnull=False, counted_on__isnull=False),
                name="copies_counted_on_a_day",
                violation_error_message=_("Say how many copies lie there and on which day they were counted."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.agency}: {self.leaflet}"
