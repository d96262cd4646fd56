"""Forms for decisions: overruling one, and closing a registration."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from families.forms.fields import PastDaysMixin
from families.models import EligibilityDecision
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm

BECAUSE = [
    ("nobody_under_five", _("Nobody is under five any more")),
    ("moved", _("They moved away")),
    ("asked", _("They asked to be taken off")),
    ("elsewhere", _("They use another centre now")),
    ("other", _("Something else")),
]


class OverruleForm(OnceMixin, SamphireForm):
    """A decision other than the one the facts lead to."""

    outcome = forms.ChoiceField(
        label=_("What do you decide?"), choices=EligibilityDecision.Outcome.choices, widget=forms.RadioSelect
    )
    why = forms.CharField(
        label=_("Why?"), widget=forms.Textarea(attrs={"rows": 4}), max_length=2000,
        help_text=_("The reason stays beside both decisions and can be read by whoever audits them."),
        error_messages={"required": _("Say why you decide differently. The reason stays beside both decisions.")},
    )  # fmt: skip

    def __init__(self, *args: Any, overruled: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [choice for choice in EligibilityDecision.Outcome.choices if choice[0] != overruled]
        self.fields["outcome"].choices = choices  # type: ignore[attr-defined]

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        return {"outcome": self.cleaned_data["outcome"], "why": self.cleaned_data["why"]}


class CloseForm(OnceMixin, PastDaysMixin, SamphireForm):
    """The end of a registration."""

    past_days = ("closed_on",)
    reason = forms.ChoiceField(label=_("Why does it end?"), choices=BECAUSE, widget=forms.RadioSelect)
    other_reason = forms.CharField(label=_("In your words"), max_length=200, required=False)
    closed_on = DayField(
        label=_("Last day they may use the centre"), help_text=_("Leave it empty for today."), required=False
    )

    def facts(self) -> dict[str, Any]:
        """What the action keeps: the reason in the words that were chosen and in her own, and the last day."""
        reason, words = self.cleaned_data["reason"], self.cleaned_data["other_reason"]
        chosen = "" if reason == "other" else str(dict(BECAUSE)[reason])
        because = ". ".join(part for part in (chosen, words) if part)
        return {"because": because, "closed_on": self.cleaned_data["closed_on"] or self.today}

    def clean(self) -> dict[str, Any]:
        """Something else has to be said in words."""
        cleaned = super().clean()
        if cleaned.get("reason") == "other" and not cleaned.get("other_reason"):
            self.add_error("other_reason", _("Say in your words why the registration ends"))
        return cleaned
