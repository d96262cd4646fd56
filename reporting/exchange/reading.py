"""Reads one exchange file row by row: any of three separators, with or without a byte-order mark."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from reporting.exchange.cells import CellError
from reporting.exchange.files import ExchangeFile
from reporting.exchange.safe_cells import as_meant

SEPARATORS = ",;\t"


@dataclass(frozen=True)
class Finding:
    """Something about one place in a file: an error, or a warning that stops nothing."""

    file: str
    line: int
    column: str
    reason: str
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.column}: {self.reason}"


@dataclass(frozen=True)
class Row:
    """One row: the line it starts on, and the cells of the columns that the file has."""

    line: int
    cells: dict[str, object]
    findings: tuple[Finding, ...] = ()


def _separator(header: str) -> str:
    return max(SEPARATORS, key=header.count)


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from file


def _header(path: Path) -> tuple[list[str], str]:
    first = next(_lines(path), "")
    separator = _separator(first)
    names = next(csv.reader([first], delimiter=separator), [])
    return [name.strip().lower() for name in names], separator


def head_findings(path: Path, file: ExchangeFile) -> list[Finding]:
    """What is wrong with the file as a whole: not UTF-8, or a column missing, unknown or there twice."""
    try:
        for _line in _lines(path):
            pass
    except UnicodeDecodeError:
        return [Finding(file.name, 1, "file", _("this file is not UTF-8. Save it as “CSV UTF-8”"))]
    names, _separator_used = _header(path)
    return [
        *(Finding(file.name, 1, c, _("this column is missing")) for c in file.columns if c in file.required - {*names}),
        *(Finding(file.name, 1, c, _("this column is there twice")) for c in file.columns if names.count(c) > 1),
        *(
            Finding(file.name, 1, name, _("we do not know this column and leave it out"), is_warning=True)
            for name in dict.fromkeys(names)
            if name not in file.columns
        ),
    ]


def rows(path: Path, file: ExchangeFile) -> Iterator[Row]:
    """Every row that is not blank, each with what is wrong in it."""
    names, separator = _header(path)
    reader = csv.reader(_lines(path), delimiter=separator, strict=True)
    line = 1
    try:
        next(reader, None)
        for values in reader:
            started, line = line + 1, reader.line_num
            if any(value.strip() for value in values):
                yield _row(file, names, values, started)
    except csv.Error:
        wrong = Finding(file.name, line + 1, "file", _("the quotation marks do not match from here on"))
        yield Row(line + 1, {}, (wrong,))


def _row(file: ExchangeFile, names: list[str], values: list[str], line: int) -> Row:
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
