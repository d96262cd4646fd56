"""The base of every filter: the look of our forms, and names that clash with no other form of the page."""

from typing import Any

import django_filters

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

    def get_form_class(self) -> Any:
        """Our form, whatever Meta a filter declares."""
        fields = {name: filter_.field for name, filter_ in self.filters.items()}
        return type(f"{type(self).__name__}Form", (FilterForm,), fields)
