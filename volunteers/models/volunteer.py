"""Volunteers, and the weeks they have agreed not to come."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models.functions import Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from centres.models import Centre
from families.models import Person


class VolunteerQuerySet(models.QuerySet["Volunteer"]):
    """Volunteers, narrowed in the centre's own words."""

    def with_standing(self) -> Self:
        """With all that readiness and hours are read from, in as many queries for fifty as for one."""
        return self.select_related("person").prefetch_related("centre", "checks", "breaks")

    def with_families_now(self, on: date) -> Self:
        """With the number of families each visits on the day, as `families_now`."""
        running = models.Q(placements__ended_on=None) | models.Q(placements__ended_on__gt=on)
        count = models.Count("placements", filter=running & models.Q(placements__opened_on__lte=on), distinct=True)
        return self.annotate(families_now=count)

    def with_last_placement(self) -> Self:
        """With the day the last placement of each ended, as `last_placed_on`."""
        return self.annotate(last_placed_on=models.Max("placements__ended_on"))

    def started_by(self, day: date) -> Self:
        """Those who had begun by the day and had not left before it."""
        return self.filter(models.Q(left_on=None) | models.Q(left_on__gte=day), started_on__lte=day)

    def applying_on(self, day: date) -> Self:
        """Those who have applied and not yet begun."""
        return self.filter(models.Q(started_on=None) | models.Q(started_on__gt=day), left_on=None)

    def speaking(self, code: str) -> Self:
        """Those with the language among the ones they speak."""
        padded = Concat(models.Value(" "), "languages", models.Value(" "))
        return self.alias(languages_padded=padded).filter(languages_padded__contains=f" {code} ")

    def at_stage(self, stage: str, on: date) -> Self:
        """Those who were at this stage on the day."""
        gone = self.exclude(left_on=None).filter(left_on__lte=on)
        if stage == Volunteer.Stage.LEFT:
            return gone
        active = models.Q(started_on__lte=on)
        return (
            self.not_gone(on).filter(active) if stage == Volunteer.Stage.ACTIVE else self.not_gone(on).exclude(active)
        )

    def not_gone(self, on: date) -> Self:
        """Those who had not left by the day, begun or not."""
        return self.filter(models.Q(left_on=None) | models.Q(left_on__gt=on))

    def placed_on(self, day: date) -> Self:
        """Those who had a family on the day."""
        still_open = models.Q(placements__ended_on=None) | models.Q(placements__ended_on__gt=day)
        return self.filter(still_open, placements__opened_on__lte=day).distinct()


class Volunteer(models.Model):
    """A person who gives at least two hours a week; often a parent who is registered herself."""

    class Stage(models.TextChoices):
        """Where she is on her way with us; worked out from the days, never stored."""

        APPLYING = "applying", _("Applying")
        ACTIVE = "active", _("Active")
        LEFT = "left", _("Has left")

    class Privacy:
        """Names, numbers and whose parent she is."""

        personal = frozenset({
            "ref", "person", "user", "first_name", "last_name", "email", "phone", "languages", "left_because",
        })  # fmt: skip
        plain = frozenset({"id", "centre", "applied_on", "started_on", "left_on", "version"})

    ref = models.CharField(_("reference"), max_length=40, unique=True)
    person = models.ForeignKey(
        Person,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="volunteering",
        verbose_name=_("registered parent"),
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="volunteer",
        verbose_name=_("signs in as"),
    )
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="volunteers", verbose_name=_("centre"))
    first_name = models.CharField(_("first name"), max_length=80, blank=True)
    last_name = models.CharField(_("last name"), max_length=80, blank=True)
    email = models.CharField(_("e-mail"), max_length=254, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    languages = models.CharField(_("languages"), max_length=80, blank=True)
    applied_on = models.DateField(_("applied on"), null=True, blank=True)
    started_on = models.DateField(_("started on"), null=True, blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)
    left_because = models.CharField(_("why she left"), max_length=200, blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = VolunteerQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("volunteer")
        verbose_name_plural = _("volunteers")
        ordering = ["last_name", "first_name", "ref"]
        indexes = [models.Index(fields=["centre", "started_on"], name="volunteers_by_start")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(left_on=None)
                | models.Q(started_on=None)
                | models.Q(left_on__gte=models.F("started_on")),
                name="volunteer_leaves_after_start",
                violation_error_message=_("She leaves before she starts. Check both days."),
            )
        ]

    def __str__(self) -> str:
        return self.full_name or self.ref

    def get_absolute_url(self) -> str:
        """Her page for staff. A number stands in it, because an imported reference may hold any sign."""
        return reverse("volunteers:volunteer", args=[self.pk])

    @property
    def full_name(self) -> str:
        """Her own name, or the name on her family's record when hers was left empty."""
        own = f"{self.first_name} {self.last_name}".strip()
        return own or (str(self.person) if self.person else "")

    @property
    def known_as(self) -> str:
        """Her first name, to speak to her and about her."""
        return self.first_name or (self.person.first_name if self.person else "") or str(self)

    @property
    def telephone(self) -> str:
        """Her own number, or the one on her family's record."""
        return self.phone or (self.person.phone if self.person else "")

    def stage_on(self, day: date) -> Stage:
        """Whether she was applying, active or gone on the day."""
        if self.left_on and self.left_on <= day:
            return self.Stage.LEFT
        return self.Stage.ACTIVE if self.started_on and self.started_on <= day else self.Stage.APPLYING


class AgreedBreak(models.Model):
    """A stretch of days on which nobody expects the two hours: illness, school holidays, a new baby."""

    class Privacy:
        """The reason may be private."""

        personal = frozenset({"reason"})
        plain = frozenset({"id", "volunteer", "first_on", "last_on"})

    volunteer = models.ForeignKey(Volunteer, models.CASCADE, related_name="breaks")
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    reason = models.CharField(_("reason"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("agreed break")
        verbose_name_plural = _("agreed breaks")
        ordering = ["first_on"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(last_on__gte=models.F("first_on")),
                name="break_ends_after_start",
                violation_error_message=_("The break ends before it starts. Check both days."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.first_on} to {self.last_on}"
