"""The list of families."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import django_tables2 as tables
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from families.ages import youngest_age
from families.languages import language_names
from families.models import Family, FamilyQuerySet
from families.models.summary import page_of, sorted_by, summarised
from ui.tables import DayColumn, SamphireTable
from workdays.dates import date_format


class FamilyTable(SamphireTable):
    """Families with what staff ask first: how old, which language, since when, when last here."""

    caption = gettext_lazy("Families")
    family = tables.Column(
        gettext_lazy("Family"), accessor="name", order_by="sort_key", empty_values=(),
        linkify=lambda record: record.get_absolute_url(),
    )  # fmt: skip
    ref = tables.Column(gettext_lazy("Reference"))
    town = tables.Column(gettext_lazy("Where"), orderable=False)
    youngest = tables.Column(gettext_lazy("Youngest child"), accessor="youngest_born_on", empty_values=())
    languages = tables.Column(gettext_lazy("Languages"), accessor="home_languages", orderable=False)
    registered = tables.Column(gettext_lazy("Registered since"), accessor="registered_since", empty_values=())
    last_came = DayColumn(gettext_lazy("Last came"), accessor="last_came_on", default=gettext_lazy("Not yet"))

    class Meta:
        order_by = "family"
        empty_text = gettext_lazy("No family fits all of that. Take one choice away, or look for a name.")

    def __init__(self, families: FamilyQuerySet, *, on: date, **options: Any) -> None:
        super().__init__(families, **options)
        self.on = on

    @classmethod
    def whole(cls, families: FamilyQuerySet, *, on: date) -> "FamilyTable":
        """Every row at once, for a download."""
        return cls(summarised(families), on=on)

    def _records(self) -> Iterator[Family]:
        return iter(page_of(list(super()._records())))

    def render_family(self, record: Family) -> str:
        return str(record)

    def render_youngest(self, value: date | None) -> str:
        return youngest_age(value, self.on)

    def render_languages(self, value: str) -> str:
        return language_names(value)

    def render_registered(self, record: Any) -> str:
        if record.registered_since is None:
            return _("Not registered")
        if record.closed_since and record.closed_since < self.on:
            return _("Closed %(day)s") % {"day": date_format(record.closed_since)}
        return date_format(record.registered_since)

    def order_youngest(self, queryset: FamilyQuerySet, is_descending: bool) -> tuple[FamilyQuerySet, bool]:
        return sorted_by(queryset, "youngest_born_on", descending=not is_descending), True

    def order_registered(self, queryset: FamilyQuerySet, is_descending: bool) -> tuple[FamilyQuerySet, bool]:
        return sorted_by(queryset, "registered_since", descending=is_descending), True

    def order_last_came(self, queryset: FamilyQuerySet, is_descending: bool) -> tuple[FamilyQuerySet, bool]:
        return sorted_by(queryset, "last_came_on", descending=is_descending), True
