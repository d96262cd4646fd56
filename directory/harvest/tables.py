"""Lists about other directories: the sources, and what of one could not be kept."""

from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models import RefusedEntry, Source
from ui.tables import MomentColumn, NumberColumn, SamphireTable


class SourceTable(SamphireTable):
    """Each with what came when it was last asked."""

    caption = _("Directories we fetch from")
    name = tables.Column(
        verbose_name=_("Source"), linkify=lambda record: reverse("upkeep:source", args=[record.pk]), order_by="name"
    )
    asked_at = MomentColumn(verbose_name=_("Last asked"), default=_("Not yet"))
    state = tables.Column(verbose_name=_("How it went"), empty_values=(), orderable=False)
    stand_here = NumberColumn(verbose_name=_("Stand here"))
    refused = NumberColumn(verbose_name=_("Refused"))

    class Meta:
        empty_text = _("Nothing is fetched from other directories yet. Add a source in the editors’ pages.")

    def render_state(self, record: Source) -> Any:
        """In a sentence."""
        if record.trouble:
            return record.trouble
        return _("Switched off.") if not record.is_on else _("All of it was read.") if record.asked_at else ""


class RefusedTable(SamphireTable):
    """Entries of one source that could not be kept when they were last read."""

    caption = _("What could not be kept")
    name = tables.Column(verbose_name=pgettext_lazy("of a listing", "Name there"), empty_values=())
    reason = tables.Column(verbose_name=_("Why"), order_by="why")
    detail = tables.Column(verbose_name=_("About"), orderable=False)
    refused_at = MomentColumn(verbose_name=_("Last tried"))

    class Meta:
        empty_text = _("Nothing was refused.")

    def render_name(self, record: RefusedEntry) -> Any:
        """What it is called, or known by; else that it has no name."""
        return str(record) or _("Without a name")
