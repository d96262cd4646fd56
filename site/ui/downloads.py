"""Lists as spreadsheets, in which no cell can start a formula."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpResponse
from tablib import Dataset

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
_GUARD = "'"


def neutral(cell: Any) -> Any:
    """The cell with a guard before it when a spreadsheet might run it; figures stay figures."""
    if isinstance(cell, str) and cell.startswith((*_DANGEROUS, _GUARD)):
        return _GUARD + cell
    return cell


def restored(cell: str) -> str:
    """The cell as it was before `neutral`."""
    return cell.removeprefix(_GUARD)


def as_csv(name: str, rows: Iterable[Iterable[Any]]) -> HttpResponse:
    """A download of these rows; the first holds the headings."""
    heads, *lines = [[neutral(cell) for cell in row] for row in rows]
    written = Dataset(*lines, headers=heads).export("csv")
    response = HttpResponse(f"\ufeff{written}", content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response
