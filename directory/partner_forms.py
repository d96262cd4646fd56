"""Whom an editor asks what they think of a draft, and what they say."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.models import Agency
from ui.forms import OnceMixin, SamphireForm


class AskForm(OnceMixin, forms.Form):
    """An agency with a mailbox, or a person by name and e-mail."""

    agency = forms.ModelChoiceField(
        Agency.objects.exclude(email=""), label=_("Agency"), required=False, empty_label=_("Somebody else")
    )
    name = forms.CharField(label=_("Or a name"), max_length=150, required=False)
    email = forms.EmailField(label=_("and an e-mail address"), required=False)

    def clean(self) -> dict[str, Any]:
        """One of both, whole."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if agency := cleaned.get("agency"):
            return cleaned | {"name": agency.contact or agency.name, "email": agency.email}
        if not cleaned.get("name") or not cleaned.get("email"):
            raise forms.ValidationError(_("Choose an agency, or give a name and an e-mail address."))
        return cleaned


class CommentForm(OnceMixin, SamphireForm):
    """What a partner thinks of a draft."""

    who = forms.CharField(
        label=_("Your name or post"),
        max_length=150,
        help_text=_("So that we know whom to ask when we do not understand."),
        error_messages={"required": _("Say who you are, so that we can ask you")},
    )
    words = forms.CharField(
        label=_("What do you think?"),
        help_text=_("Is it true? Is something missing? Which words would families not understand? Name no families."),
        max_length=4000,
        widget=forms.Textarea({"rows": 6}),
        error_messages={"required": _("Write what you think")},
    )


class CountForm(forms.Form):
    """How many copies lie there."""

    left = forms.IntegerField(
        min_value=0,
        max_value=9_999,
        error_messages=dict.fromkeys(
            ("required", "invalid", "min_value", "max_value"), _("Write how many copies lie there, as a number.")
        ),
    )
