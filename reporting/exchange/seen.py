"""What the check saw of the records its rows are about, so that the load overwrites nothing written since."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from centres.models import Centre
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from reporting.exchange import files, held
from reporting.exchange.checking import present
from reporting.exchange.files import ExchangeFile
from reporting.exchange.finding import Finding
from reporting.exchange.loading.batch import chunks
from reporting.exchange.reading import Row, rows
from volunteers.models import VettingCheck, Volunteer

MARK = 8  # bytes a row: ten thousand families with all their files take a megabyte and a half
_NOTHING = bytes(MARK)
# What tells which of the records a row is about. A contact is only ever added, so it overwrites nothing.
_KEYS = {
    files.CENTRES.name: ("centre",),
    files.FAMILIES.name: ("family_ref",),
    files.PEOPLE.name: ("person_ref",),
    files.CIRCUMSTANCES.name: ("family_ref", "kind"),
    files.ATTENDANCE.name: ("person_ref", "centre", "activity", "attended_on"),
    files.VOLUNTEERS.name: ("volunteer_ref",),
}

_HELD: dict[str, Callable[[Any], held.Rows]] = {
    files.CENTRES.name: held.centres,
    files.FAMILIES.name: held.families,
    files.PEOPLE.name: held.people,
    files.CIRCUMSTANCES.name: held.circumstances,
    files.ATTENDANCE.name: held.attendance,
    files.VOLUNTEERS.name: held.volunteers,
}

_Values = tuple[Any, ...]
_Records = list["QuerySet[Any, Any]"]


def marks(folder: Path) -> bytes:
    """A mark for each row of a folder that was checked: what we hold now of the record it is about."""
    return b"".join(mark for _file, _row, mark in _marked(folder, is_held=False))


def changed_since(folder: Path, seen: bytes) -> Iterator[Finding]:
    """Holds the records until the caller's transaction ends; names each row whose record is not as it was seen."""
    for number, (file, row, mark) in enumerate(_marked(folder, is_held=True)):
        before = seen[number * MARK : (number + 1) * MARK]
        is_here_by_now = file is files.ATTENDANCE and before == _NOTHING
        if mark != before and not is_here_by_now:
            column = _KEYS[file.name][0]
            reason = _(
                "“%s” was changed in Samphire after these files were checked. Look at what is there now, change your "
                "file if you need to, and have all files checked again"
            )
            yield Finding(file.name, row.line, column, reason % row.cells[column])


def _marked(folder: Path, *, is_held: bool) -> Iterator[tuple[ExchangeFile, Row, bytes]]:
    for path, file in present(folder):
        if file.name not in _KEYS:
            continue
        for chunk in chunks(rows(path, file)):
            records = _records_about(file, chunk)
            if is_held:
                _hold(records)
            here = _what_we_hold(file, records)
            yield from ((file, row, _mark(file, row, here.get(_key(file, row), []))) for row in chunk)


def _key(file: ExchangeFile, row: Row) -> _Values:
    return tuple(row.cells[column] for column in _KEYS[file.name])


def _mark(file: ExchangeFile, row: Row, here: list[_Values]) -> bytes:
    """Only what the file has a column for can be overwritten; a row without an answer tells nothing."""
    if not here or (file is files.CIRCUMSTANCES and not row.cells["answer"]):
        return _NOTHING
    compared = [number for number, column in enumerate(file.columns) if column in row.cells]
    told = [[values[number] for number in compared if number < len(values)] for values in here]
    return blake2b(repr(told).encode(), digest_size=MARK).digest()


def _records_about(file: ExchangeFile, chunk: list[Row]) -> _Records:
    """The records that the rows name, and those that are changed with them."""
    refs = {row.cells[_KEYS[file.name][0]] for row in chunk}
    families = Family.objects.filter(ref__in=refs)
    match file:
        case files.CENTRES:
            return [Centre.objects.filter(slug__in=refs)]
        case files.FAMILIES:
            return [
                families,
                Registration.objects.filter(family__in=families),
                Home.objects.filter(family__in=families),
            ]
        case files.PEOPLE:
            return [Person.objects.filter(ref__in=refs)]
        case files.CIRCUMSTANCES:
            return [Circumstance.objects.filter(family__in=families), families]
        case files.ATTENDANCE:
            people, days = Person.objects.filter(ref__in=refs), {row.cells["attended_on"] for row in chunk}
            return [Attendance.objects.filter(person__in=people, attended_on__in=days)]
        case _:
            volunteers = Volunteer.objects.filter(ref__in=refs)
            return [volunteers, VettingCheck.objects.filter(volunteer__in=volunteers)]


def _hold(records: _Records) -> None:
    """Nobody writes these until the transaction ends; whoever tries waits, and then sees what came in."""
    for some in records:
        for _record in some.order_by("pk").select_for_update().only("pk").iterator():
            pass


def _what_we_hold(file: ExchangeFile, records: _Records) -> dict[_Values, list[_Values]]:
    """By key, in the columns of the file; of a family also its registrations at every centre."""
    told: Iterable[_Values] = _HELD[file.name](records[0])
    if file is files.FAMILIES:
        columns = ("family__ref", "centre__slug", "registered_on", "closed_on")
        told = chain(told, records[1].order_by("pk").values_list(*columns))
    places = [list(file.columns).index(column) for column in _KEYS[file.name]]
    found: dict[_Values, list[_Values]] = defaultdict(list)
    for values in told:
        found[tuple(values[place] for place in places)].append(values)
    return found
