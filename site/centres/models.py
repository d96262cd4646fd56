"""Centres, the area each serves, its closures, and the intervals it works by."""

from datetime import date, datetime
from typing import Self
from zoneinfo import ZoneInfo

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from phonenumber_field.modelfields import PhoneNumberField
from simple_history.models import HistoricalRecords

from centres import postcodes, streets
from centres.intervals import IntervalCode
from workdays.calendar import Calendar
from workdays.zones import zone_of


class Jurisdiction(models.TextChoices):
    """Where a centre stands: sets its holidays, its clock and its vetting rules."""

    JERSEY = "JE", _("Jersey")
    ENGLAND = "GB-ENG", _("England")


class CentreQuerySet(models.QuerySet["Centre"]):
    """Centres, narrowed in plain words."""

    def serving(self, postcode: str) -> list["Centre"]:
        """Centres whose area holds the postcode."""
        return [centre for centre in self.prefetch_related("areas") if centre.serves_postcode(postcode)]


class Centre(models.Model):
    """A place near home for families with under-fives."""

    slug = models.SlugField(_("short name in addresses"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    jurisdiction = models.CharField(_("jurisdiction"), max_length=10, choices=Jurisdiction)
    address = models.TextField(_("address"), blank=True)
    opening_hours = models.TextField(_("opening hours"), blank=True)
    phone = PhoneNumberField(_("telephone"), blank=True)
    on_call_phone = PhoneNumberField(_("telephone when the centre is closed"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = CentreQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("centre")
        verbose_name_plural = _("centres")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def ref(self) -> str:
        """How the trail names a centre."""
        return self.slug

    @property
    def zone(self) -> str:
        """The centre's time zone, for example Europe/Jersey."""
        return zone_of(self.jurisdiction)

    def day_of(self, moment: datetime) -> date:
        """The local day at the centre in the given moment."""
        return moment.astimezone(ZoneInfo(self.zone)).date()

    @property
    def phone_region(self) -> str:
        """Where a number without a country code belongs: JE or GB."""
        return "JE" if self.jurisdiction == Jurisdiction.JERSEY else "GB"

    @cached_property
    def calendar(self) -> Calendar:
        """Working days by the centre's own holidays and closures."""
        days = Closure.objects.holding_at(self)
        return Calendar(self.jurisdiction, closures=frozenset(days.values_list("closed_on", flat=True)))

    @cached_property
    def intervals(self) -> dict[str, int]:
        """Every interval by its code: this centre's own figure, else everybody's."""
        rows = Interval.objects.holding_at(self).order_by(models.F("centre").asc(nulls_first=True))
        return {str(code): code.default for code in IntervalCode} | {row.code: row.amount for row in rows}

    @cached_property
    def area(self) -> "list[Area]":
        """Every line of the list that says where its families live."""
        return list(self.areas.all())

    @cached_property
    def streets_of_others(self) -> "list[Area]":
        """The streets that other centres of its jurisdiction list."""
        theirs = Area.objects.filter(kind=Area.Kind.STREET, centre__jurisdiction=self.jurisdiction)
        return list(theirs.exclude(centre=self).select_related("centre").order_by("centre__name", "pk"))

    def serves_postcode(self, postcode: str) -> "Area | None":
        """The listed postcode, or beginning of one, that holds this one, if one does."""
        listed = (area for area in self.area if area.kind == Area.Kind.POSTCODE)
        return next((area for area in listed if postcodes.within(postcode, area.value)), None)

    def serves_street(self, street: str) -> "Area | None":
        """The listed street named in the line of address, if one is."""
        listed = (area for area in self.area if area.kind == Area.Kind.STREET)
        return next((area for area in listed if streets.names(street, area.value)), None)


class Area(models.Model):
    """One line of the list that says where a centre's families live (R002-022)."""

    class Kind(models.TextChoices):
        POSTCODE = "postcode", _("postcode or its beginning")
        STREET = "street", _("street or estate")

    centre = models.ForeignKey(Centre, models.CASCADE, related_name="areas", verbose_name=_("centre"))
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    value = models.CharField(_("value"), max_length=80)
    agreed_on = models.DateField(_("agreed on"), null=True, blank=True)

    history = HistoricalRecords()

    class Meta:
        verbose_name = _("part of the area")
        verbose_name_plural = _("parts of the area")
        ordering = ["kind", "id"]
        constraints = [models.UniqueConstraint(fields=["centre", "kind", "value"], name="area_listed_once")]

    def __str__(self) -> str:
        return self.value


class ClosureQuerySet(models.QuerySet["Closure"]):
    """Closures, narrowed."""

    def holding_at(self, centre: Centre) -> Self:
        """Days on which the centre is closed: its own, and those of every centre of its jurisdiction."""
        return self.filter(models.Q(centre=centre) | models.Q(centre=None, jurisdiction=centre.jurisdiction))


class Closure(models.Model):
    """A day that is no working day beyond the bank holidays: a one-off holiday, a training day, snow."""

    jurisdiction = models.CharField(_("jurisdiction"), max_length=10, choices=Jurisdiction)
    centre = models.ForeignKey(Centre, models.CASCADE, null=True, blank=True, verbose_name=_("only this centre"))
    closed_on = models.DateField(_("closed on"))
    reason = models.CharField(_("reason"), max_length=120)

    objects = ClosureQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("closure")
        verbose_name_plural = _("closures")
        ordering = ["closed_on"]
        constraints = [
            models.UniqueConstraint(fields=["centre", "closed_on"], name="centre_closed_once_a_day"),
            models.UniqueConstraint(
                fields=["jurisdiction", "closed_on"], condition=models.Q(centre=None), name="all_closed_once_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.closed_on}: {self.reason}"


class IntervalQuerySet(models.QuerySet["Interval"]):
    """Intervals, narrowed."""

    def everywhere(self) -> Self:
        """Those that hold where a centre has none of its own."""
        return self.filter(centre=None)

    def holding_at(self, centre: Centre) -> Self:
        """The centre's own, and those that hold everywhere."""
        return self.filter(models.Q(centre=centre) | models.Q(centre=None))


class Interval(models.Model):
    """How long a thing may take or last: settings, not code, because laws and contracts change."""

    centre = models.ForeignKey(Centre, models.CASCADE, null=True, blank=True, verbose_name=_("only this centre"))
    code = models.CharField(_("what"), max_length=40, choices=IntervalCode)
    amount = models.PositiveIntegerField(_("how much"))

    objects = IntervalQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("interval")
        verbose_name_plural = _("intervals")
        constraints = [
            models.UniqueConstraint(fields=["centre", "code"], name="one_figure_at_a_centre"),
            models.UniqueConstraint(fields=["code"], condition=models.Q(centre=None), name="one_figure_everywhere"),
        ]

    def __str__(self) -> str:
        return f"{self.get_code_display()}: {self.amount}"
