"""Reads one exchange file row by row: any of three separators, with or without a byte-order mark."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from reporting.exchange.cells import CellError
from reporting.exchange.files import ExchangeFile
from reporting.exchange.finding import Finding
from reporting.exchange.opening import header, lines
from reporting.exchange.safe_cells import as_meant


@dataclass(frozen=True)
class Row:
    """One row: the line it starts on, and the cells of the columns that the file has."""

    line: int
    cells: dict[str, object]
    findings: tuple[Finding, ...] = ()


def rows(path: Path, file: ExchangeFile) -> Iterator[Row]:
    """Every row that is not blank, each with what is wrong in it."""
    names, separator = header(path)
    reader = csv.reader(lines(path), delimiter=separator, strict=True)
    line = 1
    try:
        next(reader, None)
        for values in reader:
            started, line = line + 1, reader.line_num
            if any(value.strip() for value in values):
                yield _row(file, names, values, started)
    except csv.Error:
        wrong = Finding(
            file.name, line + 1, "file", _("the quotation marks do not match from here on, or a cell is far too long")
        )
        yield Row(line + 1, {}, (wrong,))


def _row(file: ExchangeFile, names: list[str], values: list[str], line: int) -> Row:
    if not any(value.strip() for value in values[len(names) :]):
        values = values[: len(names)]  # spreadsheets leave empty cells behind
    if len(values) != len(names):
        short = _("this row has %(has)d cells, the first line has %(wants)d") % {
            "has": len(values), "wants": len(names),
        }  # fmt: skip
        column = names[len(values)] if len(values) < len(names) else names[-1]
        own = {name: value.strip() for name, value in zip(names, values, strict=False) if name == file.own_ref}
        return Row(line, {**own}, (Finding(file.name, line, column, short),))
    cells: dict[str, object] = {}
    findings: list[Finding] = []
    for name, value in zip(names, values, strict=True):
        if name in file.columns:
            _read_cell(file, name, value, line, cells, findings)
    findings += _ends_before_start(file, line, cells)
    return Row(line, cells, tuple(findings))


def _read_cell(
    file: ExchangeFile, name: str, value: str, line: int, cells: dict[str, object], findings: list[Finding]
) -> None:
    if name in file.required and not value.strip():
        findings.append(Finding(file.name, line, name, _("this cell is empty and must not be")))
        return
    try:
        cells[name] = file.columns[name](as_meant(value))
    except CellError as error:
        findings.append(Finding(file.name, line, name, str(error)))


def _ends_before_start(file: ExchangeFile, line: int, cells: dict[str, object]) -> list[Finding]:
    return [
        Finding(file.name, line, last, _("this is before %s. Check both days") % first)
        for first, last in file.stretches
        if cells.get(first) and cells.get(last) and cells[last] < cells[first]  # type: ignore[operator]
    ]
