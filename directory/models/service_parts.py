"""What belongs to one service: where, when and for how much."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from directory.models.services import Service
from directory.models.venues import Venue


class Part(models.Model):
    """One row under a service, with an id that other directories may rely on."""

    uid = models.UUIDField(_("lasting id"), default=uuid4, unique=True, editable=False)

    class Meta:
        abstract = True


class ServiceAt(Part):
    """The service at one of its venues."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "uid", "service", "venue", "note"})

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="places", verbose_name=_("service"))
    venue = models.ForeignKey(Venue, models.PROTECT, related_name="services_here", verbose_name=_("venue"))
    note = models.CharField(_("which room, which door"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("place of a service")
        verbose_name_plural = _("places of services")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["service", "venue"], name="service_once_at_a_venue")]

    def __str__(self) -> str:
        return str(self.venue)


class Schedule(Part):
    """When it is held. Once: both days alike. In term only: a schedule for each term, with its first and last day."""

    class Frequency(models.TextChoices):
        """How often."""

        WEEKLY = "WEEKLY", _("Every week, or every so many")
        MONTHLY = "MONTHLY", _("Every month")
        ONCE = "", _("Once")

    class Weekday(models.TextChoices):
        """As calendars write them."""

        MONDAY = "MO", _("Monday")
        TUESDAY = "TU", _("Tuesday")
        WEDNESDAY = "WE", _("Wednesday")
        THURSDAY = "TH", _("Thursday")
        FRIDAY = "FR", _("Friday")
        SATURDAY = "SA", _("Saturday")
        SUNDAY = "SU", _("Sunday")

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({
            "id", "uid", "service", "venue", "frequency", "interval", "weekday", "week_of_month", "starts", "ends",
            "from_on", "until_on", "note",
        })  # fmt: skip

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="schedules", verbose_name=_("service"))
    venue = models.ForeignKey(
        Venue, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("only at this venue")
    )
    frequency = models.CharField(_("how often"), max_length=10, choices=Frequency, default=Frequency.WEEKLY, blank=True)
    interval = models.PositiveSmallIntegerField(_("every so many weeks or months"), default=1)
    weekday = models.CharField(_("day"), max_length=2, choices=Weekday, blank=True)
    week_of_month = models.SmallIntegerField(
        _("which one of the month"), null=True, blank=True, help_text=_("1 for the first, -1 for the last.")
    )
    starts = models.TimeField(_("starts"), null=True, blank=True)
    ends = models.TimeField(_("ends"), null=True, blank=True)
    from_on = models.DateField(_("first day"), null=True, blank=True)
    until_on = models.DateField(_("last day"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=200, blank=True, help_text=_("For example: in term only."))

    class Meta:
        verbose_name = _("time of a service")
        verbose_name_plural = _("times of services")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.get_weekday_display()} {self.starts or ''}".strip()

    def clean(self) -> None:
        """Hours and days in their order; what happens once has its day; what comes again has its weekday."""
        super().clean()
        if self.starts and self.ends and self.ends <= self.starts:
            raise ValidationError({"ends": _("It ends before it starts. Check both times.")})
        if self.from_on and self.until_on and self.until_on < self.from_on:
            raise ValidationError({"until_on": _("The last day is before the first. Check both.")})
        if self.frequency == self.Frequency.ONCE and not self.from_on:
            raise ValidationError({"from_on": _("Say on which day it is.")})
        if self.frequency == self.Frequency.MONTHLY and self.week_of_month not in {1, 2, 3, 4, 5, -1, None}:
            raise ValidationError({"week_of_month": _("Type 1 to 5, or -1 for the last.")})
        if not self.interval:
            raise ValidationError({"interval": _("Type 1 for every week or month, 2 for every second one.")})
        if self.interval > 1 and not self.from_on:
            raise ValidationError({"from_on": _("Say on which day it was first, so that the weeks can be counted.")})


class Cost(Part):
    """One price."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "uid", "service", "amount", "what_for", "note"})

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="costs", verbose_name=_("service"))
    amount = models.DecimalField(_("pounds"), max_digits=7, decimal_places=2, null=True, blank=True)
    what_for = models.CharField(_("what for"), max_length=100, blank=True, help_text=_("For example: each child."))
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("price")
        verbose_name_plural = _("prices")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.what_for or str(self.amount or "")

    def clean(self) -> None:
        """Nobody is paid for coming."""
        super().clean()
        if self.amount is not None and self.amount < 0:
            raise ValidationError({"amount": _("A price is 0 or more. Leave it empty when you do not know it.")})
