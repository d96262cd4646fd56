"""The lists editors work through."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models import Suggestion
from ui.tables import MomentColumn, SamphireTable


def _open(record: Suggestion) -> str:
    return reverse("upkeep:suggestion", args=[record.pk])


class SuggestionTable(SamphireTable):
    """What waits for an answer, the oldest first."""

    caption = _("Waiting for an answer")
    service = tables.Column(
        verbose_name=pgettext_lazy("in the directory", "Service"), linkify=_open, order_by="service__name"
    )
    about = tables.Column(verbose_name=_("What it is about"))
    words = tables.Column(verbose_name=_("In their words"), orderable=False)
    made_at = MomentColumn(verbose_name=_("Sent"))

    class Meta:
        empty_text = _("Nobody waits for an answer.")

    def render_words(self, value: str) -> str:
        """The beginning; all of it stands behind the link."""
        return value if len(value) <= 120 else f"{value[:117].rstrip()}…"

    def render_about(self, record: Suggestion) -> Any:
        """In words."""
        return record.get_about_display()


class AnsweredTable(SamphireTable):
    """What was answered, the newest first."""

    caption = _("Answered")
    service = tables.Column(
        verbose_name=pgettext_lazy("in the directory", "Service"), linkify=_open, order_by="service__name"
    )
    outcome = tables.Column(verbose_name=_("What came of it"))
    settled_at = MomentColumn(verbose_name=_("Answered"))

    class Meta:
        empty_text = _("Nothing was answered in the last year.")

    def render_outcome(self, record: Suggestion) -> Any:
        """In words."""
        return record.get_outcome_display()
