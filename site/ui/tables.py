"""The base of every list: declared columns, order, pages and download, drawn without the slow parts."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple, Self

import django_tables2 as tables
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.html import format_html

from ui import addresses, downloads
from ui.cells import plain_reader, reader
from ui.columns import AnswerColumn, DayColumn, MomentColumn, NumberColumn, TagColumn
from ui.shapes import Words

__all__ = ["AnswerColumn", "DayColumn", "MomentColumn", "NumberColumn", "SamphireTable", "TagColumn"]

PER_PAGE = 50


class Head(NamedTuple):
    """The top of a column: its words, the address that orders by it, and how it is ordered now."""

    words: Words
    url: str
    sorted: str
    number: bool


class SamphireTable(tables.Table):
    """A list. Say `caption`; columns, `order_by` and `empty_text` are declared as django-tables2 does.

    One that `stacks` shows each row as a small list on a phone, in place of scrolling sideways.
    """

    caption: Words = ""
    stacks = False
    per_page = PER_PAGE
    request: HttpRequest | None = None

    def shown(self, request: HttpRequest) -> Self:
        """Ordered and paged as the address says; a page that does not exist becomes the nearest."""
        self.request = request
        asked = request.GET.getlist(self.prefixed_order_by_field)
        if wanted := [alias for alias in asked if alias.removeprefix("-") in self.columns.names()]:
            self.order_by = wanted
        self._settle_ties()
        self.paginator = self._pages()
        self.page = self.paginator.get_page(request.GET.get(self.prefixed_page_field))
        return self

    @cached_property
    def heads(self) -> list[Head]:
        """What stands over each column."""
        return [self._head(column) for column in self.columns]

    @cached_property
    def lines(self) -> list[str]:
        """The rows of this page. One row's markup is drawn once by its template and then filled for each record."""
        shape = render_to_string("components/table-line.html", {"heads": self.heads, "stacks": self.stacks})
        readers = [reader(self, bound) for bound in self.columns]
        return [format_html(shape, *(read(record) for read in readers)) for record in self._records()]

    def download(self, name: str) -> HttpResponse:
        """Every row, not only this page, as a spreadsheet that cannot run anything."""
        return downloads.as_csv(name, self._plain_rows())

    def _plain_rows(self) -> Iterator[list[Any]]:
        columns = [bound for bound in self.columns.iterall() if not bound.column.exclude_from_export]
        readers = [plain_reader(self, bound) for bound in columns]
        yield [str(bound.header) for bound in columns]
        for record in self.rows.data:
            yield [read(record) for read in readers]

    def _pages(self) -> Paginator[Any]:
        return Paginator(self.data.data, self.per_page)

    def _records(self) -> Iterator[Any]:
        return iter(self.page.object_list if hasattr(self, "page") else self.data.data)

    def _head(self, bound: Any) -> Head:
        number = getattr(bound.column, "number", False)
        if not bound.orderable:
            return Head(bound.header, "", "none", number)
        alias = bound.order_by_alias
        change = {self.prefixed_order_by_field: str(alias.next), self.prefixed_page_field: None}
        state = ("descending" if alias.is_descending else "ascending") if bound.is_ordered else "none"
        return Head(bound.header, addresses.changed(self.request, **change), state, number)

    def _settle_ties(self) -> None:
        """Rows that order alike keep one order, so that no page repeats or drops one."""
        rows = self.data.data
        if isinstance(rows, QuerySet) and rows.query.order_by and "pk" not in rows.query.order_by:
            self.data.data = rows.order_by(*rows.query.order_by, "pk")
