"""Beside the words of a leaflet: how they read, while they are written, and what partners say to the draft."""

from typing import Any

from django import forms
from django.apps import apps
from django.urls import reverse
from wagtail.admin.panels import Panel

from directory.models.words_to_avoid import WordToAvoid
from directory.readings import limit_of, reading_of


class ReadingPanel(Panel):
    """Reading age, long sentences, words to avoid, and the reason a publisher may give."""

    def get_form_options(self) -> dict[str, Any]:
        """The field that it draws itself, so that Wagtail does not draw it a second time."""
        return {"fields": ["hard_because"]}

    class BoundPanel(Panel.BoundPanel):
        """For one leaflet."""

        template_name = "directory/editors/reading_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """What is known of the words as they were kept last; the script asks again while they change."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            address = reverse("leaflet_reading", args=[self.instance.pk or 0])
            return context | {"reason": self.form["hard_because"], "address": address} | told(self.instance)

        @property
        def media(self) -> forms.Media:
            """The script that asks again."""
            return forms.Media(js=["directory/reading.js"])


class CommentsPanel(Panel):
    """What partners have said and nobody has dealt with, and the way to ask them."""

    class BoundPanel(Panel.BoundPanel):
        """For one leaflet."""

        template_name = "directory/editors/comments_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """The open comments; a leaflet that is not kept yet has none and cannot be sent."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            return context | {"leaflet": self.instance, "comments": self.open_comments()}

        def open_comments(self) -> Any:
            """The oldest first, whichever draft they are about."""
            said = apps.get_model("directory", "PartnerComment").objects  # drafts know leaflets, which know this panel
            return said.waiting().filter(draft__leaflet=self.instance.pk)


def told(leaflet: Any) -> dict[str, Any]:
    """What the panel says of the leaflet's words."""
    avoid = WordToAvoid.objects.filter(language=leaflet.language).values_list("word", "say")
    reading, limit = reading_of(leaflet, dict(avoid)), limit_of(leaflet)
    return {"reading": reading, "limit": limit, "is_too_hard": reading.is_harder_than(limit)}
