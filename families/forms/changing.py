"""Forms about the family as a whole, and about one question."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from centres.answers import Answer
from families import circumstances
from families.forms.fields import LanguagesMixin, PastDaysMixin
from families.models import Circumstance, Family
from ui.fields import AnswerField, DayField
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm, SeenVersionMixin


class FamilyForm(SeenVersionMixin, LanguagesMixin, SamphireModelForm):
    """What is true of the whole family."""

    instance: Family
    field_order = ["care_note", "spoken", "also_spoken", "interpreter_needed", "baby_due_on"]

    class Meta:
        model = Family
        fields = ("care_note", "interpreter_needed", "baby_due_on")
        labels = {
            "care_note": gettext_lazy("What must everybody know before they ring or visit?"),
            "interpreter_needed": gettext_lazy("Do they need an interpreter?"),
            "baby_due_on": gettext_lazy("If a baby is on the way: when is it due?"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.spread(self.instance.home_languages)

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        names = self.Meta.fields
        return {name: self.cleaned_data[name] for name in names} | {"home_languages": self.home_languages()}


class OnForm(SamphireForm):
    """On which day something was true."""

    mark_optional = False
    on = DayField(label=gettext_lazy("Another day"), required=False)

    def day(self) -> date | None:
        """The day that was asked for, if one was."""
        return self.cleaned_data.get("on") if self.is_bound and self.is_valid() else None


class CircumstanceForm(OnceMixin, PastDaysMixin, SamphireForm):
    """One question, asked again. The answer that stands is chosen, so that saving in a hurry takes nothing back."""

    past_days = ("from_on",)
    answer = AnswerField()
    from_on = DayField(label=gettext_lazy("Since when is this so?"), required=False)
    told_by = forms.CharField(
        label=gettext_lazy("Who told us?"), help_text=gettext_lazy("A first name is enough."), max_length=120,
        required=False,
    )  # fmt: skip

    def __init__(self, *args: Any, kind: str, stands: Circumstance | None, today: date, **kwargs: Any) -> None:
        super().__init__(*args, today=today, **kwargs)
        self.fields["answer"].label = Circumstance.Kind(kind).label
        self.fields["answer"].help_text = circumstances.said(stands)
        self.fields["answer"].initial = stands.answer if stands else Answer.NOT_ASKED
        self.fields["from_on"].help_text = _("Leave it empty for today.")

    def facts(self) -> dict[str, Any]:
        """What the action keeps; without a day it holds from today."""
        told = self.cleaned_data
        return {name: told[name] for name in ("answer", "told_by")} | {"from_on": told["from_on"] or self.today}
