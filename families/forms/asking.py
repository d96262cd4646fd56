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

ASKED, REFUSED = "yes", "refused"
AGREES, OWN = "agrees", "own"
SAID = [
    (AGREES, _("Yes. Ask the other centre, so that both use one record")),
    (OWN, _("No, or we did not ask. Make a record of our own")),
]


class AskingForm(SamphireForm):
    """What the family said. It says nothing about the other centre, because it knows nothing to show."""

    prefix = "asking"
    mark_optional = False  # who said yes is needed after a yes, and only then
    shown = forms.CharField(widget=forms.HiddenInput, initial=ASKED)
    said = forms.ChoiceField(label=_("What did the family say?"), choices=SAID, widget=forms.RadioSelect)
    agreed_by = forms.CharField(
        label=_("Who said yes?"), help_text=_("A first name is enough."), max_length=120, required=False
    )
    likely: Sequence[Likeness] = ()
    refusal = ""
    is_read = False

    @classmethod
    def about(cls, likely: Sequence[Likeness], data: Mapping[str, Any]) -> Self:
        """The form about these families; nothing is found wrong before it was shown."""
        form = cls(data if data.get(f"{cls.prefix}-shown") == ASKED else None)
        form.likely = likely
        return form

    @classmethod
    def refused(cls, why: str, data: Mapping[str, Any]) -> Self:
        """Instead of the question: why no centre is asked now. Sent again, it has been read."""
        form = cls(None, initial={"shown": REFUSED})
        form.refusal, form.is_read = why, data.get(f"{cls.prefix}-shown") == REFUSED
        return form

    @property
    def is_needed(self) -> bool:
        """Whether there is something to ask or to read."""
        return bool(self.likely or self.refusal)

    def clean(self) -> dict[str, Any]:
        """Whoever agreed has a name."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("said") == AGREES and not cleaned.get("agreed_by"):
            self.add_error("agreed_by", _("Say who in the family said yes."))
        return cleaned

    def is_settled(self) -> bool:
        """Whether there is nothing to ask or to read, or the family has answered."""
        if self.refusal:
            return self.is_read
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
