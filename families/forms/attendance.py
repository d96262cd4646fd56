"""The head count of a register."""

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from families.actions.attendance import Unnamed
from ui.forms import SamphireForm

MOST = 500
SEEN = {"adults": "seen_adults", "children": "seen_children"}


class HeadCountForm(SamphireForm):
    """How many came whose names we do not know. The page brings along what stood there when it was made.

    Who counts while a colleague counts is shown both figures; who only ticks leaves the colleague's as they are.
    """

    adults = forms.IntegerField(label=_("Adults without a name"), min_value=0, max_value=MOST, initial=0)
    children = forms.IntegerField(label=_("Children without a name"), min_value=0, max_value=MOST, initial=0)
    seen_adults = forms.IntegerField(widget=forms.HiddenInput, required=False)
    seen_children = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, kept: Unnamed, last_change: str = "", **kwargs: Any) -> None:
        figures = {"adults": kept.adults, "children": kept.children}
        seen = {SEEN[name]: figure for name, figure in figures.items()}
        super().__init__(*args, initial=figures | seen | kwargs.pop("initial", {}), **kwargs)
        self.kept = kept
        self.last_change = last_change or _("Somebody changed the head count while you were writing.")
        self.differences: list[tuple[Any, str, str]] = []

    def clean(self) -> dict[str, Any]:
        """Refuse a count made on an old page, and let the next try from it through."""
        cleaned = super().clean() or self.cleaned_data
        if "adults" not in cleaned or "children" not in cleaned:
            return cleaned
        if self.kept not in (self.seen, self.counted) and self.counted != self.seen:
            self.differences = list(self._differences())
            self.data = self._data_with_what_is_kept()
            how = _("Here is what differs. Keep the register again to keep what you wrote.")
            self.add_error(None, f"{self.last_change} {how}")
        return cleaned

    @property
    def counted(self) -> Unnamed:
        """What she wrote."""
        return Unnamed(self.cleaned_data["adults"], self.cleaned_data["children"])

    @property
    def seen(self) -> Unnamed:
        """What stood on the page when it was made."""
        return Unnamed(self.cleaned_data.get("seen_adults") or 0, self.cleaned_data.get("seen_children") or 0)

    def facts(self) -> dict[str, Any]:
        """What the action keeps, and what she had before her."""
        return {"adults": self.counted.adults, "children": self.counted.children, "seen": self.seen}

    def _differences(self) -> list[tuple[Any, str, str]]:
        rows = [(self[name].label, getattr(self.kept, name), getattr(self.counted, name)) for name in SEEN]
        return [(label, str(theirs), str(hers)) for label, theirs, hers in rows if theirs != hers]

    def _data_with_what_is_kept(self) -> QueryDict:
        data = QueryDict(mutable=True)
        data.update(self.data)
        for name, hidden in SEEN.items():
            data[hidden] = str(getattr(self.kept, name))
        return data
