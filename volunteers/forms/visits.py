"""Forms about visits: when, until when, and that she is safe."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from centres.models import Centre
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm
from volunteers.actions.visits import LONGEST_VISIT
from volunteers.durations import clock, from_to, local
from volunteers.models import Visit
from workdays.zones import moment_at

QUARTER, QUARTERS = 15, 16
SHOWN = (0, 1, 2, 3, 5, 7)  # of the quarters: to the hour each, then every half hour


def time_field(label: Any, **options: Any) -> forms.TimeField:
    """A time of day, with the phone's own clock to choose it."""
    widget = forms.TimeInput({"type": "time"}, format="%H:%M")
    return forms.TimeField(
        label=label, widget=widget, input_formats=["%H:%M", "%H:%M:%S", "%H.%M", "%I:%M%p", "%I%p"], **options
    )


class PlanForm(OnceMixin, SamphireForm):
    """A visit on one day, from and to."""

    on = DayField(label=_("Which day?"))
    starts = time_field(_("From"))
    ends = time_field(_("To"), help_text=_("Somebody watches out for you until then."))
    note = forms.CharField(
        label=_("Anything the centre should know?"), max_length=200, required=False, help_text=_("Leave out names.")
    )

    def __init__(self, *args: Any, centre: Centre, today: date, **kwargs: Any) -> None:
        self.centre = centre
        super().__init__(*args, initial={"on": today}, **kwargs)

    def times(self) -> tuple[datetime, datetime]:
        """The two moments, by the clock of the centre."""
        return self._at("starts"), self._at("ends")

    def _at(self, name: str) -> datetime:
        at: time = self.cleaned_data[name]
        return moment_at(self.cleaned_data["on"], at, self.centre.jurisdiction)


class StaffPlanForm(PlanForm):
    """The same, planned at the centre for a volunteer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["ends"].help_text = _("Somebody watches out for her until then.")


class LaterForm(OnceMixin, SamphireForm):
    """A later moment: a few to choose from, on the quarter. One shown some minutes ago is taken as well."""

    asks: str

    def __init__(self, *args: Any, visit: Visit, centre: Centre, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.visit, self.centre = visit, centre
        self.moments = {f"{moment:%Y-%m-%dT%H:%M}": moment for moment in quarters_after(max(self.planned, now))}
        field = self.fields[self.asks]
        field.choices = [(key, self.said(moment)) for key, moment in self.moments.items()]  # type: ignore[attr-defined]
        field.widget.choices = [field.choices[place] for place in SHOWN]  # type: ignore[attr-defined]
        field.error_messages["invalid_choice"] = _("Choose a time that is still to come.")

    @property
    def planned(self) -> datetime:
        """The moment that moves."""
        return self.visit.planned_end

    def said(self, moment: datetime) -> str:
        """The moment on the clock of the centre."""
        return clock(moment, self.centre)

    @property
    def chosen(self) -> datetime:
        """The moment that was chosen."""
        return self.moments[self.cleaned_data[self.asks]]


class TakesLongerForm(LaterForm):
    """She is there: until when it takes now."""

    asks = "ends"
    ends = forms.ChoiceField(label=_("When will you be done?"), widget=forms.RadioSelect)


class StartsLaterForm(LaterForm):
    """She is not there yet: when she will be. The visit stays as long as it was planned."""

    asks = "starts"
    starts = forms.ChoiceField(label=_("When will you be there?"), widget=forms.RadioSelect)

    @property
    def planned(self) -> datetime:
        """The moment that moves."""
        return self.visit.planned_start

    def said(self, moment: datetime) -> str:
        """From the new start to the end that moves with it."""
        return from_to(moment, moment + (self.visit.planned_end - self.visit.planned_start), self.centre)


class CallOffForm(OnceMixin, SamphireForm):
    """She cannot go."""

    because = forms.CharField(
        label=_("Why not, in a word or two?"), max_length=200, required=False, help_text=_("For example: a cold.")
    )


class SafeForm(OnceMixin, SamphireForm):
    """Staff know that she is safe."""

    OVER, STAYS = "over", "stays"
    how = forms.CharField(label=_("How do you know?"), max_length=200, help_text=_("For example: she rang me."))
    then = forms.ChoiceField(
        label=_("Is the visit over?"),
        choices=[(OVER, _("Yes, she has left")), (STAYS, _("No, she stays longer"))],
        widget=forms.RadioSelect,
        initial=OVER,
    )
    until = time_field(
        _("If she stays: until when?"), required=False, help_text=_("Then the alarm waits for that time.")
    )

    def __init__(self, *args: Any, centre: Centre, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.centre, self.now = centre, now

    def clean(self) -> dict[str, Any]:
        """Who stays, stays until a time."""
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("then") == self.STAYS and not cleaned.get("until"):
            self.add_error("until", ValidationError(_("Say until when she stays, like 14:30")))
        return cleaned

    @property
    def stays_until(self) -> datetime | None:
        """The new end, or nothing when she has left. Late in the evening, half past midnight is tomorrow's."""
        if self.cleaned_data["then"] == self.OVER:
            return None
        today, until = local(self.now, self.centre).date(), self.cleaned_data["until"]
        tonight = moment_at(today, until, self.centre.jurisdiction)
        past_midnight = moment_at(today + timedelta(days=1), until, self.centre.jurisdiction)
        return past_midnight if tonight <= self.now and past_midnight <= self.now + LONGEST_VISIT else tonight


def quarters_after(moment: datetime) -> list[datetime]:
    """Every quarter of an hour after the moment, for as long as anybody chooses from."""
    past = timedelta(minutes=moment.minute % QUARTER, seconds=moment.second, microseconds=moment.microsecond)
    return [moment - past + timedelta(minutes=QUARTER * (place + 1)) for place in range(QUARTERS)]
