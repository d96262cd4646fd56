"""The people of a family: adults and children."""

from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from simple_history.models import HistoricalRecords

from centres.answers import Answer
from families.models.family import Family


class PersonQuerySet(models.QuerySet["Person"]):
    """People of families, narrowed."""

    def children(self) -> Self:
        """Children of their families, whatever their age."""
        return self.filter(role=Person.Role.CHILD)

    def caring(self) -> Self:
        """Parents and carers."""
        return self.filter(role__in=Person.CARING_ROLES)

    def with_additional_needs(self, by: date) -> Self:
        """Those of whom additional needs were recorded as yes, from no later than the day."""
        return self.filter(
            models.Q(additional_needs_from=None) | models.Q(additional_needs_from__lte=by),
            additional_needs=Answer.YES,
        )


class Person(models.Model):
    """Somebody in a family: an adult who cares for the child, a child, or another who belongs."""

    class Role(models.TextChoices):
        """What the person is in this family."""

        PARENT = "parent", _("Parent")
        CARER = "carer", _("Carer")
        CHILD = "child", _("Child")
        OTHER = "other", pgettext_lazy("in the family", "Other")

    CARING_ROLES = (Role.PARENT, Role.CARER)
    ADULT_ROLES = (Role.PARENT, Role.CARER, Role.OTHER)

    class Privacy:
        """Nearly all of it is the person's own."""

        personal = frozenset({
            "ref", "first_name", "last_name", "date_of_birth", "relationship", "parental_responsibility",
            "additional_needs", "additional_needs_from", "additional_needs_note", "ethnicity", "phone",
            "email", "works_as",
        })  # fmt: skip
        plain = frozenset({"id", "family", "role", "version"})

    ref = models.CharField(_("reference"), max_length=40, unique=True)
    family = models.ForeignKey(Family, models.CASCADE, related_name="people", verbose_name=_("family"))
    role = models.CharField(_("in the family"), max_length=10, choices=Role)
    first_name = models.CharField(_("first name"), max_length=80, blank=True)
    last_name = models.CharField(_("last name"), max_length=80, blank=True)
    date_of_birth = models.DateField(_("date of birth"), null=True, blank=True)
    relationship = models.CharField(_("who this is to the children"), max_length=120, blank=True)
    parental_responsibility = models.CharField(
        _("has parental responsibility"), max_length=3, choices=Answer, blank=True
    )
    additional_needs = models.CharField(_("additional needs"), max_length=3, choices=Answer, blank=True)
    additional_needs_from = models.DateField(_("additional needs known from"), null=True, blank=True)
    additional_needs_note = models.CharField(_("which needs"), max_length=120, blank=True)
    ethnicity = models.CharField(_("ethnicity"), max_length=80, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.CharField(_("e-mail"), max_length=254, blank=True)
    works_as = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("works here as"),
    )
    version = models.PositiveIntegerField(default=1)

    objects = PersonQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["id"]
        indexes = [models.Index(fields=["family", "role"], name="people_of_a_family")]

    def __str__(self) -> str:
        return f"{self.first_name} {self.last_name}".strip() or self.ref

    @property
    def is_child(self) -> bool:
        """Whether this is a child of the family."""
        return self.role == self.Role.CHILD


class AdultManager(models.Manager["Adult"]):
    """Parents, carers and others."""

    def get_queryset(self) -> "models.QuerySet[Adult]":
        """Only adults."""
        return super().get_queryset().filter(role__in=Person.ADULT_ROLES)


class Adult(Person):
    """A parent, a carer or another grown-up of the family."""

    objects: ClassVar[AdultManager] = AdultManager()  # type: ignore[assignment]

    class Meta:
        proxy = True
        verbose_name = _("adult")
        verbose_name_plural = _("adults")


class ChildManager(models.Manager["Child"]):
    """Children."""

    def get_queryset(self) -> "models.QuerySet[Child]":
        """Only children."""
        return super().get_queryset().filter(role=Person.Role.CHILD)


class Child(Person):
    """A child of the family."""

    objects: ClassVar[ChildManager] = ChildManager()  # type: ignore[assignment]

    class Meta:
        proxy = True
        verbose_name = _("child")
        verbose_name_plural = _("children")
