"""What is on at the centres: activities, and the days they are held. Who came is not kept here."""

from datetime import date, datetime, time
from typing import Self
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from centres.models import Centre, Closure, ClosureQuerySet


class Activity(models.Model):
    """Something that happens again and again: Stay and play, Baby clinic."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "centre", "name", "summary", "for_whom", "is_targeted", "is_public", "booking"})

    class Booking(models.TextChoices):
        """How one comes."""

        DROP_IN = "drop_in", _("Drop in")
        BOOK = "book", _("Book a place")
        INVITED = "invited", _("By invitation")

    centre = models.ForeignKey(Centre, models.CASCADE, related_name="activities", verbose_name=_("centre"))
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("what happens"), max_length=300, blank=True)
    for_whom = models.CharField(_("who it is for"), max_length=150, blank=True)
    booking = models.CharField(_("how to come"), max_length=10, choices=Booking, default=Booking.DROP_IN)
    is_targeted = models.BooleanField(_("for families who need it most"), default=False)
    is_public = models.BooleanField(_("shown on the public site"), default=False)

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["centre", "name"], name="activity_named_once")]

    def __str__(self) -> str:
        return self.name

    @property
    def language(self) -> str:
        """The language of its own words: the first one of the site."""
        return settings.LANGUAGE_CODE

    def told_in(self, language: str) -> "Activity | ActivityWords":
        """Its words in the language, else its own."""
        return next((words for words in self.in_languages.all() if words.language == language), self)


class ActivityWords(models.Model):
    """What an activity is called, and what is said of it, in another language."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "activity", "language", "name", "summary", "for_whom"})

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="in_languages", verbose_name=_("activity"))
    language = models.CharField(_("language"), max_length=10, choices=settings.LANGUAGES[1:])
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("what happens"), max_length=300, blank=True)
    for_whom = models.CharField(_("who it is for"), max_length=150, blank=True)

    class Meta:
        verbose_name = _("activity in another language")
        verbose_name_plural = _("activities in other languages")
        ordering = ["activity", "language"]
        constraints = [models.UniqueConstraint(fields=["activity", "language"], name="activity_told_once_a_language")]

    def __str__(self) -> str:
        return f"{self.name} ({self.language})"


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
