"""The days on which activities are held. Who came is not kept here."""

from datetime import date, datetime, time
from typing import Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models.functions import Coalesce
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from centres.models import Centre, Closure, ClosureQuerySet
from directory.models.activities import Activity


class ActivitySessionQuerySet(models.QuerySet["ActivitySession"]):
    """Sessions, narrowed."""

    def public(self) -> Self:
        """Those the public may read about."""
        return self.filter(activity__is_public=True)

    def at(self, centre: Centre) -> Self:
        """Those held at the centre."""
        return self.filter(centre=centre)

    def between(self, first_on: date, last_on: date) -> Self:
        """Those held on a day of the stretch, both ends included."""
        return self.filter(held_on__range=(first_on, last_on))

    def on_weekday(self, number: int) -> Self:
        """Those held on that day of the week: 1 is Monday, 7 Sunday."""
        return self.filter(held_on__iso_week_day=number)

    def free(self) -> Self:
        """Those of which somebody said that they cost nothing."""
        return self.filter(activity__cost=0)

    def for_ages(self, youngest: int, oldest: int) -> Self:
        """Those a child of one of these months may come to; where no age is given, all may."""
        return self.exclude(activity__min_months__gt=oldest).exclude(activity__max_months__lt=youngest)

    def with_closures(self) -> Self:
        """Each with why its centre is closed on the day; nothing where it is open."""
        closures = Closure.objects.filter(
            models.Q(centre=models.OuterRef("centre"))
            | models.Q(centre=None, jurisdiction=models.OuterRef("centre__jurisdiction")),
            closed_on=models.OuterRef("held_on"),
        )
        return self.annotate(closed_because=Coalesce(models.Subquery(_reasons(closures)[:1]), models.Value("")))

    def not_called_off(self) -> Self:
        """Those neither cancelled nor on a day on which their centre is closed."""
        return self.with_closures().filter(cancelled_because="", closed_because="")


class ActivitySession(models.Model):
    """One day on which an activity was or will be held."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset(
            {"id", "activity", "centre", "held_on", "starts", "ends", "places", "note", "cancelled_because"}
        )

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="sessions", verbose_name=_("activity"))
    centre = models.ForeignKey(Centre, models.CASCADE, related_name="sessions", verbose_name=_("centre"))
    held_on = models.DateField(_("day"), db_index=True)
    starts = models.TimeField(_("starts"), null=True, blank=True)
    ends = models.TimeField(_("ends"), null=True, blank=True)
    places = models.PositiveSmallIntegerField(_("places for families"), null=True, blank=True)
    note = models.CharField(_("note for the public"), max_length=200, blank=True)
    cancelled_because = models.CharField(_("not held because"), max_length=200, blank=True)

    objects = ActivitySessionQuerySet.as_manager()

    class Meta:
        verbose_name = _("activity session")
        verbose_name_plural = _("activity sessions")
        ordering = ["held_on", "starts", "activity"]
        constraints = [
            models.UniqueConstraint(fields=["activity", "held_on", "starts"], name="session_held_once_at_a_time"),
            models.UniqueConstraint(
                fields=["activity", "held_on"], condition=models.Q(starts=None), name="session_held_once_on_a_day"
            ),
            models.CheckConstraint(
                condition=models.Q(starts=None) | models.Q(ends=None) | models.Q(ends__gt=models.F("starts")),
                name="session_ends_after_start",
                violation_error_message=_("The session ends before it starts. Check both times."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.activity}, {self.held_on}"

    @cached_property
    def closed_because(self) -> str:
        """Why its centre is closed on the day: asked once here, or for all of them by with_closures."""
        closures = Closure.objects.holding_at(self.centre).filter(closed_on=self.held_on)
        return _reasons(closures).first() or ""

    @property
    def why_not(self) -> str:
        """Why it is not held: it was cancelled, or the centre is closed; nothing when it is held."""
        return self.cancelled_because or self.closed_because

    def is_on_at(self, moment: datetime) -> bool:
        """Whether it is going on at this moment."""
        if self.starts is None or self.ends is None:
            return False
        zone = ZoneInfo(self.centre.zone)
        return _moment(self.held_on, self.starts, zone) <= moment < _moment(self.held_on, self.ends, zone)

    def is_over_at(self, moment: datetime) -> bool:
        """Whether it has ended; without hours it lasts until the day does."""
        zone = ZoneInfo(self.centre.zone)
        return moment >= _moment(self.held_on, self.ends or time.max, zone)


def _reasons(closures: ClosureQuerySet) -> "models.QuerySet[Closure, str]":
    """The centre's own reason before everybody's."""
    return closures.order_by(models.F("centre").asc(nulls_last=True)).values_list("reason", flat=True)


def _moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, tzinfo=zone)
