"""What somebody writes who would like to help, before anybody knows her; her own facts are erased after a time."""

from datetime import date, datetime
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from centres.models import Centre
from volunteers.models.volunteer import Volunteer


class VolunteerEnquiryQuerySet(models.QuerySet["VolunteerEnquiry"]):
    """Enquiries, narrowed in the centre's own words."""

    def waiting(self) -> Self:
        """Those nobody has dealt with, the oldest first."""
        return self.filter(closed_at=None).order_by("made_at", "pk")

    def closed(self) -> Self:
        """Those somebody has dealt with, the newest first."""
        return self.exclude(closed_at=None).order_by("-closed_at", "-pk")

    def to_erase(self, *, closed_before: date, made_before: date) -> Self:
        """Those that still say who she is, and were closed, or else sent, before these days."""
        closed = models.Q(closed_at__date__lt=closed_before)
        return self.filter(closed | models.Q(made_at__date__lt=made_before), erased_at=None)


class VolunteerEnquiry(models.Model):
    """Somebody would like to hear about volunteering: who she is and how to reach her, nothing more."""

    class Outcome(models.TextChoices):
        """What came of it."""

        WAITING = "", _("Waiting")
        APPLIED = "applied", _("She applies")
        NOT_NOW = "not_now", _("Not now")
        NOT_REACHED = "not_reached", _("We could not reach her")
        OTHER = "other", _("Another reason")
        LAPSED = "lapsed", _("Nobody closed it in time")

    CLOSING = (Outcome.NOT_NOW, Outcome.NOT_REACHED, Outcome.OTHER)  # what staff choose from
    TOLD = ("name", "phone", "email", "languages", "reached_when")  # her own facts, which are erased

    class Privacy:
        """Who she is, how she is reached and what she speaks. Erased after a time (docs/enquiries.md)."""

        personal = frozenset({"name", "phone", "email", "languages", "reached_when", "volunteer"})
        plain = frozenset({"id", "key", "centre", "made_at", "outcome", "closed_at", "closed_by", "erased_at"})

    key = models.UUIDField(_("sent once"), default=uuid4, unique=True, editable=False)
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="volunteer_enquiries", verbose_name=_("centre"))
    name = models.CharField(_("name"), max_length=120, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.CharField(_("e-mail"), max_length=254, blank=True)
    languages = models.CharField(_("languages"), max_length=80, blank=True)
    reached_when = models.CharField(_("when she is best reached"), max_length=120, blank=True)
    made_at = models.DateTimeField(_("sent"))
    outcome = models.CharField(
        _("what came of it"), max_length=12, choices=Outcome, blank=True, default=Outcome.WAITING
    )
    volunteer = models.OneToOneField(
        Volunteer, models.SET_NULL, null=True, blank=True, related_name="enquiry", verbose_name=_("volunteer")
    )
    closed_at = models.DateTimeField(_("closed"), null=True, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("closed by")
    )
    erased_at = models.DateTimeField(_("erased"), null=True, blank=True)

    objects = VolunteerEnquiryQuerySet.as_manager()

    class Meta:
        verbose_name = _("enquiry about volunteering")
        verbose_name_plural = _("enquiries about volunteering")
        ordering = ["made_at", "pk"]
        indexes = [models.Index(fields=["centre", "closed_at"], name="enquiries_waiting")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(outcome="", closed_at=None)
                | (~models.Q(outcome="") & models.Q(closed_at__isnull=False)),
                name="closed_enquiry_has_an_outcome",
                violation_error_message=_("An enquiry is closed with its outcome and its moment, or with neither."),
            )
        ]

    def __str__(self) -> str:
        return self.name or gettext("Enquiry %d") % self.pk

    def get_absolute_url(self) -> str:
        """Its page for staff."""
        return reverse("volunteers:enquiry", args=[self.pk])

    @property
    def is_closed(self) -> bool:
        """Whether somebody has dealt with it."""
        return isinstance(self.closed_at, datetime)

    @property
    def is_erased(self) -> bool:
        """Whether it says no more who she is."""
        return isinstance(self.erased_at, datetime)

    @property
    def names(self) -> tuple[str, str]:
        """Her first name and what follows it, as a start for her record; staff put it right."""
        first, _space, last = self.name.partition(" ")
        return first, last.strip()
