"""Families and the homes they live in; a child may live in two."""

import re
from collections.abc import Collection, Iterable
from datetime import date
from functools import reduce
from operator import or_
from typing import Self

from django.db import models
from django.db.models.functions import Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from centres.answers import Answer
from centres.models import Centre
from families.ages import born_by

_BEFORE_THE_STREET = re.compile(r"^(?:\d+[a-z]?(?:\s*[-–/]\s*\d+[a-z]?)?)\s+", re.IGNORECASE)


class FamilyQuerySet(models.QuerySet["Family"]):
    """Families, narrowed in the centre's own words."""

    def of(self, centres: Collection[int]) -> Self:
        """Those whose own centre is among these, or who were ever registered at one of them."""
        registered = self.model.objects.filter(registrations__centre__in=centres).values("pk")
        return self.filter(models.Q(centre__in=centres) | models.Q(pk__in=registered))

    def holding(self, words: Iterable[str]) -> Self:
        """Those found by every one of the folded words."""
        return self.holding_any([word] for word in words)

    def holding_any(self, groups: Iterable[Iterable[str]]) -> Self:
        """Those found by at least one word of every group."""
        found = self
        for group in groups:
            found = found.filter(reduce(or_, (models.Q(search_text__contains=word) for word in group)))
        return found

    def speaking(self, code: str) -> Self:
        """Those with the language among the ones spoken at home."""
        padded = Concat(models.Value(" "), "home_languages", models.Value(" "))
        return self.alias(languages_padded=padded).filter(languages_padded__contains=f" {code} ")

    def registered_at(self, centre: Centre, on: date) -> Self:
        """Those who may use the centre on the day."""
        return self.filter(pk__in=self._with_registration(on, registrations__centre=centre))

    def registered_on(self, on: date) -> Self:
        """Those who may use a centre on the day, whichever."""
        return self.filter(pk__in=self._with_registration(on))

    def closed_on(self, on: date) -> Self:
        """Those who were registered before, and are not on the day."""
        return self.exclude(registrations=None).exclude(pk__in=self._with_registration(on))

    def never_registered(self) -> Self:
        """Those who were written down and not registered, so far."""
        return self.filter(registrations=None)

    def with_child_aged(self, years: int, on: date) -> Self:
        """Those with a child of so many whole years on the day."""
        born = models.Q(people__date_of_birth__gt=born_by(years + 1, on), people__date_of_birth__lte=born_by(years, on))
        return self.filter(pk__in=self.model.objects.filter(born, people__role="child").values("pk"))

    def with_child_needing(self, answer: str) -> Self:
        """Those with a child of whom this was answered about additional needs."""
        children = self.model.objects.filter(people__role="child", people__additional_needs=answer)
        return self.filter(pk__in=children.values("pk"))

    def away_since(self, day: date) -> Self:
        """Those of whom nobody came on the day or later."""
        came = self.model.objects.filter(people__attendances__attended_on__gte=day)
        return self.exclude(pk__in=came.values("pk"))

    def never_asked(self, kinds: Iterable[str]) -> Self:
        """Those of whom at least one of these questions has no answer at all."""
        gaps = [models.Q(pk__in=self.model.objects.filter(circumstances__kind=kind).values("pk")) for kind in kinds]
        return self.filter(reduce(or_, (~gap for gap in gaps)))

    def _with_registration(self, on: date, **facts: object) -> models.QuerySet["Family", int]:
        still_open = models.Q(registrations__closed_on=None) | models.Q(registrations__closed_on__gte=on)
        found = self.model.objects.filter(still_open, registrations__registered_on__lte=on, **facts)
        return found.values_list("pk", flat=True)


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

    def get_absolute_url(self) -> str:
        """The family's page for staff. A number stands in it, because an imported reference may hold any sign."""
        return reverse("families:family", args=[self.pk])


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
