"""Directories of others whose listings we fetch, what came of it when we last asked, and what could not be kept."""

from typing import Self
from urllib.parse import quote

from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory.models.organisations import Organisation
from directory.models.reasons import Why
from directory.models.services import Service
from directory.models.venues import Venue


class SourceQuerySet(models.QuerySet["Source"]):
    """Sources, narrowed."""

    def switched_on(self) -> Self:
        """Those that the worker asks."""
        return self.filter(is_on=True)


class Source(models.Model):
    """One feed of somebody else: Open Referral UK 3.0, at an address of https."""

    class Privacy:
        """What a publisher says of itself in public. The mailbox is a shared one, never a person's."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({
            "id", "name", "address", "publisher", "licence", "licence_address", "page_address", "contact", "is_on",
            "passed_on", "asked_at", "asked_whole_at", "heard_until", "busy_since", "found", "new", "changed",
            "withdrawn", "known", "refused", "failure", "failure_detail",
        })  # fmt: skip

    name = models.CharField(_("name"), max_length=100, unique=True, help_text=_("Families read it: “From …”."))
    address = models.URLField(
        _("address of the feed"),
        unique=True,
        validators=[URLValidator(schemes=["https"], message=_("It must begin with https://."), code="https")],
        help_text=_("Where the feed says which standard it keeps to. What is below it begins with the same letters."),
    )
    publisher = models.CharField(_("who publishes it"), max_length=150)
    licence = models.CharField(_("licence"), max_length=150, help_text=_("For example: Open Government Licence 3.0."))
    licence_address = models.URLField(_("where the licence can be read"), blank=True)
    page_address = models.CharField(
        _("where families read one of its listings"),
        max_length=200,
        blank=True,
        validators=[URLValidator(schemes=["https", "http"]), RegexValidator(r"\{id\}", _("Write {id} in it."))],
        help_text=_("With {id} where the id of the listing stands. Without it we lead to the entry in the feed."),
    )
    contact = models.EmailField(
        _("shared mailbox for corrections"),
        blank=True,
        help_text=_("What families tell us about these listings goes there, too, without their own addresses."),
    )
    is_on = models.BooleanField(_("ask for news every day"), default=True)
    passed_on = models.BooleanField(
        _("pass its services on in our own feed"), default=False, help_text=_("Only where its licence allows that.")
    )
    asked_at = models.DateTimeField(_("last asked"), null=True, editable=False)
    asked_whole_at = models.DateTimeField(_("last read as a whole"), null=True, editable=False)
    heard_until = models.DateTimeField(_("changes known until"), null=True, editable=False)
    busy_since = models.DateTimeField(_("being asked since"), null=True, editable=False)
    found = models.PositiveIntegerField(_("told"), default=0, editable=False)
    new = models.PositiveIntegerField(_("new"), default=0, editable=False)
    changed = models.PositiveIntegerField(_("changed"), default=0, editable=False)
    withdrawn = models.PositiveIntegerField(_("withdrawn"), default=0, editable=False)
    known = models.PositiveIntegerField(_("stood here already"), default=0, editable=False)
    refused = models.PositiveIntegerField(_("refused"), default=0, editable=False)
    failure = models.CharField(_("what went wrong"), max_length=20, choices=Why, blank=True, editable=False)
    failure_detail = models.CharField(_("about"), max_length=200, blank=True, editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source of listings")
        verbose_name_plural = _("sources of listings")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def trouble(self) -> str:
        """What went wrong when it was last asked, in a sentence; nothing when all went well."""
        return str(self.get_failure_display())

    def original_of(self, their_id: str) -> str:
        """Where a listing stands there: for families where the source has pages for them, else in its feed."""
        known = quote(their_id, safe="")
        if self.page_address:
            return self.page_address.replace("{id}", known)
        return f"{self.address.rstrip('/')}/services/{known}"


class Harvested(models.Model):
    """One thing of a source, and the row of ours in which it stands here."""

    class Kind(models.TextChoices):
        """What it is."""

        SERVICE = "service", _("service")
        ORGANISATION = "organisation", _("organisation")
        VENUE = "venue", _("venue")

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({
            "id", "source", "kind", "their_id", "id_as_told", "service", "organisation", "venue", "changed_there",
            "digest", "left_out",
        })  # fmt: skip

    source = models.ForeignKey(Source, models.PROTECT, related_name="harvested", verbose_name=_("source"))
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    their_id = models.CharField(_("id there"), max_length=100)
    id_as_told = models.CharField(_("id as it is written there"), max_length=100, blank=True)
    service = models.OneToOneField(Service, models.CASCADE, null=True, related_name="harvested")
    organisation = models.OneToOneField(Organisation, models.CASCADE, null=True, related_name="harvested")
    venue = models.OneToOneField(Venue, models.CASCADE, null=True, related_name="harvested")
    changed_there = models.DateTimeField(_("last changed there"), null=True)
    digest = models.CharField(_("mark of what came"), max_length=64, blank=True)
    left_out = models.JSONField(_("what could not be kept of it"), default=list)

    class Meta:
        verbose_name = _("harvested listing")
        verbose_name_plural = _("harvested listings")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["source", "kind", "their_id"], name="harvested_once"),
            models.CheckConstraint(
                condition=Q(kind="service", service__isnull=False, organisation=None, venue=None)
                | Q(kind="organisation", service=None, organisation__isnull=False, venue=None)
                | Q(kind="venue", service=None, organisation=None, venue__isnull=False),
                name="harvested_is_one_thing",
                violation_error_message=_("It stands in one service, one organisation or one venue."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.their_id}"

    @property
    def original(self) -> str:
        """Where it stands there."""
        return self.source.original_of(self.id_as_told or self.their_id)


class RefusedEntry(models.Model):
    """One service of a source that could not be kept when it was last read, and why."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "source", "their_id", "name", "why", "detail", "refused_at"})

    source = models.ForeignKey(Source, models.CASCADE, related_name="refused_entries", verbose_name=_("source"))
    their_id = models.CharField(_("id there"), max_length=100, blank=True)
    name = models.CharField(_("name there"), max_length=150, blank=True)
    why = models.CharField(_("why"), max_length=20, choices=Why)
    detail = models.CharField(_("about"), max_length=200, blank=True)
    refused_at = models.DateTimeField(_("refused"))

    class Meta:
        verbose_name = _("refused entry")
        verbose_name_plural = _("refused entries")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name or self.their_id

    @property
    def reason(self) -> str:
        """In a sentence."""
        return str(self.get_why_display())
