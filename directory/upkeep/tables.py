"""The lists editors work through."""

from datetime import date
from typing import Any

import django_tables2 as tables
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from directory.models import Keeper, Suggestion
from directory.upkeep.assurance import days_unchecked
from directory.upkeep.link_checking import BrokenLink
from ui.tables import DayColumn, MomentColumn, NumberColumn, SamphireTable


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


class WaitingTable(SamphireTable):
    """Changes that wait for approval."""

    caption = _("Waiting for approval")
    stacks = True
    name = tables.Column(
        verbose_name=pgettext_lazy("in the directory", "Service"),
        linkify=lambda record: reverse("upkeep:change", args=[record.pk]),
    )
    organisation = tables.Column(verbose_name=_("Who runs it"), order_by="organisation__name")
    by = tables.Column(verbose_name=_("Sent by"), accessor="latest_revision__user", orderable=False, default="")
    sent = MomentColumn(verbose_name=_("Sent"), accessor="latest_revision__created_at")

    class Meta:
        empty_text = _("Nothing waits for approval.")


class KeeperTable(SamphireTable):
    """Who keeps whose listings."""

    caption = _("Who keeps whose listings")
    organisation = tables.Column(verbose_name=_("Organisation"), order_by="organisation__name")
    name = tables.Column(verbose_name=_("Name"))
    email = tables.Column(verbose_name=_("E-mail"))
    state = tables.Column(verbose_name=_("State"), empty_values=(), orderable=False)

    class Meta:
        empty_text = _("Nobody keeps her own listings yet. Invite somebody below.")

    def render_state(self, record: Keeper) -> Any:
        """Whether she has taken it up."""
        return _("Signs in") if record.user_id else _("Invited")


class UncheckedTable(SamphireTable):
    """What nobody has checked for long, the longest first."""

    caption = _("Not checked for long")
    name = tables.Column(
        verbose_name=pgettext_lazy("in the directory", "Service"),
        linkify=lambda record: reverse("wagtailsnippets_directory_service:edit", args=[record.pk]),
    )
    organisation = tables.Column(verbose_name=_("Who runs it"), order_by="organisation__name")
    assured_on = DayColumn(verbose_name=_("Last checked on"))
    days = NumberColumn(
        verbose_name=_("Not checked for so many days"), accessor="counted_from", order_by="-counted_from"
    )

    class Meta:
        empty_text = _("Everything was checked lately.")

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today

    def render_days(self, record: Any) -> int:
        """Days since the last check, or since it first became public."""
        return days_unchecked(record.counted_from, self.today)


def _form(record: BrokenLink) -> str:
    return record.form


class BrokenLinkTable(SamphireTable):
    """Listings whose website no longer works, the one that failed first on top."""

    caption = _("Broken links")
    name = tables.Column(verbose_name=_("Listing"), linkify=_form)
    address = tables.Column(verbose_name=_("Website"))
    trouble = tables.Column(verbose_name=_("What is the matter"))
    failed_since = DayColumn(verbose_name=_("First failed on"))
    failed_days = NumberColumn(verbose_name=_("Failed on so many days"))
    looked_on = DayColumn(verbose_name=_("Last looked at on"))

    class Meta:
        empty_text = _("No link is broken, as far as we have looked.")
