"""That one centre asks another, because the family agrees, whether both know the same family."""

from datetime import date
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from centres.models import Centre
from families.models.family import Family


class EnquiryQuerySet(models.QuerySet["Enquiry"]):
    """Enquiries, narrowed."""

    def waiting(self) -> Self:
        """Those that nobody has answered and nobody needs answered no more."""
        return self.filter(answer="", withdrawn_on=None)

    def shared(self) -> Self:
        """Those after which the two centres use one record."""
        return self.filter(answer=Enquiry.Answer.SHARED)

    def withdraw(self, on: date) -> int:
        """The centre that asked has gone on without an answer."""
        return self.waiting().update(withdrawn_on=on)


class Enquiry(models.Model):
    """A question from centre to centre. The one that asks sees nothing of the record it asks about."""

    class Answer(models.TextChoices):
        """What the other centre said. Its reasons for a no are its own."""

        SHARED = "shared", _("Yes, it is the same family. Share our record")
        NOT_SHARED = "not_shared", _("No, it is another family, or there is a reason not to share")

    class Privacy:
        """That two centres know a family, what they have in common, and who agreed, is the family’s own."""

        personal = frozenset({"in_common", "agreed_by", "why"})
        plain = frozenset({
            "id", "family", "known", "centre", "wording", "language", "asked_on", "asked_by", "answer", "answered_on",
            "answered_by", "withdrawn_on",
        })  # fmt: skip

    family = models.ForeignKey(Family, models.CASCADE, related_name="enquiries", verbose_name=_("family"))
    known = models.ForeignKey(Family, models.CASCADE, related_name="enquired_about", verbose_name=_("known family"))
    centre = models.ForeignKey(Centre, models.PROTECT, related_name="+", verbose_name=_("centre that asks"))
    in_common = models.CharField(_("what the two have in common"), max_length=300)
    agreed_by = models.CharField(_("who in the family agreed"), max_length=120)
    wording = models.TextField(_("the words she was asked in"))
    language = models.CharField(_("language of the words"), max_length=10)
    asked_on = models.DateField(_("asked on"))
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    answer = models.CharField(_("answer"), max_length=10, choices=Answer, blank=True)
    why = models.TextField(_("why not"), blank=True)
    answered_on = models.DateField(_("answered on"), null=True, blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True)

    objects = EnquiryQuerySet.as_manager()

    class Meta:
        verbose_name = _("enquiry to another centre")
        verbose_name_plural = _("enquiries to other centres")
        ordering = ["asked_on", "id"]
        constraints = [
            models.UniqueConstraint(fields=["family", "known"], name="asked_once_about_a_family"),
            models.CheckConstraint(
                condition=models.Q(answer="", answered_on=None)
                | ~models.Q(answer="") & models.Q(answered_on__isnull=False),
                name="answer_has_a_day",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.centre_id} about {self.known_id}, {self.asked_on}"

    @property
    def is_shared(self) -> bool:
        """Whether the record that was asked about stands for both."""
        return self.answer == Enquiry.Answer.SHARED

    @property
    def is_waiting(self) -> bool:
        """Whether it can still be answered: the same question as the queryset word."""
        return not self.answer and self.withdrawn_on is None


class ToldElsewhere(models.Model):
    """That somebody was told on a day that another centre may know a family. Kept to count by."""

    class Privacy:
        """Who was told how often; of which family is known to nobody who reads the page."""

        personal: frozenset[str] = frozenset()
        plain = frozenset({"id", "person", "centre", "known", "told_on"})

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    centre = models.ForeignKey(Centre, models.CASCADE, related_name="+")
    known = models.ForeignKey(Family, models.CASCADE, related_name="+")
    told_on = models.DateField(_("told on"))

    class Meta:
        verbose_name = _("word that another centre may know a family")
        verbose_name_plural = _("words that another centre may know a family")
        constraints = [models.UniqueConstraint(fields=["person", "known", "told_on"], name="told_once_a_day")]
        indexes = [models.Index(fields=["centre", "told_on"], name="told_at_a_centre")]

    def __str__(self) -> str:
        return f"{self.person_id}, {self.told_on}"
