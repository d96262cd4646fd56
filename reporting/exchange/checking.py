"""Checks a whole folder before anything is loaded: every bad row is named, across all its files."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from centres.models import Centre
from families import telephones
from families.models import Family, Person
from reporting.exchange.cells import CellError, check_happened, check_year
from reporting.exchange.files import CENTRES, FAMILIES, FILES, PEOPLE, VOLUNTEERS, ExchangeFile
from reporting.exchange.finding import Finding
from reporting.exchange.opening import head_findings
from reporting.exchange.reach import Reach
from reporting.exchange.reading import Row, rows
from volunteers.models import Volunteer

OURS = tuple(each.name for each in FILES)
REGIONS = ("JE", "GB")  # a row does not say where its number is dialled
Progress = Callable[[str, int], None]
_KIND_OF = {
    CENTRES.name: "centre",
    FAMILIES.name: "family",
    PEOPLE.name: "person",
    VOLUNTEERS.name: "volunteer",
}


@dataclass
class Known:
    """References that rows may name: those already here and within reach, and those the folder brings."""

    within_reach: Mapping[str, set[str]]
    out_of_reach: Mapping[str, set[str]]
    volunteers_days: Mapping[str, Mapping[str, date | None]]
    brought: dict[str, dict[str, int]] = field(default_factory=lambda: {kind: {} for kind in _KIND_OF.values()})

    def names(self, kind: str, ref: object) -> bool:
        """Whether the reference names somebody or something of this kind."""
        return ref in self.within_reach[kind] or ref in self.brought[kind]


def _refs(everything: "QuerySet[Any]", reachable: "QuerySet[Any]", column: str) -> tuple[set[str], set[str]]:
    ours = set(reachable.values_list(column, flat=True))
    return ours, set(everything.values_list(column, flat=True)) - ours


def known_to(reach: Reach) -> Known:
    """What is here already, within reach and out of it."""
    within: dict[str, set[str]] = {}
    out: dict[str, set[str]] = {}
    found: list[tuple[str, QuerySet[Any], QuerySet[Any], str]] = [
        ("centre", Centre.objects.all(), reach.centres, "slug"),
        ("family", Family.objects.all(), reach.families, "ref"),
        ("person", Person.objects.all(), Person.objects.filter(family__in=reach.families), "ref"),
        ("volunteer", Volunteer.objects.all(), reach.volunteers, "ref"),
    ]
    for kind, everything, reachable, column in found:
        within[kind], out[kind] = _refs(everything, reachable, column)
    days = ("started_on", "left_on")
    held = {ref: dict(zip(days, two, strict=True)) for ref, *two in reach.volunteers.values_list("ref", *days)}
    return Known(within, out, held)


def present(folder: Path) -> list[tuple[Path, ExchangeFile]]:
    """The exchange files that the folder holds, in the order in which they build on each other."""
    return [(folder / file.name, file) for file in FILES if (folder / file.name).is_file()]


def not_read(names: Iterable[str], ours: Sequence[str] = OURS) -> Iterator[Finding]:
    """A warning for each file whose name is none of ours, with the name that was perhaps meant."""
    for name in sorted({*names} - {*ours}):
        facts = {"name": name, "names": ", ".join(ours)}
        reason = _("We did not read %(name)s. The files we know are %(names)s.") % facts
        for near in get_close_matches(name.lower(), ours, n=1, cutoff=0.8):
            reason = f"{reason} {_('Did you mean %s?') % near}"
        yield Finding(name, 1, "file", reason, is_warning=True)


def findings(folder: Path, *, today: date, reach: Reach, progress: Progress = lambda _f, _n: None) -> Iterator[Finding]:
    """Everything that is wrong in the folder, file by file and line by line; warnings among it."""
    files = present(folder)
    if not files:
        names = ", ".join(file.name for file in FILES)
        yield Finding(str(folder.name), 1, "file", _("there is none of these files here: %s") % names)
        return
    yield from not_read(path.name for path in folder.iterdir() if path.is_file())
    known = known_to(reach)
    for path, file in files:
        heads = head_findings(path, file)
        yield from heads
        if any(not finding.is_warning for finding in heads):
            continue
        for number, row in enumerate(rows(path, file), start=1):
            progress(file.name, number)
            yield from row.findings
            yield from _across_rows(file, row, known)
            yield from _out_of_our_time(file, row, today)
            yield from _against_what_we_hold(file, row, known)
            yield from _unringable(file, row)
            yield from _of_its_kind(file, row, today, may_make_centres=reach.may_make_centres)


def _across_rows(file: ExchangeFile, row: Row, known: Known) -> Iterator[Finding]:
    for column, kind in file.refers_to.items():
        ref = row.cells.get(column)
        if ref and not known.names(kind, ref):
            yield Finding(file.name, row.line, column, _unknown(kind, ref, known))
    own = row.cells.get(file.own_ref)
    if not own:
        return
    kind, ref = _KIND_OF[file.name], str(own)
    before = known.brought[kind].setdefault(ref, row.line)
    if before != row.line:
        reason = _("“%(ref)s” is in this file twice, first on line %(line)d") % {"ref": ref, "line": before}
        yield Finding(file.name, row.line, file.own_ref, reason)
    if ref in known.out_of_reach[kind]:
        yield Finding(file.name, row.line, file.own_ref, _("“%s” is taken. Use another reference") % ref)


def _unknown(kind: str, ref: object, known: Known) -> str:
    """For a centre with the short names she can write; of people nothing is told."""
    if kind != "centre":
        return _("“%s” is nobody and nothing we know") % ref
    names = ", ".join(sorted({*known.within_reach[kind], *known.brought[kind]})[:10])
    return _("“%(centre)s” is no centre we know. Write one of: %(names)s") % {"centre": ref, "names": names or "–"}


def _out_of_our_time(file: ExchangeFile, row: Row, today: date) -> Iterator[Finding]:
    for column, value in row.cells.items():
        if isinstance(value, date):
            try:
                check_year(value, today)
                if column in file.happened:
                    check_happened(value, today)
            except CellError as error:
                yield Finding(file.name, row.line, column, str(error))


def _against_what_we_hold(file: ExchangeFile, row: Row, known: Known) -> Iterator[Finding]:
    """A file may leave out a column; then the day it does tell must go together with the one we hold."""
    if file is not VOLUNTEERS:
        return
    held = known.volunteers_days.get(str(row.cells.get(file.own_ref)), {})
    for first, last in file.stretches:
        told = [column for column in (first, last) if column in row.cells]
        begins, ends = ({**held, **row.cells}.get(column) for column in (first, last))
        if len(told) == 1 and isinstance(begins, date) and isinstance(ends, date) and ends < begins:
            facts = {"first": first, "begins": begins.isoformat(), "last": last, "ends": ends.isoformat()}
            reason = _("Samphire would hold %(first)s %(begins)s and %(last)s %(ends)s. Check both days") % facts
            yield Finding(file.name, row.line, told[0], reason)


def _unringable(file: ExchangeFile, row: Row) -> Iterator[Finding]:
    """A warning: an old record may hold a number nobody wrote down whole, and is worth having all the same."""
    written = str(row.cells.get("phone") or "")
    doubts = [telephones.doubt_about(written, region) for region in REGIONS] if written else []
    if doubts and all(doubts):
        yield Finding(file.name, row.line, "phone", doubts[0], is_warning=True)


def _of_its_kind(file: ExchangeFile, row: Row, today: date, *, may_make_centres: bool) -> Iterator[Finding]:
    cells = row.cells
    if file is FAMILIES and cells.get("closed_on") and "registered_on" in cells and not cells["registered_on"]:
        yield Finding(file.name, row.line, "closed_on", _("this closes a registration that never began"))
    if file is VOLUNTEERS and not any(cells.get(c) for c in ("person_ref", "first_name", "last_name")):
        yield Finding(file.name, row.line, "first_name", _("give a name, or the reference of a registered parent"))
    if file is CENTRES and not may_make_centres:
        yield Finding(file.name, row.line, "centre", _("only an operator adds centres. Leave this file out"))
