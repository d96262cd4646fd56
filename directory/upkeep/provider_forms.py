"""What a provider can keep true about a listing, in plain words."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, Generic, TypeVar

from django import forms
from django.db.models import Model
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from directory.models import Cost, Schedule, Service, ServiceContact, Spoken, Venue
from ui.forms import SamphireModelForm
from ui.languages import OFFERED, language_name

Row = TypeVar("Row", bound=Model)
KEPT_STATES = [Service.Status.ACTIVE, Service.Status.CLOSED_FOR_NOW, Service.Status.OVER]


class ListingForm(SamphireModelForm):
    """Everything of which there is one."""

    small_marks = True
    seen = forms.IntegerField(widget=forms.HiddenInput, required=False)
    status = forms.ChoiceField(
        label=_("How it stands"), choices=[(each.value, each.label) for each in KEPT_STATES], widget=forms.RadioSelect
    )
    website = forms.URLField(label=_("Website"), required=False, assume_scheme="https")
    spoken = forms.MultipleChoiceField(
        label=_("Languages spoken there"), required=False, widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Service
        fields = (
            "summary", "description", "status", "notice", "notice_until", "for_whom", "min_months", "max_months",
            "booking", "how_to_come", "charge", "website", "email",
        )  # fmt: skip
        labels = {
            "summary": _("What it is, in one sentence"),
            "description": _("What happens there"),
            "notice": _("Is there something families should know now?"),
            "notice_until": _("Last day of this notice"),
            "for_whom": _("Who can come"),
            "how_to_come": _("What should families do before they come?"),
            "email": _("E-mail everybody may read"),
        }
        widgets = {
            "description": forms.Textarea({"rows": 6}),
            "how_to_come": forms.Textarea({"rows": 3}),
            "booking": forms.RadioSelect,
            "charge": forms.RadioSelect,
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        spoken: Any = self.fields["spoken"]
        spoken.choices = sorted(((code, language_name(code)) for code in OFFERED), key=lambda pair: pair[1])
        spoken.initial = [each.code for each in self.instance.languages.all()]
        self.fields["seen"].initial = self.instance.latest_revision_id
        if self.instance.status == Service.Status.WITHDRAWN:
            self.initial["status"] = Service.Status.ACTIVE
        for name in ("booking", "charge"):
            field: Any = self.fields[name]
            field.choices = [choice for choice in field.choices if choice[0]] + [("", _("Not said"))]

    def languages(self) -> list[Spoken]:
        """The ticked ones; a note that stood beside one stays."""
        known = {each.code: each for each in self.instance.languages.all()}
        return [known.get(code) or Spoken(code=code) for code in self.cleaned_data["spoken"]]


class _RowForm(SamphireModelForm):
    """One of several; one that is there can be taken away."""

    mark_optional = False  # one row says enough with any of its answers

    gone = forms.BooleanField(label=_("Take this away"), required=False)

    def __init__(self, *args: Any, is_new: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.is_new = is_new
        if is_new:
            del self.fields["gone"]

    @property
    def stays(self) -> bool:
        """Whether it is part of the listing once this is sent."""
        return self.has_changed() if self.is_new else not self.cleaned_data.get("gone")


class _EveryField(forms.TypedChoiceField):
    """Every week, every second week. What is not sent is not changed."""

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Only what says something else."""
        return bool(data) and super().has_changed(initial, data)


class TimeForm(_RowForm):
    """One time. Weekly or monthly it stays what it is; a new one is weekly."""

    interval = _EveryField(label=_("How often"), coerce=int, empty_value=None, required=False)

    class Meta:
        model = Schedule
        fields = ("weekday", "starts", "ends", "interval", "from_on", "until_on", "venue", "note")
        help_texts = {"note": _("For example: in term only."), "starts": _("For example 14:30.")}
        widgets = {name: forms.TimeInput(format="%H:%M") for name in ("starts", "ends")}

    def __init__(self, *args: Any, venues: Collection[int] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        every, venue = self.fields["interval"], self.fields["venue"]
        every.choices = [(n, _every(self.instance, n)) for n in sorted({1, 2, 3, 4, self.instance.interval})]  # type: ignore[attr-defined]
        venue.queryset = Venue.objects.filter(pk__in={*venues, self.instance.venue_id})  # type: ignore[attr-defined]
        venue.empty_label = _("At each of its places")  # type: ignore[attr-defined]
        if self.instance.frequency == Schedule.Frequency.ONCE:
            del self.fields["interval"]


def _every(time: Schedule, interval: int) -> str:
    if time.frequency == Schedule.Frequency.MONTHLY:
        return str(capfirst(ngettext("every month", "every %d months", interval).replace("%d", str(interval))))
    return str(capfirst(ngettext("every week", "every %d weeks", interval).replace("%d", str(interval))))


class PriceForm(_RowForm):
    """One price."""

    class Meta:
        model = Cost
        fields = ("amount", "what_for")


class ContactForm(_RowForm):
    """Whom to ask: a role and how to reach it."""

    class Meta:
        model = ServiceContact
        fields = ("role", "phone", "email")


class Rows(Generic[Row]):
    """Those that are there and one empty form for another."""

    def __init__(
        self, form: Callable[..., Any], rows: Sequence[Row], prefix: str, data: Any, named: Callable[[Row], str] = str
    ) -> None:
        facts = [(row, False) for row in rows] + [(None, True)]
        self.forms: list[Any] = [
            form(data, instance=row, prefix=f"{prefix}-{number}", is_new=is_new, empty_permitted=is_new)
            for number, (row, is_new) in enumerate(facts)
        ]
        for each, row in zip(self.forms, rows, strict=False):
            each.words = named(row)

    def is_valid(self) -> bool:
        """Whether each of them is."""
        return all(each.is_valid() for each in self.forms)

    def kept(self) -> list[Row]:
        """The rows as they stand when this is sent."""
        return [each.instance for each in self.forms if each.stays]
