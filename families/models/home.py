"""The homes of a family, and who lives where; a child may live in two."""

import re
from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from families.models.family import Family

_BEFORE_THE_STREET = re.compile(r"^(?:\d+[a-z]?(?:\s*[-–/]\s*\d+[a-z]?)?)\s+", re.IGNORECASE)


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
        return self.street or self.postcode or str(_("home not known"))

    def is_lived_in(self, on: date) -> bool:
        """Whether the family, or part of it, lives here on the day: the same question as the queryset word."""
        return (self.from_on is None or self.from_on <= on) and (self.to_on is None or self.to_on >= on)

    @property
    def street(self) -> str:
        """The line of address without flat and number: "Le Squez Road"."""
        return _BEFORE_THE_STREET.sub("", self.address.split(",")[-1].strip() or self.address).strip()


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
