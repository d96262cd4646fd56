"""The lists of volunteers and of their DBS checks."""

from collections.abc import Mapping
from typing import Any

import django_tables2 as tables
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from ui.languages import language_names
from ui.tables import DayColumn, NumberColumn, SamphireTable, TagColumn
from volunteers.lines import DBS_TONES, DBS_WORDS, READY_TONES, READY_WORDS, STAGE_WORDS


class StateColumn(TagColumn):
    """A state that was worked out, in words for people."""

    def __init__(self, *args: Any, words: Mapping[Any, Any], **options: Any) -> None:
        super().__init__(*args, **options)
        self.words = words

    def render(self, value: Any, record: Any, bound_column: Any) -> str:
        return super().render(self.words[value], record, bound_column)

    def value(self, value: Any) -> str:
        return str(self.words[value])


class VolunteerTable(SamphireTable):
    """Who she is, whether she may visit, and how many families she visits."""

    caption = _("Volunteers")
    name = tables.Column(_("Name"), order_by="by_name", linkify=lambda record: record.volunteer.get_absolute_url())
    ref = tables.Column(_("Reference"), accessor="volunteer__ref")
    centre = tables.Column(_("Centre"), accessor="volunteer__centre__name")
    stage = StateColumn(_("Stage"), words=STAGE_WORDS)
    ready = StateColumn(pgettext_lazy("may she", "Visits"), words=READY_WORDS, tones=READY_TONES)
    dbs = StateColumn(_("DBS check"), words=DBS_WORDS, tones=DBS_TONES)
    families = NumberColumn(_("Families"), accessor="volunteer__families_now")
    languages = tables.Column(_("Languages"), accessor="volunteer__languages", orderable=False)
    started = DayColumn(pgettext_lazy("since when", "Started"), accessor="volunteer__started_on", default="")

    class Meta:
        order_by = "name"
        empty_text = _("No volunteer fits all of that. Take one choice away.")

    def render_languages(self, value: str) -> str:
        return language_names(value)


class CheckTable(SamphireTable):
    """Each volunteer's check: how it stands, its days, and what comes next."""

    caption = _("DBS checks")
    name = tables.Column(_("Name"), order_by="by_name", linkify=lambda record: record.volunteer.get_absolute_url())
    dbs = StateColumn(_("State"), words=DBS_WORDS, tones=DBS_TONES)
    number = tables.Column(_("Number ends in"), accessor="tracked__check__ending", orderable=False, default="")
    seen = DayColumn(_("Original seen"), accessor="tracked__check__seen_on", default="")
    until = DayColumn(_("Counts until"), accessor="tracked__lapses_on", order_by="by_end", default="")
    centre = tables.Column(_("Centre"), accessor="volunteer__centre__name")
    coming = StateColumn(_("The next one"), words=DBS_WORDS, accessor="tracked__coming", default="")

    class Meta:
        order_by = "until"
        empty_text = _("No check fits all of that. Take one choice away.")
