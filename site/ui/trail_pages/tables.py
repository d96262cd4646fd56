"""The trail as a list."""

import django_tables2 as tables
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from trail.models import Entry
from ui.tables import MomentColumn, SamphireTable
from ui.trail_pages import deeds, kinds


class RecordTrailTable(SamphireTable):
    """Who looked at one record and who changed it."""

    caption = _("The whole trail, newest first")
    at = MomentColumn(verbose_name=_("When"), order_by="number", orderable=True)
    who_name = tables.Column(verbose_name=_("Who"))
    act = tables.Column(verbose_name=_("Looked or changed"))
    deed = tables.Column(verbose_name=_("What"))
    from_where = tables.Column(verbose_name=_("From where"), default="")

    class Meta:
        orderable = False  # a trail of years has no index on its other columns
        order_by = "-at"
        empty_text = _("Nobody has done that here yet.")

    def render_deed(self, value: str) -> str:
        """What was done, or the page that was looked at."""
        return deeds.in_words(value)


class TrailTable(RecordTrailTable):
    """The same for many records, each with the way to its own trail."""

    about = tables.Column(
        verbose_name=_("About"),
        accessor="about_ref",
        linkify=lambda record: reverse("trail:about", args=[record.about_kind, record.about_ref]),
    )

    class Meta(RecordTrailTable.Meta):
        sequence = ("at", "who_name", "act", "deed", "about", "...")

    def render_about(self, record: Entry) -> str:
        """The kind in words, and the reference."""
        return kinds.told(record.about_kind, record.about_ref)
