"""Drafts of leaflets that partners read before families do, and what they say to them."""

from datetime import date
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision

from directory.models.agencies import Agency
from directory.models.leaflets import LeafletPage


class DraftSentQuerySet(models.QuerySet["DraftSent"]):
    """Drafts that were sent, narrowed."""

    def open(self, today: date) -> Self:
        """Those whose link leads to the draft today."""
        return self.filter(called_back_at=None, closes_on__gte=today)


class DraftSent(models.Model):
    """One draft, sent to one partner: a link that opens it for some weeks, unless it is called back."""

    class Privacy:
        """Who was asked, and where; both are deleted (directory/commenting.py). And the colleague who asked."""

        personal = frozenset({"name", "email", "asked_by"})
        plain = frozenset({"id", "leaflet", "revision", "agency", "asked_at", "closes_on", "called_back_at"})

    leaflet = models.ForeignKey(LeafletPage, models.CASCADE, related_name="drafts_sent", verbose_name=_("leaflet"))
    revision = models.ForeignKey(Revision, models.CASCADE, related_name="+", verbose_name=_("draft"))
    agency = models.ForeignKey(
        Agency, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("agency")
    )
    name = models.CharField(_("who is asked"), max_length=150)
    email = models.EmailField(_("e-mail"), blank=True)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("asked by")
    )
    asked_at = models.DateTimeField(_("asked"))
    closes_on = models.DateField(_("the link works until"))
    called_back_at = models.DateTimeField(_("called back"), null=True, blank=True)

    objects = DraftSentQuerySet.as_manager()

    class Meta:
        verbose_name = _("draft sent to a partner")
        verbose_name_plural = _("drafts sent to partners")
        ordering = ["-asked_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.leaflet}: {self.name}"

    def is_open(self, today: date) -> bool:
        """Whether the link still leads to the draft."""
        return self.called_back_at is None and today <= self.closes_on


class PartnerCommentQuerySet(models.QuerySet["PartnerComment"]):
    """What partners said, narrowed."""

    def waiting(self) -> Self:
        """What nobody has dealt with."""
        return self.filter(settled_at=None)


class PartnerComment(models.Model):
    """What a partner says to a draft, in words in which anything may stand."""

    class Privacy:
        """Deleted with the draft that was sent."""

        personal = frozenset({"who", "words", "settled_by"})
        plain = frozenset({"id", "key", "draft", "made_at", "settled_at"})

    key = models.UUIDField(_("sent once"), default=uuid4, unique=True, editable=False)
    draft = models.ForeignKey(DraftSent, models.CASCADE, related_name="comments", verbose_name=_("draft"))
    who = models.CharField(_("who says it"), max_length=150)
    words = models.TextField(_("comment"))
    made_at = models.DateTimeField(_("said"))
    settled_at = models.DateTimeField(_("dealt with"), null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("by")
    )

    objects = PartnerCommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment of a partner")
        verbose_name_plural = _("comments of partners")
        ordering = ["made_at", "pk"]

    def __str__(self) -> str:
        return f"{self.who}: {self.draft.leaflet}"
