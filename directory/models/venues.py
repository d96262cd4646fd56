"""Where things happen: an address, a place on the map, and what makes it easy or hard to get in."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from centres.answers import Answer
from centres.models import Centre
from centres.postcodes import is_whole
from directory.blocks import ACCESS
from directory.models.listed import UNSEEN, Listed


class Venue(Listed):
    """A building, a field, or no place at all when people meet by telephone or video."""

    class Kind(models.TextChoices):
        """Whether one can walk there."""

        PHYSICAL = "physical", _("A place one goes to")
        VIRTUAL = "virtual", _("By telephone or video")

    class Country(models.TextChoices):
        """Two letters, as Open Referral asks for them. Jersey is a country of its own there."""

        JERSEY = "JE", _("Jersey")
        UNITED_KINGDOM = "GB", _("United Kingdom")

    class Privacy:
        """Addresses of public places. A place that must not be found is marked, and then only its town is shown."""

        personal: frozenset[str] = frozenset()
        plain = UNSEEN | {
            "name", "kind", "centre", "line_1", "line_2", "town", "county", "postcode", "country", "latitude",
            "longitude", "is_masked", "getting_there",
        }  # fmt: skip

    name = models.CharField(_("name"), max_length=150)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.PHYSICAL)
    centre = models.ForeignKey(
        Centre,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="venues",
        verbose_name=_("our centre, if it is one"),
    )
    line_1 = models.CharField(_("house and street"), max_length=150, blank=True)
    line_2 = models.CharField(_("second line"), max_length=150, blank=True)
    town = models.CharField(_("parish or town"), max_length=100, blank=True)
    county = models.CharField(_("county, or Jersey"), max_length=100, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    country = models.CharField(_("country"), max_length=2, choices=Country, default=Country.JERSEY)
    latitude = models.DecimalField(
        _("latitude"), max_digits=9, decimal_places=6, null=True, blank=True,
        validators=[MinValueValidator(Decimal(-90)), MaxValueValidator(Decimal(90))],
    )  # fmt: skip
    longitude = models.DecimalField(
        _("longitude"), max_digits=9, decimal_places=6, null=True, blank=True,
        validators=[MinValueValidator(Decimal(-180)), MaxValueValidator(Decimal(180))],
    )  # fmt: skip
    is_masked = models.BooleanField(
        _("show only the town"),
        default=False,
        help_text=_("For refuges and private homes. The feed shows no more either."),
    )
    getting_there = models.CharField(_("how to get there"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("venue")
        verbose_name_plural = _("venues")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """A place one goes to has an address; half a point on the map is none."""
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError({"latitude": _("A place on the map has both numbers, or neither.")})
        if self.postcode and not is_whole(self.postcode):
            raise ValidationError(
                {"postcode": _("This is no whole postcode, like JE2 6AB. Leave it empty if you do not know it.")}
            )
        if self.kind == self.Kind.PHYSICAL and not self.town:
            raise ValidationError({"town": _("Say at least the parish or town.")})


class VenueAccess(models.Model):
    """One thing about getting in and staying, as somebody found it: yes, no, or nobody has looked (R000-082)."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "venue", "what", "answer", "note"})

    venue = ParentalKey(Venue, on_delete=models.CASCADE, related_name="access", verbose_name=_("venue"))
    what = models.CharField(_("what"), max_length=30, choices=ACCESS)
    answer = models.CharField(_("answer"), max_length=3, choices=Answer, blank=True)
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("fact about access")
        verbose_name_plural = _("facts about access")
        constraints = [models.UniqueConstraint(fields=["venue", "what"], name="access_told_once")]

    def __str__(self) -> str:
        return self.get_what_display()
