"""Families and the homes they live in; a child may live in two."""

from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from centres.answers import Answer
from centres.models import Centre


class FamilyQuerySet(models.QuerySet["Family"]):
    """Families, narrowed in the centre's own words."""

    def registered_at(self, centre: Centre, on: date) -> Self:
        """Those who may use the centre on the day."""
        still_open = models.Q(registrations__closed_on=None) | models.Q(registrations__closed_on__gte=on)
        return self.filter(still_open, registrations__centre=centre, registrations__registered_on__lte=on).distinct()


class Family(models.Model):
    """People who live, or partly live, their life together."""

    class Privacy:
        """Which facts can tell who the family is."""

        personal = frozenset({
            "ref", "name", "search_text", "home_languages", "interpreter_needed", "care_note", "baby_due_on",
        })  # fmt: skip
        plain = frozenset({"id", "centre", "made_at", "version"})

    ref = models.CharField(_("reference"), max_length=40, unique=True)
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="families", verbose_name=_("centre"))
    name = models.CharField(_("name"), max_length=200, blank=True)
    home_languages = models.CharField(_("languages at home"), max_length=80, blank=True)
    interpreter_needed = models.CharField(_("interpreter needed"), max_length=3, choices=Answer, blank=True)
    care_note = models.CharField(_("what everybody must know first"), max_length=300, blank=True)
    baby_due_on = models.DateField(_("a baby is due on"), null=True, blank=True)
    search_text = models.TextField(editable=False, blank=True)
    made_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1)

    objects = FamilyQuerySet.as_manager()
    history = HistoricalRecords(excluded_fields=["search_text"])

    class Meta:
        verbose_name = _("family")
        verbose_name_plural = _("families")
        ordering = ["name", "ref"]
        indexes = [
            models.Index(fields=["centre", "name", "ref"], name="family_in_order"),
            models.Index(fields=["name", "ref"], name="family_in_order_anywhere"),
        ]

    def __str__(self) -> str:
        return self.name or self.ref


class HomeQuerySet(models.QuerySet["Home"]):
    """Homes, narrowed."""

    def lived_in(self, on: date) -> Self:
        """Those where the family, or part of it, lives on the day."""
        begun = models.Q(from_on=None) | models.Q(from_on__lte=on)
        return self.filter(begun, models.Q(to_on=None) | models.Q(to_on__gte=on))


class Home(models.Model):
    """A place where the family, or part of it, lives or lived. Letters go to the main one."""

    class Privacy:
        """Where somebody lives is theirs to tell."""

        personal = frozenset({"address", "town", "postcode", "note"})
        plain = frozenset({"id", "family", "is_main", "seen_on", "from_on", "to_on", "version"})

    family = models.ForeignKey(Family, models.CASCADE, related_name="homes", verbose_name=_("family"))
    address = models.CharField(_("address"), max_length=200, blank=True)
    town = models.CharField(_("town or parish"), max_length=80, blank=True)
    postcode = models.CharField(_("postcode"), max_length=12, blank=True)
    note = models.CharField(_("about the home"), max_length=120, blank=True)
    is_main = models.BooleanField(_("letters go here"), default=True)
    seen_on = models.DateField(_("we saw proof of the address on"), null=True, blank=True)
    from_on = models.DateField(_("lives here since"), null=True, blank=True)
    to_on = models.DateField(_("lived here until"), null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    objects = HomeQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("home")
        verbose_name_plural = _("homes")
        ordering = ["-is_main", "id"]
        constraints = [
            models.UniqueConstraint(fields=["family"], condition=models.Q(is_main=True), name="one_main_home"),
            models.CheckConstraint(
                condition=models.Q(to_on=None) | models.Q(from_on=None) | models.Q(to_on__gte=models.F("from_on")),
                name="home_left_after_start",
                violation_error_message=_("They left this home before they moved in. Check both days."),
            ),
        ]

    def __str__(self) -> str:
        return self.address or self.postcode or str(_("home not known"))


class Living(models.Model):
    """That a person lives at a home, and on which days when not on all."""

    class Privacy:
        """When a child is where is for the family to tell."""

        personal = frozenset({"days"})
        plain = frozenset({"id", "person", "home"})

    person = models.ForeignKey("families.Person", models.CASCADE, related_name="livings")
    home = models.ForeignKey(Home, models.CASCADE, related_name="livings")
    days = models.CharField(_("on which days"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("living at a home")
        verbose_name_plural = _("living at homes")
        constraints = [models.UniqueConstraint(fields=["person", "home"], name="lives_there_once")]

    def __str__(self) -> str:
        return f"{self.person_id} at {self.home_id}"
