"""Asking a family whether another centre may be asked, and the other centre's answer."""

from collections.abc import Mapping, Sequence
from typing import Any, Self

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from families.actions import NoReasonNotToShareError
from families.agreement import WORDING, Agreement
from families.duplicates import Likeness
from families.models import Enquiry
from ui.forms import OnceMixin, SamphireForm

AGREES, OWN = "agrees", "own"
SAID = [
    (AGREES, _("Yes. Ask the other centre, so that both use one record")),
    (OWN, _("No, or we did not ask. Make a record of our own")),
]


class AskingForm(SamphireForm):
    """What the family said. It says nothing about the other centre, because it knows nothing to show."""

    prefix = "asking"
    mark_optional = False  # who said yes is needed after a yes, and only then
    shown = forms.CharField(widget=forms.HiddenInput, initial="yes")
    said = forms.ChoiceField(label=_("What did the family say?"), choices=SAID, widget=forms.RadioSelect)
    agreed_by = forms.CharField(
        label=_("Who said yes?"), help_text=_("A first name is enough."), max_length=120, required=False
    )
    likely: Sequence[Likeness] = ()

    @classmethod
    def about(cls, likely: Sequence[Likeness], data: Mapping[str, Any]) -> Self:
        """The form about these families; nothing is found wrong before it was shown."""
        form = cls(data if f"{cls.prefix}-shown" in data else None)
        form.likely = likely
        return form

    def clean(self) -> dict[str, Any]:
        """Whoever agreed has a name."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("said") == AGREES and not cleaned.get("agreed_by"):
            self.add_error("agreed_by", _("Say who in the family said yes."))
        return cleaned

    def is_settled(self) -> bool:
        """Whether there is nothing to ask, or the family has answered."""
        return not self.likely or self.is_valid()

    def agreement(self) -> Agreement | None:
        """That the family agreed, in the words that stood on the page."""
        if not self.likely or self.cleaned_data["said"] != AGREES:
            return None
        return Agreement(self.cleaned_data["agreed_by"], str(WORDING), get_language() or "", self.likely)

    @property
    def wording(self) -> str:
        """What the family is asked, word for word."""
        return str(WORDING)


class EnquiryForm(OnceMixin, SamphireForm):
    """The answer of the centre that is asked."""

    mark_optional = False  # a reason is needed for a no, and only then
    answer = forms.ChoiceField(
        label=_("Is it the same family?"), choices=Enquiry.Answer.choices, widget=forms.RadioSelect
    )
    why = forms.CharField(
        label=_("If no: why?"), widget=forms.Textarea(attrs={"rows": 3}), max_length=2000, required=False,
        help_text=_("Only your own centre can read this. The other one learns that there is no record to share."),
    )  # fmt: skip

    def clean(self) -> dict[str, Any]:
        """A no has a reason."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("answer") == Enquiry.Answer.NOT_SHARED and not cleaned.get("why"):
            self.add_error("why", str(NoReasonNotToShareError()))
        return cleaned

    @property
    def shares(self) -> bool:
        """Whether the record is shared."""
        return bool(self.cleaned_data["answer"] == Enquiry.Answer.SHARED)
