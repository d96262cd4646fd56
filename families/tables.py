"""The list of families."""

from datetime import date
from typing import Any

import django_tables2 as tables
from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from families.ages import youngest_age
from families.models import Family, FamilyQuerySet
from families.models.summary import HowMany, page_of, sorted_by, summarised
from ui.columns import spoken_day
from ui.languages import language_names
from ui.tables import DayColumn, SamphireTable

FURTHEST = 1_000_000  # no list has so many pages; beyond this, numbers would not fit the database


class FamilyPages(Paginator[Family]):
    """Pages of a list, each read together with the number of all its families."""

    object_list: FamilyQuerySet

    def get_page(self, number: Any) -> Page[Family]:
        """The page asked for; the last where the list ends before it."""
        try:
            asked = int(number)
        except (TypeError, ValueError):
            asked = 1
        page = self.page(min(max(asked, 1), FURTHEST))
        return page if page.object_list or page.number == 1 else self.page(self.num_pages)

    def page(self, number: Any) -> Page[Family]:
        """The families of the page, and `count`, with one question to the database."""
        first = (number - 1) * self.per_page
        rows = page_of(self.object_list, slice(first, first + self.per_page))
        families: list[Any] = list(rows.annotate(in_all=HowMany(self.object_list.order_by().values("pk"))))
        if families or number == 1:
            self.count = families[0].in_all if families else 0
        return Page(families, number, self)


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
    registered = tables.Column(gettext_lazy("Registration"), accessor="registered_since", empty_values=())
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

    def _pages(self) -> FamilyPages:
        return FamilyPages(self.data.data, self.per_page)

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
            return _("Closed %(day)s") % {"day": spoken_day(record.closed_since)}
        return _("Since %s") % spoken_day(record.registered_since)

    def order_youngest(self, queryset: FamilyQuerySet, is_descending: bool) -> tuple[FamilyQuerySet, bool]:
        return sorted_by(queryset, "youngest_born_on", descending=not is_descending), True

    def order_registered(self, queryset: FamilyQuerySet, is_descending: bool) -> tuple[FamilyQuerySet, bool]:
        return sorted_by(queryset, "registered_since", descending=is_descending), True

    def order_last_came(self, queryset: FamilyQuerySet, is_descending: bool) -> tuple[FamilyQuerySet, bool]:
        return sorted_by(queryset, "last_came_on", descending=is_descending), True
