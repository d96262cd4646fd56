"""What somebody is asked who would like to help, and what staff are asked about her enquiry."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from centres.models import Centre
from families.forms.fields import LanguagesMixin
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm
from volunteers.actions import Told
from volunteers.forms.people import not_ahead, refuse_unringable
from volunteers.models import VolunteerEnquiry

NO_WAY = _("Write a telephone number or an e-mail, so that we can reach you")


class EnquireForm(OnceMixin, LanguagesMixin, SamphireForm):
    """As much as a first talk needs. Nothing about health, faith or the past."""

    centre = forms.ModelChoiceField(
        label=_("Which centre would you like to help?"),
        queryset=Centre.objects.none(),
        to_field_name="slug",
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": _("Choose a centre"), "invalid_choice": _("Choose one of the centres shown")},
    )
    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        widget=forms.TextInput({"autocomplete": "name"}),
        error_messages={"required": _("Tell us your name")},
    )
    phone = forms.CharField(
        label=_("Your telephone"),
        help_text=_("Tell us a telephone number or an e-mail. One of the two is enough."),
        max_length=40,
        required=False,
        widget=forms.TextInput({"autocomplete": "tel", "type": "tel"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail"), max_length=254, required=False, widget=forms.EmailInput({"autocomplete": "email"})
    )
    reached_when = forms.CharField(
        label=_("When can we reach you best?"),
        help_text=_("For example: after six, or on Saturdays."),
        max_length=120,
        required=False,
    )
    field_order = ["centre", "name", "phone", "email", "reached_when", "spoken", "also_spoken"]

    def __init__(self, *args: Any, centres: list[Centre], centre: Centre | None, **kwargs: Any) -> None:
        super().__init__(*args, initial={"centre": centre.slug if centre else None}, **kwargs)
        self.only = centres[0] if len(centres) == 1 else None
        self.fields["centre"].queryset = Centre.objects.all()  # type: ignore[attr-defined]
        if self.only:
            del self.fields["centre"]
        self.fields["spoken"].label = _("Which languages do you speak?")
        self.fields["also_spoken"].label = _("Another language")

    def clean(self) -> dict[str, Any]:
        """A way to reach her, and a number that can be rung."""
        cleaned = super().clean() or self.cleaned_data
        centre = self.only or cleaned.get("centre")
        if cleaned.get("phone") and centre:
            refuse_unringable(self, cleaned["phone"], centre.phone_region)
        if not (cleaned.get("phone") or cleaned.get("email") or {"phone", "email"} & set(self.errors)):
            self.add_error("phone", NO_WAY)
        return cleaned

    def chosen(self) -> Centre:
        """The centre she wrote to, once the form is good; the only one, where there is one."""
        centre: Centre = self.only or self.cleaned_data["centre"]
        return centre

    def told(self) -> Told:
        """What she wrote."""
        facts = {name: self.cleaned_data[name] for name in ("name", "phone", "email", "reached_when")}
        return Told(**facts, languages=self.home_languages())


class AppliesForm(OnceMixin, SamphireForm):
    """Her name as it goes on her record; the rest is carried over."""

    first_name = forms.CharField(label=_("First name"), max_length=80)
    last_name = forms.CharField(label=_("Last name"), max_length=80)
    applied_on = DayField(label=_("When did she apply?"))

    def __init__(self, *args: Any, enquiry: VolunteerEnquiry, today: date, **kwargs: Any) -> None:
        first, last = enquiry.names
        self.today = today
        super().__init__(*args, initial={"first_name": first, "last_name": last, "applied_on": today}, **kwargs)

    def clean_applied_on(self) -> date:
        """Nobody applied tomorrow."""
        return not_ahead(self.cleaned_data["applied_on"], self.today)


class CloseForm(OnceMixin, SamphireForm):
    """Why nothing comes of it now."""

    outcome = forms.ChoiceField(
        label=pgettext_lazy("an enquiry", "Why do you close it?"),
        choices=[(each.value, each.label) for each in VolunteerEnquiry.CLOSING],
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose why you close it")},
    )
