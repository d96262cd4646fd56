"""What a cell of the directory's files may hold: it follows from the field of the model that it fills."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from centres.answers import Answer
from directory.starting import lasting_id
from reporting.exchange import cells
from reporting.exchange.cells import CellError, OneOf, Reader


@dataclass(frozen=True)
class Text:
    """Words up to a length, kept to the letter."""

    longest: int | None = None

    def __call__(self, text: str) -> str:
        """The words; raises CellError when there are too many letters."""
        cells.words(text)
        if self.longest is not None and len(text) > self.longest:
            raise CellError(_("“%(start)s…” is longer than %(longest)d letters") % {
                "start": text[:20], "longest": self.longest,
            })  # fmt: skip
        return text


@dataclass(frozen=True)
class Ref:
    """What names a thing: its lasting id, or any short name, from which the same id follows each time."""

    kind: str

    def __call__(self, text: str) -> UUID | None:
        """The lasting id, or nothing."""
        name = cells.words(text)
        if not name:
            return None
        try:
            return UUID(name)
        except ValueError:
            return lasting_id(self.kind, name)


def yes(text: str) -> bool | None:
    """Yes or no; nothing is left to what is usual."""
    answer = cells.answer(text)
    return {Answer.YES: True, Answer.NO: False}.get(Answer(answer)) if answer else None


def _one(kind: Callable[[str], Any], sentence: Promise) -> Reader:
    def read(text: str) -> Any:
        if not text.strip():
            return None
        try:
            return kind(text.strip())
        except (ValueError, ArithmeticError):
            raise CellError(str(sentence) % text.strip()) from None

    return read


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def _clock(text: str) -> time:
    return time.fromisoformat(text).replace(tzinfo=None)


def _amount(places: int) -> Reader:
    """A number, with as many decimals as we keep where it has fewer: 2.5 is what we hold as 2.50."""

    def read(text: str) -> Decimal:
        amount = Decimal(text.replace(",", "."))
        if not amount.is_finite():
            raise ValueError(text)
        rounded = amount.quantize(Decimal(1).scaleb(-places))
        return rounded if rounded == amount else amount

    return _one(read, gettext_lazy("“%s” is no number. Write it like 2.50"))


def reader_of(field: models.Field[Any, Any]) -> Reader:
    """How a cell for the field is read."""
    if field.choices:
        values = [str(value) for value, _name in field.flatchoices if value]
        return OneOf(values, may_be_empty=True)
    if isinstance(field, models.DecimalField):
        return _amount(field.decimal_places)
    for kind, reader in _BY_KIND.items():
        if isinstance(field, kind):
            return reader
    return Text(field.max_length)


_BY_KIND: dict[type[models.Field[Any, Any]], Reader] = {
    models.BooleanField: yes,
    models.IntegerField: _one(int, gettext_lazy("“%s” is no whole number")),
    models.TimeField: _one(_clock, gettext_lazy("“%s” is no time of day. Write 09:30")),
    models.DateTimeField: _one(_moment, gettext_lazy("“%s” is no date and time. Write 2026-11-24T10:30")),
    models.DateField: cells.day,
}


def written(value: Any) -> str:
    """A value as a cell holds it; the reader of its field gets the same value back."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case _ if hasattr(value, "as_e164"):
            return str(value.as_e164 or value.raw_input or "")
        case _:
            return str(value)
