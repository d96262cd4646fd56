"""Families: people who live, or partly live, their life together."""

from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache, reduce
from operator import or_
from typing import Self

from django.db import models
from django.db.models.functions import Concat, Left
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from centres.answers import Answer
from centres.models import Centre
from families.ages import born_by
from families.called import called, called_in_a_sentence
from families.questions import Question


class FamilyQuerySet(models.QuerySet["Family"]):
    """Families, narrowed in the centre's own words."""

    def of(self, centres: "Collection[int] | models.QuerySet[Centre]") -> Self:
        """Those whose own centre is among these, or who were ever registered at one of them."""
        registered = self.model.objects.filter(pk=models.OuterRef("pk"), registrations__centre__in=centres)
        return self.filter(models.Q(centre__in=centres) | models.Exists(registered))

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

    def staying_at(self, centre: Centre, on: date) -> Self:
        """Those who may use the centre on the day, and not for the last time."""
        goes_on = models.Q(registrations__closed_on=None) | models.Q(registrations__closed_on__gt=on)
        here = self._numbers(goes_on, registrations__centre=centre, registrations__registered_on__lte=on)
        return self.filter(pk__in=here)

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
        return self.filter(pk__in=self._numbers(born, people__role="child"))

    def with_child_needing(self, answer: str) -> Self:
        """Those with a child of whom this was answered about additional needs."""
        return self.filter(pk__in=self._numbers(people__role="child", people__additional_needs=answer))

    def away_since(self, day: date) -> Self:
        """Those of whom nobody came on the day or later."""
        return self.exclude(pk__in=self._numbers(people__attendances__attended_on__gte=day))

    def never_asked(self, kind: str) -> Self:
        """Those of whom nobody wrote down an answer to the question."""
        return self.exclude(pk__in=self._answered(kind))

    def asked_too_little(self) -> Self:
        """Those who were never asked something. Who is not entitled to a subsidy need not be asked about getting it."""
        entitled, received = Question.SUBSIDISED_CHILDCARE_ENTITLED, Question.SUBSIDISED_CHILDCARE_RECEIVED
        gaps = [~models.Q(pk__in=self._answered(kind)) for kind in Question if kind != received]
        gap = ~models.Q(pk__in=self._answered(received)) & models.Q(pk__in=self._answered(entitled, answer="yes"))
        return self.filter(reduce(or_, [*gaps, gap]))

    def lacking_details(self) -> Self:
        """Those with a child of unknown age, with no child, or with no address."""
        with_child = self._numbers(people__role="child")
        undated = self._numbers(people__role="child", people__date_of_birth=None)
        somewhere = models.Q(homes__address__gt="") | models.Q(homes__postcode__gt="")
        placed = self._numbers(somewhere, homes__to_on=None)
        known = models.Q(pk__in=with_child) & ~models.Q(pk__in=undated) & models.Q(pk__in=placed)
        return self.exclude(known)

    def _answered(self, kind: str, **facts: str) -> models.QuerySet["Family", int]:
        answers = {f"circumstances__{name}": value for name, value in facts.items()}
        return self._numbers(circumstances__kind=kind, **answers)

    def _with_registration(self, on: date, **facts: object) -> models.QuerySet["Family", int]:
        still_open = models.Q(registrations__closed_on=None) | models.Q(registrations__closed_on__gte=on)
        return self._numbers(still_open, registrations__registered_on__lte=on, **facts)

    def _numbers(self, *conditions: models.Q, **facts: object) -> models.QuerySet["Family", int]:
        """The numbers of all families of which this is true, for use inside another question."""
        return self.model.objects.filter(*conditions, **facts).values_list("pk", flat=True)


class Family(models.Model):
    """People who live, or partly live, their life together."""

    class Privacy:
        """Which facts can tell who the family is."""

        personal = frozenset({
            "ref", "name", "search_text", "sort_key", "home_languages", "interpreter_needed", "care_note",
            "baby_due_on",
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
    # The folded name, then the reference: "Câmara" stands between "Cabot" and "Correia" on every database.
    sort_key = models.GeneratedField(
        expression=Left("search_text", 120), output_field=models.CharField(max_length=120), db_persist=True
    )
    made_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1)

    objects = FamilyQuerySet.as_manager()
    history = HistoricalRecords(excluded_fields=["search_text", "sort_key"])

    class Meta:
        verbose_name = _("family")
        verbose_name_plural = _("families")
        ordering = ["sort_key", "id"]
        indexes = [
            models.Index(fields=["centre", "sort_key"], name="family_in_order"),
            # With the centre in it, whoever turns to the last page walks along the index alone.
            models.Index(fields=["sort_key", "id", "centre"], name="family_in_order_everywhere"),
        ]

    def __str__(self) -> str:
        return called(self.name) if self.name else self.ref

    def get_absolute_url(self) -> str:
        """The family's page for staff. A number stands in it, because an imported reference may hold any sign."""
        return _address(self.pk)

    @property
    def in_a_sentence(self) -> str:
        """As it is called where other words go before it, "the Pereira family"."""
        return called_in_a_sentence(self.name, self.ref)


@lru_cache(maxsize=10_000)  # lists hold many
def _address(number: int) -> str:
    return reverse("families:family", args=[number])
