"""What is on at the centres: activities, and what they are called in other languages."""

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from centres.models import Centre

LEAST = _("The cost is below nothing. Write 0 where it is free.")


class Activity(models.Model):
    """Something that happens again and again: Stay and play, Baby clinic."""

    class Privacy:
        """Nothing here is about a person."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({
            "id", "centre", "name", "summary", "for_whom", "min_months", "max_months", "cost", "is_targeted",
            "is_public", "booking",
        })  # fmt: skip

    class Booking(models.TextChoices):
        """How one comes."""

        DROP_IN = "drop_in", _("Drop in")
        BOOK = "book", _("Book a place")
        INVITED = "invited", _("By invitation")

    centre = models.ForeignKey(Centre, models.CASCADE, related_name="activities", verbose_name=_("centre"))
    name = models.CharField(_("name"), max_length=120)
    summary = models.CharField(_("what happens"), max_length=300, blank=True)
    for_whom = models.CharField(_("who it is for"), max_length=150, blank=True)
    min_months = models.PositiveSmallIntegerField(_("from this age, in months"), null=True, blank=True)
    max_months = models.PositiveSmallIntegerField(
        _("to this age, in months"),
        null=True,
        blank=True,
        help_text=_("The last month it is for: 59 is all of being four."),
    )
    cost = models.DecimalField(
        _("what a family pays each time, in pounds"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0, LEAST)],
        help_text=_("0 where it is free. Leave it empty and families read nothing about the cost."),
    )
    booking = models.CharField(_("how to come"), max_length=10, choices=Booking, default=Booking.DROP_IN)
    is_targeted = models.BooleanField(_("for families who need it most"), default=False)
    is_public = models.BooleanField(_("shown on the public site"), default=False)

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["centre", "name"], name="activity_named_once"),
            models.CheckConstraint(
                condition=models.Q(min_months=None)
                | models.Q(max_months=None)
                | models.Q(max_months__gte=models.F("min_months")),
                name="activity_ages_in_order",
                violation_error_message=_("The oldest age is below the youngest. Check both."),
            ),
            models.CheckConstraint(
                condition=models.Q(cost=None) | models.Q(cost__gte=0),
                name="activity_cost_not_below_nothing",
                violation_error_message=LEAST,
            ),
        ]

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
