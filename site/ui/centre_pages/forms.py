"""What is asked about a centre itself, about a closed day and about a figure."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from phonenumber_field.formfields import PhoneNumberField

from centres.figures import Figure
from centres.models import Centre, Interval
from ui.centre_pages import closing
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm, SamphireModelForm, SeenVersionMixin
from ui.sentences import speak_plainly


class CentreForm(OnceMixin, SeenVersionMixin, SamphireModelForm):
    """What people read about the centre. The telephone may be written as people at the centre dial it."""

    instance: Centre

    class Meta:
        model = Centre
        fields = ("name", "address", "opening_hours", "phone", "on_call_phone", "email")
        help_texts = {
            "address": gettext_lazy("One line each for house, street and postcode."),
            "opening_hours": gettext_lazy("As the public page shows them, for example “Monday to Friday, 9am to 5pm”."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("address", "opening_hours"):
            self.fields[name].widget.attrs["rows"] = 4
        on_call = _("Volunteers see it on their page for help. Leave it empty where nobody answers then.")
        self._telephone("phone", label=_("Telephone"))
        self._telephone("on_call_phone", label=_("Telephone when the centre is closed"), help_text=on_call)

    def _telephone(self, name: str, **words: Any) -> None:
        self.fields[name] = PhoneNumberField(region=self.instance.phone_region, required=False, **words)
        speak_plainly(name, self.fields[name])

    def clean_address(self) -> str:
        """Lines as every machine ends them."""
        return _lines(self.cleaned_data["address"])

    def clean_opening_hours(self) -> str:
        """Lines as every machine ends them."""
        return _lines(self.cleaned_data["opening_hours"])

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class ClosureForm(OnceMixin, SamphireForm):
    """A day on which the centre does not work, and why."""

    closed_on = DayField(
        label=gettext_lazy("Which day?"),
        help_text=gettext_lazy("A day that has passed is fine: snow is written down the day after."),
    )
    reason = forms.CharField(
        label=gettext_lazy("Why is the centre closed?"),
        help_text=gettext_lazy("For example a training day, or snow."),
        max_length=120,
    )
    where = forms.ChoiceField(label=gettext_lazy("Which centres are closed?"), widget=forms.RadioSelect, initial="here")

    def __init__(self, *args: Any, centre: Centre, may_close_all: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.centre = centre
        if not may_close_all:
            del self.fields["where"]
            return
        everyone = _("Every centre in %(place)s") % {"place": centre.get_jurisdiction_display()}
        self.fields["where"].choices = [  # type: ignore[attr-defined]
            ("here", _("Only %(centre)s") % {"centre": centre}),
            ("everywhere", everyone),
        ]

    def clean_closed_on(self) -> date:
        """A day on which the centre would have worked."""
        day: date = self.cleaned_data["closed_on"]
        if why := closing.why_not(self.centre.calendar, day):
            raise ValidationError(why)
        return day

    def facts(self) -> dict[str, Any]:
        """What the action keeps."""
        told = self.cleaned_data
        return {"reason": told["reason"], "everywhere": told.get("where") == "everywhere"}


class FigureForm(OnceMixin, SeenVersionMixin, SamphireModelForm):
    """One figure; left empty, the wider one holds. Whoever saves second sees what the first one saved."""

    version_field = "amount"
    mark_optional = False  # the hint says what empty means
    instance: Interval
    amount = forms.IntegerField(required=False, widget=forms.TextInput({"inputmode": "numeric", "autocomplete": "off"}))

    class Meta:
        model = Interval
        fields = ("amount",)

    def __init__(self, *args: Any, figure: Figure, instance: Interval, **kwargs: Any) -> None:
        super().__init__(*args, instance=instance, **kwargs)
        measure, everywhere = figure.code.measure, instance.centre_id is None
        otherwise = measure.said(figure.code.default if everywhere else figure.without_own)
        self.measure = measure
        self.fields["amount"].label = (
            _("Figure for every centre") if everywhere else _("Figure for %(centre)s") % {"centre": instance.centre}
        )
        self.fields["amount"].help_text = (
            _("Leave it empty to go back to the starting figure, %(figure)s.")
            if everywhere
            else _("Leave it empty to use the figure that holds everywhere, %(figure)s.")
        ) % {"figure": otherwise}

    def clean_amount(self) -> int | None:
        """A figure within its bounds, or none."""
        amount: int | None = self.cleaned_data["amount"]
        if amount is not None and not self.measure.allows(amount):
            bounds = {"least": self.measure.said(self.measure.least), "most": self.measure.said(self.measure.most)}
            raise ValidationError(_("Use a figure from %(least)s to %(most)s.") % bounds)
        return amount


class TakeAwayForm(OnceMixin, SamphireForm):
    """Nothing is asked but that it is meant."""


def _lines(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.strip().splitlines())
