"""The base of every filter: the look of our forms, and names that clash with no other form of the page."""

from collections.abc import Callable, Hashable
from typing import Any

import django_filters
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from ui.forms import SamphireForm


class FilterForm(SamphireForm):
    """A form that narrows a list; every question of it may stay empty."""

    mark_optional = False
    small_marks = True

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("auto_id", "narrow_%s")
        super().__init__(*args, **kwargs)


class SamphireFilterSet(django_filters.FilterSet):
    """Narrows a list by what stands in the address. Never by a person's name: names do not go there."""

    class Meta:
        form = FilterForm

    def __init__(self, data: Any, queryset: Any) -> None:
        asked = any(name in data for name in self.base_filters)
        super().__init__(data if asked else None, queryset)

    @property
    def chosen(self) -> dict[str, Any]:
        """What was chosen. Where nothing was, no form is made to find that out."""
        return self.form.cleaned_data if self.is_bound and self.form.is_valid() else {}

    @property
    def alike(self) -> Hashable:
        """What two readers of one language must share for the form to look alike to both; None where that varies."""
        return None

    @property
    def drawn(self) -> SafeString:
        """The form. While nothing is chosen it is drawn once for all to whom it looks alike."""
        if self.is_bound:
            return _drawn(self.form)
        return self._empty() if self.alike is None else _once((type(self), self.alike, get_language()), self._empty)

    def _empty(self) -> SafeString:
        return _drawn(self.get_form_class()({}, prefix=self.form_prefix))  # sent empty: nobody's own words in it

    def get_form_class(self) -> Any:
        """Our form, whatever Meta a filter declares."""
        fields = {name: filter_.field for name, filter_ in self.filters.items()}
        return type(f"{type(self).__name__}Form", (FilterForm,), fields)


_KEPT: dict[Hashable, SafeString] = {}
_MOST_KEPT = 200


def _once(name: Hashable, draw: Callable[[], SafeString]) -> SafeString:
    if name not in _KEPT:
        if len(_KEPT) >= _MOST_KEPT:
            _KEPT.clear()
        _KEPT[name] = draw()
    return _KEPT[name]


def _drawn(form: FilterForm) -> SafeString:
    drawn: SafeString = form.render()
    return drawn
