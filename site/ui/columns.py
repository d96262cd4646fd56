"""Columns that our lists need, each knowing how it reads on the page and in a download."""

from datetime import date
from functools import lru_cache
from typing import Any, Self

import django_tables2 as tables
from django.db.models import DateField, DateTimeField
from django.template.loader import render_to_string
from django.utils.timezone import localtime
from django.utils.translation import get_language
from django_tables2.columns.base import library

from ui.shapes import Tag
from workdays.dates import date_format


class NumberColumn(tables.Column):
    """Figures, set to the right."""

    number = True


@library.register
class DayColumn(tables.Column):
    """A day in words; in a download 2026-11-24."""

    @classmethod
    def from_field(cls, field: Any, **options: Any) -> Self | None:
        """What a model's day gets by itself."""
        return cls(**options) if isinstance(field, DateField) and not isinstance(field, DateTimeField) else None

    def render(self, value: date) -> str:
        return spoken_day(value)

    def value(self, value: date) -> str:
        return value.isoformat()


@library.register
class MomentColumn(tables.Column):
    """A moment at the centre; in a download with its offset."""

    @classmethod
    def from_field(cls, field: Any, **options: Any) -> Self | None:
        """What a model's moment gets by itself."""
        return cls(**options) if isinstance(field, DateTimeField) else None

    def render(self, value: Any) -> str:
        return date_format(localtime(value), "DATETIME_FORMAT")

    def value(self, value: Any) -> str:
        return str(localtime(value).isoformat(timespec="minutes"))


class TagColumn(tables.Column):
    """A state: `tones` gives the tone for each stored value (or for the words, where they are computed)."""

    def __init__(self, *args: Any, tones: dict[str, str] | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self.tones = tones or {}

    def render(self, value: Any, record: Any, bound_column: Any) -> str:
        stored = bound_column.accessor.resolve(record, quiet=True)
        return _drawn(str(value), self.tones.get(str(stored), ""), get_language())

    def value(self, value: Any) -> str:
        return str(value)


class AnswerColumn(tables.Column):
    """Yes, no or not asked: a shape and a word, never an empty cell."""

    empty_values = ()

    def render(self, record: Any, bound_column: Any) -> str:
        return _answered(str(bound_column.accessor.resolve(record, quiet=True) or ""), get_language())

    def value(self, record: Any, bound_column: Any) -> str:
        return str(bound_column.accessor.resolve(record, quiet=True) or "")


def spoken_day(value: date) -> str:
    """A day as a list says it."""
    return _day(value, get_language())


@lru_cache(maxsize=5000)  # a list holds the same days again and again
def _day(value: date, language: str | None) -> str:
    return date_format(value, "DATE_FORMAT")


@lru_cache(maxsize=500)
def _drawn(words: str, tone: str, language: str | None) -> str:
    return render_to_string("components/tag.html", {"tag": Tag(words, tone)})  # type: ignore[arg-type]


@lru_cache(maxsize=50)
def _answered(value: str, language: str | None) -> str:
    return render_to_string("components/answer-alone.html", {"value": value})
