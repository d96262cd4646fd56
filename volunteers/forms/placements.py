"""Forms about a volunteer and a family."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm
from volunteers.models import Placement


class PlacementForm(OnceMixin, SamphireForm):
    """What the family hopes for, and what to know at the door."""

    hopes = forms.CharField(
        label=_("What does the family hope for?"),
        required=False,
        widget=forms.Textarea({"rows": 3}),
        help_text=_("In their own words. The volunteer does not read this."),
    )
    good_to_know = forms.CharField(
        label=_("Good to know at the door"),
        max_length=200,
        required=False,
        help_text=_("The volunteer reads this on her phone. For example: the blue door. Knock, don’t ring."),
    )

    def __init__(self, *args: Any, placement: Placement | None = None, **kwargs: Any) -> None:
        if placement:
            kwargs["initial"] = {"hopes": placement.hopes, "good_to_know": placement.good_to_know}
        super().__init__(*args, **kwargs)


class EndForm(OnceMixin, SamphireForm):
    """From which day, and why."""

    on = DayField(label=_("From which day?"), help_text=_("From this day on she no longer sees the family."))
    because = forms.CharField(label=_("Why does it end?"), max_length=200, required=False)

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, initial={"on": today}, **kwargs)
