"""Dated facts about a family, each with three answers."""

from datetime import date
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from simple_history.models import HistoricalRecords

from centres.answers import Answer
from families.models.family import Family
from families.questions import Question


class CircumstanceQuerySet(models.QuerySet["Circumstance"]):
    """Circumstances, narrowed."""

    def during(self, first_on: date, last_on: date) -> Self:
        """Those whose dates overlap the stretch of days, both ends included."""
        begun = models.Q(from_on=None) | models.Q(from_on__lte=last_on)
        not_over = models.Q(to_on=None) | models.Q(to_on__gte=first_on)
        return self.filter(begun, not_over)


class Circumstance(models.Model):
    """What was true of a family, from when to when. An unanswered question is not a row."""

    Kind = Question

    class Privacy:
        """What a family lives on and where is private."""

        personal = frozenset({"kind", "answer", "from_on", "to_on", "told_by"})
        plain = frozenset({"id", "family", "told_on", "recorded_at"})

    family = models.ForeignKey(Family, models.CASCADE, related_name="circumstances", verbose_name=_("family"))
    kind = models.CharField(_("question"), max_length=40, choices=Kind)
    answer = models.CharField(_("answer"), max_length=3, choices=[(a.value, a.label) for a in (Answer.YES, Answer.NO)])
    from_on = models.DateField(pgettext_lazy("the first day", "from"), null=True, blank=True)
    to_on = models.DateField(pgettext_lazy("the last day", "to"), null=True, blank=True)
    told_by = models.CharField(_("who told us"), max_length=120, blank=True)
    told_on = models.DateField(_("told us on"), null=True, blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)

    objects = CircumstanceQuerySet.as_manager()
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("circumstance")
        verbose_name_plural = _("circumstances")
        ordering = ["kind", "from_on", "id"]
        # All that counting reads of an answer is in the index.
        indexes = [models.Index(fields=["family", "kind", "answer", "from_on", "to_on"], name="answers_of_a_family")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(to_on=None) | models.Q(from_on=None) | models.Q(to_on__gte=models.F("from_on")),
                name="circumstance_ends_after_start",
                violation_error_message=_("This ends before it starts. Check both days."),
            ),
            models.CheckConstraint(condition=models.Q(answer__in=["yes", "no"]), name="circumstance_yes_or_no"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.get_answer_display()}"
