"""Beside the words of a service: how they read, while they are written. It advises and holds nobody back."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.urls import reverse
from wagtail.admin.panels import Panel

from centres.figures import figures_at
from centres.intervals import IntervalCode
from directory import plain_words
from directory.models.words_to_avoid import WordToAvoid

READ = ("name", "summary", "description", "for_whom", "how_to_come", "notice")  # what families read as sentences


class ServiceReadingPanel(Panel):
    """Reading age, long sentences and words to avoid, of all the words of a service."""

    class BoundPanel(Panel.BoundPanel):
        """For one service."""

        template_name = "directory/editors/service_reading.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """What is known of the words as they were kept last; the script asks again while they change."""
            context: dict[str, Any] = super().get_context_data(parent_context)
            words = {name: getattr(self.instance, name) for name in READ}
            return context | {"address": reverse("service_reading")} | told(words)

        @property
        def media(self) -> forms.Media:
            """The script that asks again."""
            return forms.Media(js=["directory/reading.js"])


def told(words: Mapping[str, str]) -> dict[str, Any]:
    """What the panel says of those words; the limit is the one that holds everywhere."""
    language = plain_words.MEASURED_LANGUAGE
    avoid = dict(WordToAvoid.objects.filter(language=language).values_list("word", "say"))
    lines = [line for name in READ for line in words.get(name, "").splitlines() if line.strip()]
    reading = plain_words.read(lines, language, avoid)
    limit = figures_at(None)[IntervalCode.READING_AGE_YEARS].amount
    return {"reading": reading, "limit": limit, "is_too_hard": reading.is_harder_than(limit)}
