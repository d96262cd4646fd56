"""The lists of enquiries: those that wait, and what came of the others."""

from typing import Any

import django_tables2 as tables
from django.utils.translation import gettext_lazy as _

from ui.tables import MomentColumn, SamphireTable
from volunteers import enquirer
from volunteers.models import VolunteerEnquiry


class EnquiryTable(SamphireTable):
    """Who wrote, to which centre, and when."""

    stacks = True
    name = tables.Column(_("Name"), linkify=lambda record: record.get_absolute_url(), empty_values=(), orderable=False)
    centre = tables.Column(_("Centre"), accessor="centre__name")
    made_at = MomentColumn(verbose_name=_("Sent"))

    def render_name(self, record: VolunteerEnquiry) -> str:
        """Whoever was forgotten has a number."""
        return str(record)


class WaitingTable(EnquiryTable):
    """Who waits, and how to reach her."""

    caption = _("Waiting")
    reach = tables.Column(_("How to reach her"), accessor="phone", empty_values=(), orderable=False)
    reached_when = tables.Column(_("Best reached"), default="", orderable=False)

    class Meta:
        empty_text = _("Nobody waits for an answer.")

    def render_reach(self, record: VolunteerEnquiry) -> str:
        """As she wrote it, as it is dialled here."""
        return enquirer.reach(record)


class ClosedTable(EnquiryTable):
    """What came of it."""

    caption = _("Closed")
    outcome = tables.Column(_("What came of it"))
    closed_at = MomentColumn(verbose_name=_("Closed"))

    class Meta:
        empty_text = _("None is closed yet.")

    def render_outcome(self, record: VolunteerEnquiry) -> Any:
        """In words."""
        return record.get_outcome_display()
