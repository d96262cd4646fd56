"""Reads the cells of a list: what to look up is worked out once for a column, not once for a cell."""

import inspect
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.template.loader import render_to_string
from django.utils.formats import localize
from django.utils.html import format_html
from django.utils.timezone import is_aware, localtime
from django_tables2.columns import ManyToManyColumn
from django_tables2.columns.base import Column
from django_tables2.rows import BoundRow

Reader = Callable[[Any], Any]
Drawing = Callable[[Any, Any], Any]
NOTHING = (AttributeError, KeyError)


def reader(table: Any, bound: Any) -> Reader:
    """A function from a record to what its cell says in this column."""
    if _wants_more(bound.column, bound.render):
        return lambda record: BoundRow(record, table).get_cell(bound.name)
    look_up, draw = _look_up(table, bound), _drawing(table, bound)
    empty, default = bound.column.empty_values, bound.default

    def read(record: Any) -> Any:
        value = look_up(record)
        return default if value in empty else draw(value, record)

    return read


def plain_reader(table: Any, bound: Any) -> Reader:
    """The same for a download: no markup, days as 2026-11-24."""
    look_up, column = _look_up(table, bound), bound.column
    if _wants_more(column, bound.render):
        return lambda record: BoundRow(record, table).get_cell_value(bound.name)
    if bound.value != column.value or type(column).value is not Column.value:
        called = _called(table, bound, bound.value)
    elif type(column).render is not Column.render:
        called = _called(table, bound, column.render)
    else:
        return look_up
    empty = column.empty_values

    def read(record: Any) -> Any:
        value = look_up(record)
        return None if value in empty else called(value, record)

    return read


def _wants_more(column: Any, render: Callable[..., Any]) -> bool:
    """Columns that ask for anything at all, or run queries of their own, are left to the library."""
    kinds = {parameter.kind for parameter in inspect.signature(render).parameters.values()}
    return isinstance(column, ManyToManyColumn) or inspect.Parameter.VAR_KEYWORD in kinds


def _look_up(table: Any, bound: Any) -> Reader:
    """Follow the accessor; a field with choices answers with its words."""
    bits = bound.accessor.bits
    words = _words_of_choices(table, bound)

    def follow(record: Any) -> Any:
        try:
            for bit in bits:
                record = record[bit] if isinstance(record, dict) else getattr(record, bit)
                if callable(record):
                    record = record()
        except NOTHING:
            return None
        return words.get(record, record) if words else record

    return follow


def _words_of_choices(table: Any, bound: Any) -> dict[Any, str]:
    try:
        field = bound.accessor.get_field(table.data.model) if table.data.model else None
    except FieldDoesNotExist:
        field = None
    return {value: str(words) for value, words in getattr(field, "flatchoices", ())}


def _drawing(table: Any, bound: Any) -> Drawing:
    """What turns a value into what is shown, with a link round it where one was declared."""
    draw = _own_way(table, bound)
    if not bound.link:
        return draw
    if bound.link.attrs:
        return lambda value, record: bound.link(draw(value, record), **_facts(table, bound, value, record))
    address, shape = _address(table, bound), render_to_string("components/table-link.html").strip()

    def linked(value: Any, record: Any) -> Any:
        url = address(value, record)
        return format_html(shape, url, draw(value, record)) if url else draw(value, record)

    return linked


def _own_way(table: Any, bound: Any) -> Drawing:
    """The column's or the table's render method, given only the arguments it asks for."""
    if bound.render == bound.column.render and type(bound.column).render is Column.render:
        return lambda value, record: _plain(value)
    called = _called(table, bound, bound.render)
    return lambda value, record: _plain(called(value, record))


def _address(table: Any, bound: Any) -> Drawing:
    if callable(bound.link.url):
        return _called(table, bound, bound.link.url)
    return lambda value, record: bound.link.compose_url(record=record, bound_column=bound)


def _called(table: Any, bound: Any, function: Callable[..., Any]) -> Drawing:
    wanted = set(inspect.signature(function).parameters)
    if wanted == {"value"}:
        return lambda value, record: function(value=value)
    if wanted == {"record"}:
        return lambda value, record: function(record=record)
    return lambda value, record: function(**_only(wanted, _facts(table, bound, value, record)))


def _only(wanted: Iterable[str], facts: dict[str, Any]) -> dict[str, Any]:
    return {name: facts[name] for name in wanted}


def _facts(table: Any, bound: Any, value: Any, record: Any) -> dict[str, Any]:
    return {"value": value, "record": record, "column": bound.column, "bound_column": bound, "table": table}


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return value
    return localize(localtime(value) if isinstance(value, datetime) and is_aware(value) else value)
