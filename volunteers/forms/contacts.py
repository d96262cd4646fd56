"""Writing up a contact, in seven fields; and adding to one."""

from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from centres.models import Centre
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm
from volunteers.actions import Words
from volunteers.durations import local, minutes_between
from volunteers.forms.people import not_ahead
from volunteers.forms.visits import time_field
from volunteers.lengths import minutes_in
from volunteers.models import Contact, Visit
from workdays.zones import moment_at

LONGEST = 12 * 60
TOLD = ("activities", "who_was_there", "what_happened", "what_i_think", "next_step")


class MinutesField(forms.IntegerField):
    """How long it took: "90", "1h30" and "1:30" are all understood, and shown again as minutes."""

    widget = forms.TextInput

    def to_python(self, value: Any) -> int | None:
        """The minutes that were meant."""
        return super().to_python(self.prepare_value(value))

    def prepare_value(self, value: Any) -> Any:
        """Minutes where they can be read from it, else what was typed."""
        meant = minutes_in(value) if isinstance(value, str) else None
        return value if meant is None else meant


class ContactForm(OnceMixin, SamphireForm):
    """What happened, when, and apart from it what the writer thinks."""

    on = DayField(label=_("Which day?"))
    at = time_field(_("When did it begin?"))
    minutes = MinutesField(
        label=_("How many minutes?"),
        min_value=1,
        max_value=LONGEST,
        widget=forms.TextInput({"autocomplete": "off"}),
        help_text=_("For example: 90, or 1h30."),
        error_messages={"invalid": _("Say how long it took, like 90 or 1h30")},
    )
    activities = forms.CharField(
        label=_("What did you do together?"),
        max_length=500,
        help_text=_("For example: played, talked, went to the library."),
        error_messages={"required": _("Say in a few words what you did together")},
    )
    who_was_there = forms.CharField(label=_("Who was there?"), max_length=200, required=False)
    what_happened = forms.CharField(
        label=_("What happened?"),
        required=False,
        widget=forms.Textarea({"rows": 4}),
        help_text=_("What you saw and heard. Their own words help."),
    )
    what_i_think = forms.CharField(
        label=_("What do you think?"),
        required=False,
        widget=forms.Textarea({"rows": 3}),
        help_text=_("Your opinion stands apart from what happened."),
    )

    def __init__(self, *args: Any, kind: str, centre: Centre, now: datetime, **kwargs: Any) -> None:
        self.preset_kind, self.centre, self.today = kind, centre, local(now, centre).date()
        kwargs["initial"] = {"on": self.today} | (kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)

    def clean_on(self) -> date:
        """Only what has happened."""
        return not_ahead(self.cleaned_data["on"], self.today)

    def words(self) -> Words:
        """All of it, with the moment by the clock of the centre."""
        told = {name: self.cleaned_data[name].strip() for name in TOLD if name in self.cleaned_data}
        started_at = moment_at(self.cleaned_data["on"], self.cleaned_data["at"], self.centre.jurisdiction)
        return Words(self.cleaned_data.get("kind", self.preset_kind), started_at, self.cleaned_data["minutes"], **told)


class StaffContactForm(ContactForm):
    """Staff also say how they were in touch and what comes next."""

    kind = forms.ChoiceField(label=_("How were they in touch?"), choices=Contact.Kind.choices, widget=forms.RadioSelect)
    next_step = forms.CharField(label=_("What comes next?"), max_length=300, required=False)
    field_order = ["kind"]

    def __init__(self, *args: Any, visit: Visit | None, **kwargs: Any) -> None:
        super().__init__(*args, kind=Contact.Kind.VISIT, **kwargs)
        self.fields["activities"].label = _("What did they do together?")
        self.fields["activities"].error_messages["required"] = _("Say in a few words what they did together")
        self.fields["what_happened"].help_text = _("What the volunteer saw and heard. The family’s own words help.")
        self.fields["what_i_think"].label = _("What does the volunteer think?")
        self.fields["what_i_think"].help_text = _("Her opinion stands apart from what happened.")
        if visit is not None:
            del self.fields["kind"]


class AddToForm(OnceMixin, SamphireForm):
    """An addition."""

    text = forms.CharField(
        label=_("What do you want to add?"),
        widget=forms.Textarea({"rows": 4}),
        help_text=_("What stands there stays. Yours is added with your name and today’s date."),
    )


def from_visit(visit: Visit, centre: Centre) -> dict[str, Any]:
    """What the visit knows already: the day, the time and how long it was."""
    start = visit.checked_in_at or visit.planned_start
    end = visit.checked_out_at or visit.planned_end
    there = local(start, centre)
    return {
        "on": there.date(),
        "at": there.time().replace(second=0, microsecond=0),
        "minutes": max(1, minutes_between(start, end)),
    }


def as_typed(data: Any) -> dict[str, str]:
    """What was typed, to be kept until she comes back. The key is made anew then."""
    left_out = {"csrfmiddlewaretoken", "once", "later"}
    return {name: value for name, value in data.items() if name not in left_out and isinstance(value, str)}
