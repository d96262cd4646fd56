"""Opens an exchange file: whether it is CSV at all, where its headings stand, and what is wrong with them."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.exchange.files import ExchangeFile
from reporting.exchange.finding import Finding

SEPARATORS = ",;\t"
_LOOKED_AT = 20  # a title and a few empty lines may stand above the headings, no more
_ZIPS, _OLD_EXCEL, _PDF = (b"PK\x03\x04", b"PK\x05\x06"), b"\xd0\xcf\x11\xe0", b"%PDF"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def lines(path: Path) -> Iterator[str]:
    """The lines, without a byte-order mark."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from file


def header(path: Path) -> tuple[list[str], str]:
    """The names of the columns as we write them, and what parts one from the next."""
    return _names(next(lines(path), ""))


def head_findings(path: Path, file: ExchangeFile) -> list[Finding]:
    """What is wrong with the file as a whole: not CSV, not UTF-8, or a column missing, unknown or there twice."""
    if why_not := _no_csv(path):
        return [Finding(file.name, 1, "file", why_not)]
    names, _separator = header(path)
    missing = [column for column in file.columns if column in file.required - {*names}]
    if missing and (lower := _line_of_headings(path, file)):
        reason = _("the headings stand on line %d. Delete the lines above them, so that they come first")
        return [Finding(file.name, 1, "file", reason % lower)]
    return [
        *(Finding(file.name, 1, column, _("this column is missing")) for column in missing),
        *(Finding(file.name, 1, c, _("this column is there twice")) for c in file.columns if names.count(c) > 1),
        *_left_out(file, names),
    ]


def _left_out(file: ExchangeFile, names: list[str]) -> Iterator[Finding]:
    unknown = Counter(name for name in names if name not in file.columns)
    for name, many in unknown.items():
        words = _("we do not know this column and leave it out")
        if not name:
            nameless = ngettext(
                "%d column has no heading: we leave it out", "%d columns have no heading: we leave them out", many
            )
            words = nameless % many
        yield Finding(file.name, 1, name or "–", words, is_warning=True)


def _no_csv(path: Path) -> str:
    """Why a spreadsheet program has to save it differently; nothing when it can be read."""
    with path.open("rb") as file:
        start = file.read(8)
    if start.startswith((*_ZIPS, _OLD_EXCEL)):
        return _("this is a workbook or a zip file with the name of a CSV file. Open it in Excel, choose “Save as”, "
                 "then “CSV UTF-8”")  # fmt: skip
    if start.startswith(_PDF):
        return _("this is a PDF with the name of a CSV file. Send the list itself, saved as “CSV UTF-8”")
    if start.startswith(_UTF_16):
        return _not_utf_8()
    try:
        for _line in lines(path):
            pass
    except UnicodeDecodeError:
        return _not_utf_8()
    return ""


def _not_utf_8() -> str:
    return _(
        "this file is not UTF-8, so letters with accents would be lost. In Excel choose “Save as”, then “CSV UTF-8”"
    )


def _line_of_headings(path: Path, file: ExchangeFile) -> int:
    """The line further down that holds all the columns we need; nought when there is none."""
    for number, line in enumerate(islice(lines(path), _LOOKED_AT), start=1):
        if file.required <= {*_names(line)[0]}:
            return number
    return 0


def _names(line: str) -> tuple[list[str], str]:
    separator = max(SEPARATORS, key=line.count)
    names = next(csv.reader([line], delimiter=separator), [])
    return [re.sub(r"[\s_-]+", "_", name.strip().lower()) for name in names], separator
