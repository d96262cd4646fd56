"""Reads a folder of the directory's files: rows by the thing they belong to, and what is wrong with how they hang."""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from directory.starting import lasting_id
from reporting.exchange.finding import Finding
from reporting.exchange.opening import head_findings
from reporting.exchange.reading import Row, rows
from reporting.listings.kinds import WHOLES, Sheet


@dataclass
class Folder:
    """What the files hold: things by their id, parts by what they belong to, and what was found wrong."""

    things: dict[Sheet, dict[UUID, Row]] = field(default_factory=dict)
    parts: dict[Sheet, dict[UUID, list[Row]]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    broken: set[Any] = field(default_factory=set)  # ids of things with a bad row: what hangs on them is not blamed

    def tell(self, sheet: Sheet, line: int, column: str, reason: str) -> None:
        """Note that something is wrong."""
        self.findings.append(Finding(sheet.name, line, column, reason))

    @property
    def errors(self) -> int:
        """How much is wrong; warnings stop nothing."""
        return sum(not finding.is_warning for finding in self.findings)


def gathered(path: Path) -> Folder:
    """Every file of the folder that is there."""
    folder = Folder()
    for sheet, parts in WHOLES.items():
        if _can_be_read(path, sheet, folder):
            folder.things[sheet] = _things(path, sheet, folder)
        for part in parts:
            if _can_be_read(path, part, folder):
                folder.parts[part] = _parts(path, part, sheet, folder)
    return folder


def _can_be_read(path: Path, sheet: Sheet, folder: Folder) -> bool:
    if not (path / sheet.name).is_file():
        return False
    found = head_findings(path / sheet.name, sheet.file)
    folder.findings += found
    return all(finding.is_warning for finding in found)


def _things(path: Path, sheet: Sheet, folder: Folder) -> dict[UUID, Row]:
    things: dict[UUID, Row] = {}
    for row in rows(path / sheet.name, sheet.file):
        uid: Any = row.cells.get(sheet.own)
        if row.findings:
            folder.findings += row.findings
            folder.broken.add(uid)
        elif uid in things:
            folder.tell(sheet, row.line, sheet.own, _("this stands on line %d already") % things[uid].line)
        else:
            things[uid] = row
    return things


def _parts(path: Path, sheet: Sheet, of: Sheet, folder: Folder) -> dict[UUID, list[Row]]:
    parts: dict[UUID, list[Row]] = defaultdict(list)
    seen: dict[Any, int] = {}
    for row in rows(path / sheet.name, sheet.file):
        uid: Any = row.cells.get(sheet.whole)
        if row.findings:
            folder.findings += row.findings
            folder.broken.add(uid)
        elif uid in folder.broken:
            continue
        elif uid not in folder.things.get(of, {}):
            folder.tell(sheet, row.line, sheet.whole, _("no row of %s has this name") % of.name)
        elif (first := _first_line(sheet, row, uid, seen)) != row.line:
            folder.tell(sheet, row.line, sheet.once or sheet.own, _("this stands on line %d already") % first)
        else:
            parts[uid].append(row)
            if sheet.own and not row.cells.get(sheet.own):
                row.cells[sheet.own] = lasting_id(sheet.own, f"{uid}/{len(parts[uid])}")
    return parts


def _first_line(sheet: Sheet, row: Row, whole: UUID, seen: dict[Any, int]) -> int:
    """The line on which the same stood first; an id may stand once in the file, a language once under one thing."""
    first = row.line
    if sheet.once:
        first = seen.setdefault((whole, row.cells.get(sheet.once)), row.line)
    if own := sheet.own and row.cells.get(sheet.own):
        first = min(first, seen.setdefault(own, row.line))
    return first
