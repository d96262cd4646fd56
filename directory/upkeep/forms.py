"""What visitors are asked about a listing, and what an editor says to it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.models import DirectoryPolicy, Organisation, Suggestion
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm


class SuggestionForm(OnceMixin, SamphireForm):
    """What is wrong, in her own words. No name; an address only for whoever wants an answer."""

    about = forms.ChoiceField(
        label=_("What would you like to tell us?"),
        choices=Suggestion.About.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what it is about")},
    )
    words = forms.CharField(
        label=_("What should we know?"),
        help_text=_("For example: it starts at 10am now, or the telephone number has changed. Name no children."),
        max_length=2000,
        widget=forms.Textarea({"rows": 5}),
        error_messages={"required": _("Tell us in a few words what should be different")},
    )
    email = forms.EmailField(
        label=_("Your e-mail, if you would like an answer"),
        help_text=_("We use it for the answer only, and delete it 30 days after that, and after a year at the latest."),
        required=False,
        widget=forms.EmailInput({"autocomplete": "email"}),
    )


class SettleForm(SamphireForm):
    """What came of it, and the words that go to whoever asked."""

    outcome = forms.ChoiceField(
        label=_("What came of it?"),
        choices=[(each.value, each.label) for each in (Suggestion.Outcome.DONE, Suggestion.Outcome.UNCHANGED)],
        widget=forms.RadioSelect,
        error_messages={"required": _("Say whether anything was changed")},
    )
    answer = forms.CharField(
        label=_("Your answer"),
        max_length=2000,
        widget=forms.Textarea({"rows": 4}),
        error_messages={"required": _("Write an answer: thank them, and say what you did or why nothing changes")},
    )

    def __init__(self, *args: Any, goes_out: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["answer"].help_text = (
            _("It goes by e-mail to whoever told us.") if goes_out else _("They left no e-mail. It is kept here.")
        )


class VerdictForm(SamphireForm):
    """Approve what stands there, or send it back and say why."""

    mark_optional = False  # the words are wanted with one of the two answers
    APPROVE, BACK = "approve", "back"
    verdict = forms.ChoiceField(
        label=_("What shall become of it?"),
        choices=[(APPROVE, _("Approve it: families read the new words at once")), (BACK, _("Send it back"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Approve it or send it back")},
    )
    words = forms.CharField(
        label=_("If you send it back: what should be different?"),
        required=False,
        max_length=1000,
        widget=forms.Textarea({"rows": 3}),
    )
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """Whoever gets it back must know why."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("verdict") == self.BACK and not cleaned.get("words"):
            self.add_error("words", _("Say what should be different, so that it can be put right"))
        return cleaned


class InviteKeeperForm(SamphireForm):
    """Who, and for which organisation."""

    organisation = forms.ModelChoiceField(Organisation.objects.filter(harvested=None), label=_("Organisation"))
    name = forms.CharField(label=_("Name"), max_length=150)
    email = forms.EmailField(label=_("E-mail"), help_text=_("The letter goes there. Check it twice."))


class PolicyForm(SamphireModelForm):
    """What the directory does by itself."""

    class Meta:
        model = DirectoryPolicy
        fields = ("withdraw_after_days",)
        labels = {"withdraw_after_days": _("Withdraw a listing after so many days without a check")}


class NoteForm(SamphireForm):
    """For the other editors."""

    words = forms.CharField(
        label=_("A note"),
        help_text=_("For example: rang on Monday, they open again in May."),
        max_length=2000,
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Write what the other editors should know")},
    )
