"""Contacts: what happened between a volunteer and a family. Locked when saved; corrections are added (R001-060)."""

import uuid
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from volunteers.models.placement import Placement


class LockedError(ValidationError):
    """What was saved stays as it was read. Raised by whoever tries to write over it."""

    def __init__(self) -> None:
        super().__init__(_("This was saved and stays as it is. Add to it instead."))


class Contact(models.Model):
    """One visit, call, message or time together at a group, with fact kept apart from opinion (R001-061)."""

    class Kind(models.TextChoices):
        """How they were in touch."""

        VISIT = "visit", _("Home visit")
        PHONE = "phone", _("Phone call")
        VIDEO = "video", _("Video call")
        MESSAGE = "message", _("Text or message")
        GROUP = "group", _("At the centre")

    class Privacy:
        """All that was said and done."""

        personal = frozenset({"activities", "who_was_there", "what_happened", "what_i_think", "next_step"})
        plain = frozenset(
            {"id", "placement", "kind", "started_at", "minutes", "key", "recorded_at", "recorded_by", "visit"}
        )

    placement = models.ForeignKey(Placement, models.PROTECT, related_name="contacts", verbose_name=_("placement"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    started_at = models.DateTimeField(_("started"))
    minutes = models.PositiveIntegerField(_("minutes"), null=True, blank=True)
    activities = models.TextField(_("what you did together"), blank=True)
    who_was_there = models.CharField(_("who was there"), max_length=200, blank=True)
    what_happened = models.TextField(_("what happened"), blank=True)
    what_i_think = models.TextField(_("what I think"), blank=True)
    next_step = models.CharField(_("next step"), max_length=300, blank=True)
    visit = models.OneToOneField("volunteers.Visit", models.SET_NULL, null=True, blank=True, related_name="contact")
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    recorded_at = models.DateTimeField(default=timezone.now, editable=False)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["-started_at", "-id"]
        indexes = [models.Index(fields=["placement", "started_at"], name="contacts_of_a_placement")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.started_at:%Y-%m-%d}"

    def save(self, **options: Any) -> None:
        """Save once; never again."""
        if not self._state.adding:
            raise LockedError
        super().save(**options)

    @cached_property
    def added(self) -> "list[Addition]":
        """What was added later, and by whom."""
        return list(self.additions.select_related("added_by"))


class Addition(models.Model):
    """Something added to a contact later, by whom and when. The contact itself stays as it was saved."""

    class Privacy:
        """As private as the contact."""

        personal = frozenset({"text"})
        plain = frozenset({"id", "contact", "added_at", "added_by", "key"})

    contact = models.ForeignKey(Contact, models.CASCADE, related_name="additions")
    text = models.TextField(_("what to add"))
    key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("addition")
        verbose_name_plural = _("additions")
        ordering = ["added_at", "id"]

    def __str__(self) -> str:
        return f"{self.added_at:%Y-%m-%d}"


class ContactDraft(models.Model):
    """A contact somebody has begun to write up and not yet saved: hers alone, one for each visit, else each family."""

    class Privacy:
        """As private as the contact it will become."""

        personal = frozenset({"words"})
        plain = frozenset({"id", "placement", "visit", "user", "saved_at"})

    placement = models.ForeignKey(Placement, models.CASCADE, related_name="drafts")
    visit = models.ForeignKey("volunteers.Visit", models.CASCADE, null=True, related_name="drafts")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    words = models.JSONField(default=dict)
    saved_at = models.DateTimeField()

    class Meta:
        verbose_name = _("contact not finished")
        verbose_name_plural = _("contacts not finished")
        constraints = [
            models.UniqueConstraint(
                fields=["placement", "user"], condition=models.Q(visit=None), name="one_draft_for_a_family"
            ),
            models.UniqueConstraint(
                fields=["visit", "user"], condition=models.Q(visit__isnull=False), name="one_draft_for_a_visit"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.saved_at:%Y-%m-%d %H:%M}"
