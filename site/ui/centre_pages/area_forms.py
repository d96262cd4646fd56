"""What is asked when postcodes or streets are added: one a line, when it was agreed, and what shall be on two lists."""

from datetime import date
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from centres import listing
from centres.models import Area, Centre
from ui.fields import DayField
from ui.forms import OnceMixin, SamphireForm

MOST_AT_ONCE = 200
LONGEST = 80


class _AnyTicks(forms.MultipleChoiceField):
    """Ticks beside choices that are only known once the lines have been read."""

    def valid_value(self, value: str) -> bool:
        """What was ticked for a line that is gone does no harm."""
        return True


class AreasForm(OnceMixin, SamphireForm):
    """Lines for the list. What another centre lists already is said, and has to be ticked one by one."""

    mark_optional = False  # ticks are only shown where they are needed
    kind: ClassVar[str]
    lines = forms.CharField()
    both = _AnyTicks(
        label=gettext_lazy("These are on the list of another centre already. Which shall be on both lists?"),
        widget=forms.MultipleHiddenInput,
        required=False,
    )
    agreed_on = DayField(label=gettext_lazy("When was this agreed?"))

    def __init__(self, *args: Any, centre: Centre, today: date, **kwargs: Any) -> None:
        super().__init__(*args, initial={"agreed_on": today}, **kwargs)
        self.centre, self.today = centre, today
        self.overlaps: list[listing.Overlap] = []

    def clean_lines(self) -> list[str]:
        """The lines as lists keep them, each once; the ones that cannot be read are named."""
        lines = [line.strip() for line in self.cleaned_data["lines"].splitlines() if line.strip()]
        if len(lines) > MOST_AT_ONCE:
            raise ValidationError(_("Add %(most)d lines at a time. These are more") % {"most": MOST_AT_ONCE})
        if unread := [line for line in lines if len(line) > LONGEST or not listing.written(self.kind, line)]:
            raise ValidationError([self._why_unread(line) for line in unread[:5]])
        values = self._each_once([listing.written(self.kind, line) for line in lines])
        self._refuse_listed(values)
        self._offer_both(values)
        return values

    def clean_agreed_on(self) -> date:
        """A list holds from now on, so it was agreed by now."""
        day: date = self.cleaned_data["agreed_on"]
        if day > self.today:
            raise ValidationError(_("This day is still to come. Add the line when it has been agreed"))
        return day

    def clean(self) -> dict[str, Any]:
        """Whatever two centres would list has been ticked."""
        cleaned = super().clean() or self.cleaned_data
        ticked = set(cleaned.get("both") or [])
        if any(overlap.value not in ticked for overlap in self.overlaps):
            self.add_error(
                "both",
                _(
                    "A home on the lists of two centres makes decisions unclear. Tick what shall be on both, or take "
                    "the line out"
                ),
            )
        return cleaned

    def _why_unread(self, line: str) -> str:
        if len(line) > LONGEST:
            return _("“%(line)s…” is longer than %(most)d letters") % {"line": line[:20], "most": LONGEST}
        if self.kind == Area.Kind.POSTCODE:
            words = _("“%(line)s” is no postcode and no beginning of one. Write it like JE2 6 or JE2 6AB")
            return words % {"line": line}
        return _("We cannot read the name of a street in “%(line)s”") % {"line": line}

    def _each_once(self, values: list[str]) -> list[str]:
        kept: list[str] = []
        for value in values:
            if not any(listing.same(self.kind, value, other) for other in kept):
                kept.append(value)
        return kept

    def _refuse_listed(self, values: list[str]) -> None:
        known = list(self.centre.areas.filter(kind=self.kind).values_list("value", flat=True))
        twice = [value for value in values if any(listing.same(self.kind, value, other) for other in known)]
        if twice:
            words = ngettext("%(lines)s is on the list already", "%(lines)s are on the list already", len(twice))
            raise ValidationError(words % {"lines": ", ".join(twice)})

    def _offer_both(self, values: list[str]) -> None:
        self.overlaps = listing.overlaps(self.centre, self.kind, values)
        if not self.overlaps:
            return
        told: dict[str, list[str]] = {}
        for overlap in self.overlaps:
            words = _("%(centre)s lists %(listed)s") % {"centre": overlap.centre, "listed": overlap.listed}
            told.setdefault(overlap.value, []).append(words)
        both: Any = self.fields["both"]
        both.widget = forms.CheckboxSelectMultiple()
        both.choices = [(value, f"{value}: {', '.join(words)}") for value, words in told.items()]


class PostcodesForm(AreasForm):
    """Postcodes, or their beginnings."""

    kind = Area.Kind.POSTCODE
    lines = forms.CharField(
        label=gettext_lazy("Postcodes"),
        help_text=gettext_lazy(
            "One on each line: an area like JE, a district like JE2, a part like JE2 6, or a whole one like JE2 6AB."
        ),
        widget=forms.Textarea({"rows": 8}),
    )


class StreetsForm(AreasForm):
    """Streets or estates."""

    kind = Area.Kind.STREET
    lines = forms.CharField(
        label=gettext_lazy("Streets or estates"),
        help_text=gettext_lazy("One on each line, without house numbers."),
        widget=forms.Textarea({"rows": 8}),
    )


FORMS: dict[str, type[AreasForm]] = {each.kind: each for each in (PostcodesForm, StreetsForm)}
