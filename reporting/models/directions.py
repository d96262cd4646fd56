"""Which way is good for an indicator, as somebody confirmed it."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from reporting.aims import Aim, Way
from reporting.indicators import BY_NUMBER, Indicator


class DirectionQuerySet(models.QuerySet["Direction"]):
    """Confirmed directions, narrowed."""

    def about(self, indicator: Indicator) -> Self:
        """What was ever confirmed about one indicator, newest first."""
        return self.filter(indicator=indicator.number).select_related("confirmed_by", "withdrawn_by")

    def newest_for(self, on: date) -> dict[int, "Direction"]:
        """By number of the indicator, what was said last about periods that end on the day; withdrawn, it is empty."""
        reaching = self.filter(models.Q(holds_from=None) | models.Q(holds_from__lte=on)).select_related("confirmed_by")
        newest: dict[int, Direction] = {}
        for direction in reaching:
            newest.setdefault(direction.indicator, direction)
        return newest


class Direction(models.Model):
    """Which way is good for an indicator, as one person confirmed it on one day. A later one takes its place."""

    class Privacy:
        """Settings, and who among the staff answers for them."""

        personal = frozenset[str]()
        plain = frozenset({
            "id", "indicator", "way", "source", "words", "holds_from", "confirmed_by", "confirmed_at", "withdrawn_by",
            "withdrawn_at", "withdrawn_because",
        })  # fmt: skip

    indicator = models.PositiveSmallIntegerField(_("indicator"))
    way = models.CharField(_("which way is good"), max_length=10, choices=Way)
    source = models.CharField(_("what it rests on"), max_length=200)
    words = models.TextField(_("what it says"), max_length=2000)
    holds_from = models.DateField(_("counts from"), null=True, blank=True)
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    confirmed_at = models.DateTimeField(_("confirmed"))
    withdrawn_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    withdrawn_because = models.TextField(_("why it was withdrawn"), max_length=2000, blank=True)

    objects = DirectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("direction of an indicator")
        verbose_name_plural = _("directions of indicators")
        ordering = ["indicator", "-confirmed_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(withdrawn_at=None, withdrawn_because="")
                | (models.Q(withdrawn_at__isnull=False) & ~models.Q(withdrawn_because="")),
                name="withdrawn_with_a_reason",
                violation_error_message=_("Say why it is withdrawn. The reason stays beside it."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.about}: {self.aim}"

    @property
    def ref(self) -> str:
        """How the trail names the indicator it is about."""
        return f"indicator {self.indicator}"

    @cached_property
    def about(self) -> Indicator:
        """The indicator."""
        return BY_NUMBER[self.indicator]

    @property
    def aim(self) -> Aim:
        """What was confirmed, about the number that the contract prints."""
        return self.about.aim(Way(self.way))

    @property
    def is_withdrawn(self) -> bool:
        """Whether somebody took it back."""
        return self.withdrawn_at is not None
