"""What anybody tells us about a listing that is not as it should be, and what came of it."""

from datetime import date, datetime
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models.services import Service


class SuggestionQuerySet(models.QuerySet["Suggestion"]):
    """Suggestions, narrowed."""

    def open(self) -> Self:
        """Those nobody has answered."""
        return self.filter(settled_at=None)

    def settled(self) -> Self:
        """Those with an answer."""
        return self.exclude(settled_at=None)

    def with_an_address_since(self, *, settled_before: date) -> Self:
        """Those answered before the day whose sender's address is still kept."""
        return self.filter(~Q(email=""), settled_at__date__lt=settled_before)


class Suggestion(models.Model):
    """One thing that one visitor told us about one service."""

    class About(models.TextChoices):
        """What she says."""

        EDIT = "edit", _("Something could be told better, or is missing")
        CLOSED = "closed", _("It has closed")
        WRONG = "wrong", _("Something is wrong")

    class Outcome(models.TextChoices):
        """What came of it."""

        OPEN = "", _("Not answered yet")
        DONE = "done", _("Done")
        UNCHANGED = "unchanged", _("Nothing was changed")

    class Privacy:
        """An address to answer to, and words in which anything may stand. Both are deleted (upkeep/forgetting.py)."""

        personal = frozenset({"words", "email", "answer"})
        plain = frozenset({"id", "key", "service", "about", "made_at", "outcome", "settled_at", "settled_by"})

    key = models.UUIDField(_("sent once"), default=uuid4, unique=True, editable=False)
    service = models.ForeignKey(
        Service, models.CASCADE, related_name="suggestions", verbose_name=pgettext_lazy("in the directory", "service")
    )
    about = models.CharField(_("what it is about"), max_length=10, choices=About)
    words = models.TextField(_("in the visitor’s words"))
    email = models.EmailField(_("where to answer"), blank=True)
    made_at = models.DateTimeField(_("sent"))
    outcome = models.CharField(_("what came of it"), max_length=10, choices=Outcome, blank=True, default=Outcome.OPEN)
    answer = models.TextField(_("our answer"), blank=True)
    settled_at = models.DateTimeField(_("answered"), null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("answered by"),
    )

    objects = SuggestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("suggestion")
        verbose_name_plural = _("suggestions")
        ordering = ["made_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome="", settled_at=None) | (~Q(outcome="") & Q(settled_at__isnull=False)),
                name="settled_has_an_outcome",
                violation_error_message=_("A suggestion is settled with its outcome and its moment, or with neither."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_about_display()}: {self.service}"

    @property
    def is_settled(self) -> bool:
        """Whether somebody has answered it."""
        return isinstance(self.settled_at, datetime)
