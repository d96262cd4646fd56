"""Forms about a DBS check."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm
from volunteers.forms.people import not_ahead
from volunteers.models import VettingCheck


class PastDayForm(OnceMixin, SamphireForm):
    """One day that is not ahead."""

    on = DayField(label=_("When?"))

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        self.today = today
        kwargs["initial"] = {"on": today} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def clean_on(self) -> date:
        """Nobody did it tomorrow."""
        return not_ahead(self.cleaned_data["on"], self.today)


class ApplyForm(PastDayForm):
    """A check was applied for."""

    level = forms.ChoiceField(
        label=_("Which level?"),
        choices=VettingCheck.Level.choices,
        widget=forms.RadioSelect,
        help_text=_("Visits alone need an enhanced check. In England with the children’s barred list."),
    )
    application_ref = forms.CharField(
        label=_("Application reference"), max_length=20, required=False, help_text=_("A letter and ten digits")
    )
    field_order = ["level", "on", "application_ref"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].label = _("When was it applied for?")


class CertificateForm(PastDayForm):
    """What stands on the certificate, and nothing of what it says about her."""

    number = forms.CharField(
        label=_("Certificate number"),
        max_length=40,
        help_text=_("12 digits, the zeros in front too. Spaces do not matter."),
        widget=forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}),
    )
    level = forms.ChoiceField(label=_("Which level?"), choices=VettingCheck.Level.choices, widget=forms.RadioSelect)
    sure = forms.BooleanField(
        label=_("The number is right, though another volunteer has it"), required=False, widget=forms.HiddenInput
    )
    field_order = ["number", "on", "level", "sure"]

    def __init__(self, *args: Any, check: VettingCheck, **kwargs: Any) -> None:
        written = {"number": check.certificate_number, "level": check.level, "on": check.issued_on}
        kwargs["initial"] = written  # the day too: one that nobody typed is no day of issue
        super().__init__(*args, **kwargs)
        self.fields["on"].label = _("When was it issued?")

    def ask_whether_sure(self) -> None:
        """Show the question that a number known already brings up."""
        self.fields["sure"].widget = forms.CheckboxInput()


class SeenForm(PastDayForm):
    """The original was in our hands."""

    compared = forms.BooleanField(
        label=_("I held the original in my hands, and the name, number and date are as written here")
    )
    field_order = ["compared", "on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].label = _("When did you see it?")


class DecideForm(PastDayForm):
    """Whether she can be placed."""

    outcome = forms.ChoiceField(
        label=_("Can she be placed with families?"),
        choices=[
            (VettingCheck.Outcome.CLEARED, _("Yes, the check is clear")),
            (VettingCheck.Outcome.NOT_SUITABLE, _("No, she cannot be placed")),
        ],
        widget=forms.RadioSelect,
        help_text=_("Do not write down what the certificate says. It is hers."),
    )
    field_order = ["outcome", "on"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["on"].label = _("When was this decided?")
