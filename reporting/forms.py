"""Forms about which way is good: confirming it, and taking it back."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.aims import Way, meaning
from reporting.indicators import Indicator
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm


class ConfirmForm(OnceMixin, SamphireForm):
    """Which way is good, each choice with what it will mean, and what the answer rests on."""

    way = forms.ChoiceField(label=gettext_lazy("What does the number mean?"), widget=forms.RadioSelect)
    source = forms.CharField(
        label=gettext_lazy("What do you rely on?"),
        max_length=200,
        help_text=gettext_lazy("For example: letter from the commissioner, 3 November 2026"),
        error_messages={"required": gettext_lazy("Say what this rests on: which letter or minutes, and of which day")},
    )
    words = forms.CharField(
        label=gettext_lazy("What does it say, word for word?"),
        max_length=2000,
        widget=forms.Textarea({"rows": 4}),
        error_messages={"required": gettext_lazy("Copy the words that say which way is good")},
    )
    holds_from = DayField(
        label=gettext_lazy("From which day does it count?"),
        required=False,
        help_text=gettext_lazy(
            "Leave it empty when it has been so since the contract began. With a day, reports for periods that end "
            "before it stay as they are."
        ),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, indicator: Indicator, newest: int | None, **kwargs: Any) -> None:
        super().__init__(*args, initial={"seen": newest}, **kwargs)
        choices = [(way.value, meaning(indicator.aim(way))) for way in Way]
        self.fields["way"].choices = choices  # type: ignore[attr-defined]
        self.fields["way"].help_text = _("The contract prints “%s” and does not say.") % indicator.printed

    def has_read(self, newest: int) -> None:
        """She has now been shown what somebody else confirmed meanwhile, so the next try may take its place."""
        data = QueryDict(mutable=True)
        data.update(self.data)
        data["seen"] = str(newest)
        self.data = data

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        kept = {name: self.cleaned_data[name] for name in ("source", "words", "holds_from")}
        return kept | {"way": Way(self.cleaned_data["way"]), "seen": self.cleaned_data["seen"]}


class WithdrawForm(OnceMixin, SamphireForm):
    """Why what was confirmed no longer counts."""

    because = forms.CharField(
        label=gettext_lazy("Why is it withdrawn?"), max_length=2000, widget=forms.Textarea({"rows": 3}),
        help_text=gettext_lazy("The reason stays beside it. Until somebody confirms anew, the number is not judged."),
        error_messages={"required": gettext_lazy("Say why it is withdrawn. The reason stays beside it.")},
    )  # fmt: skip
