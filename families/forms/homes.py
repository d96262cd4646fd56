"""Forms about homes: correcting one, adding one, moving to one."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from centres.models import Centre
from families.forms.fields import PastDaysMixin, PostcodeMixin, StreetMixin
from families.households import NewHome
from families.models import Family, Home, Person
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm, SeenVersionMixin


class HomeCorrectionForm(SeenVersionMixin, PastDaysMixin, StreetMixin, PostcodeMixin, SamphireModelForm):
    """A home that was written down wrongly."""

    past_days = ("seen_on",)
    instance: Home

    class Meta:
        model = Home
        fields = ("address", "town", "postcode", "note", "seen_on")
        labels = {
            "address": gettext_lazy("Street and number"),
            "note": gettext_lazy("About the home"),
            "seen_on": gettext_lazy("On which day did we see a letter or card with this address?"),
        }
        help_texts = {"note": gettext_lazy("For example: rented from Andium Homes.")}

    def centre_of_home(self, cleaned: dict[str, Any]) -> Centre:
        return self.instance.family.centre

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class NewHomeForm(OnceMixin, PastDaysMixin, StreetMixin, PostcodeMixin, SamphireForm):
    """One more home, or the one they have moved to."""

    past_days = ("moved_on",)
    address = forms.CharField(
        label=gettext_lazy("Street and number"), max_length=200,
        error_messages={"required": gettext_lazy("Tell us the street, so that we know whether it is in our area")},
    )  # fmt: skip
    town = forms.CharField(label=gettext_lazy("Parish or town"), max_length=80, required=False)
    postcode = forms.CharField(label=gettext_lazy("Postcode"), max_length=12, required=False)
    note = forms.CharField(
        label=gettext_lazy("About the home"), help_text=gettext_lazy("For example: rented from Andium Homes."),
        max_length=120, required=False,
    )  # fmt: skip
    address_seen = forms.BooleanField(
        label=gettext_lazy("I have seen a letter or card with this address"), required=False
    )
    moved_on = DayField(label=gettext_lazy("On which day did they move?"))
    who = forms.ModelMultipleChoiceField(
        label=gettext_lazy("Who lives there?"), queryset=Person.objects.none(), required=False,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip

    def __init__(self, *args: Any, family: Family, moving: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.centre = family.centre
        if moving:
            del self.fields["who"]
        else:
            del self.fields["moved_on"]
            self.fields["who"].queryset = family.people.all()  # type: ignore[attr-defined]

    def centre_of_home(self, cleaned: dict[str, Any]) -> Centre:
        return self.centre

    def new_home(self) -> NewHome:
        """The home, ready for the action."""
        told = self.cleaned_data
        seen_on = self.today if told["address_seen"] else None
        return NewHome(told["address"], told["town"], told["postcode"], told["note"], seen_on)
