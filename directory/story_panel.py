"""Beside the words of a story: what could give somebody away, and the box an editor ticks after looking."""

from typing import Any

from django import forms
from django.urls import reverse
from wagtail.admin.panels import Panel

from directory.story_words import agreement_of, giveaways_of


class LookedPanel(Panel):
    """Telephone numbers, addresses, full names, days and pictures, while they are written."""

    def get_form_options(self) -> dict[str, Any]:
        """The fields that it draws itself, so that Wagtail does not draw them a second time."""
        return {"fields": ["nobody_recognised", "same_words", "words_seen"]}

    class BoundPanel(Panel.BoundPanel):
        """For one story."""

        template_name = "directory/editors/looked_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """What stands in the words as they were kept last; the script asks again while they change."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            address = reverse("story_looked_at", args=[self.instance.pk or 0])
            return context | {"address": address} | told(self.form)

        @property
        def media(self) -> forms.Media:
            """The script that asks again."""
            return forms.Media(js=["directory/reading.js"])


def told(form: Any) -> dict[str, Any]:
    """The list, and what is known of these very words: who looked, and whether the person agreed to them."""
    story = form.instance
    agreement = agreement_of(story, story)
    return {
        "giveaways": giveaways_of(story),
        "words": agreement.words,
        "story": story,
        "is_looked_at": agreement.looked_words == agreement.words,
        "is_agreed_otherwise": bool(agreement.agreed_on) and agreement.agreed_words != agreement.words,
        "looked": form["nobody_recognised"],
        "is_ticked": form.is_ticked("nobody_recognised"),
        "same": form["same_words"],
        "same_is_ticked": form.is_ticked("same_words"),
    }
