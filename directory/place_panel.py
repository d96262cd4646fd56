"""Beside a venue’s latitude and longitude: a map to click on, for whoever would rather not look the numbers up."""

from typing import Any

from django import forms
from django.conf import settings
from wagtail.admin.panels import Panel

from directory.maps import map_to_place_on


class PlacePanel(Panel):
    """The numbers alone are enough: without JavaScript or without an address for the map’s pictures this is empty."""

    class BoundPanel(Panel.BoundPanel):
        """For one venue."""

        template_name = "directory/editors/place_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The map, and the fields it fills in."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            numbers = {"latitude": self.form["latitude"], "longitude": self.form["longitude"]}
            return context | {"map": map_to_place_on()} | numbers

        @property
        def media(self) -> forms.Media:
            """The script that draws it, where there is one."""
            if not settings.MAP_HOST:
                return forms.Media()
            script = forms.Script("directory/place.js", type="module")
            return forms.Media(js=[script], css={"all": ["directory/place.css"]})  # type: ignore[list-item]  # stubs know none
