"""Writes the exchange files: what goes out comes in again without loss."""

import csv
from collections.abc import Collection, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import F, OuterRef, Subquery

from centres.models import Area, Centre
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from reporting.exchange import files
from reporting.exchange.files import ExchangeFile
from reporting.exchange.safe_cells import kept_safe
from volunteers.models import Contact, VettingCheck, Volunteer

_Rows = Iterator[tuple[Any, ...]]


def export_folder(folder: Path, *, centres: Collection[Centre] | None = None) -> dict[str, int]:
    """Write every file, for all centres or those named; gives back the number of rows by file."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = list(Centre.objects.prefetch_related("areas") if centres is None else centres)
    return {file.name: _write(folder / file.name, file, rows(wanted)) for file, rows in _SOURCES}


def _write(path: Path, file: ExchangeFile, rows: _Rows) -> int:
    written = 0
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(file.columns)
        for row in rows:
            writer.writerow([_cell(value) for value in row])
            written += 1
    return written


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.isoformat(timespec="seconds" if value.second else "minutes")
        case date():
            return value.isoformat()
        case _:
            return kept_safe(str(value))


def _of(centres: list[Centre], path: str = "centre") -> dict[str, list[Centre]]:
    return {f"{path}__in": centres}


def _centres(centres: list[Centre]) -> _Rows:
    for centre in centres:
        listed = [area.value for area in centre.areas.all() if area.kind == Area.Kind.POSTCODE]
        yield centre.slug, centre.name, centre.jurisdiction, " ".join(listed)


def _families(centres: list[Centre]) -> _Rows:
    home = Home.objects.filter(family=OuterRef("pk"), is_main=True)
    at_home = Registration.objects.filter(family=OuterRef("pk"), centre=OuterRef("centre"))
    latest = at_home.order_by("-registered_on", "-pk")
    yield from (
        Family.objects.filter(**_of(centres))
        .order_by("pk")
        .values_list(
            "ref",
            "centre__slug",
            Subquery(latest.values("registered_on")[:1]),
            Subquery(latest.values("closed_on")[:1]),
            *(Subquery(home.values(column)[:1]) for column in ("address", "town", "postcode")),
            "home_languages",
            "interpreter_needed",
        )
        .iterator()
    )


def _people(centres: list[Centre]) -> _Rows:
    columns = (
        "role",
        "first_name",
        "last_name",
        "date_of_birth",
        "additional_needs",
        "additional_needs_from",
    )
    people = Person.objects.filter(**_of(centres, "family__centre")).order_by("pk")
    yield from people.values_list("ref", "family__ref", *columns, "ethnicity", "phone", "email").iterator()


def _circumstances(centres: list[Centre]) -> _Rows:
    told = Circumstance.objects.filter(**_of(centres, "family__centre")).order_by("pk")
    yield from told.values_list("family__ref", "kind", "answer", "from_on", "to_on").iterator()


def _attendance(centres: list[Centre]) -> _Rows:
    came = Attendance.objects.filter(**_of(centres)).order_by("attended_on", "pk")
    yield from came.values_list("person__ref", "centre__slug", "session__activity__name", "attended_on").iterator()


def _volunteers(centres: list[Centre]) -> _Rows:
    latest = VettingCheck.objects.filter(volunteer=OuterRef("pk")).order_by(F("issued_on").desc(nulls_last=True), "-pk")
    yield from (
        Volunteer.objects.filter(**_of(centres))
        .order_by("pk")
        .values_list(
            "ref", "person__ref", "centre__slug", "first_name", "last_name", "email", "phone",
            "applied_on", "started_on", "left_on",
            *(Subquery(latest.values(column)[:1]) for column in ("level", "certificate_number", "issued_on")),
        )
        .iterator()
    )  # fmt: skip


def _contacts(centres: list[Centre]) -> _Rows:
    contacts = Contact.objects.filter(**_of(centres, "placement__volunteer__centre")).select_related(
        "placement__volunteer__centre", "placement__family"
    )
    for contact in contacts.order_by("started_at", "pk").iterator():
        volunteer = contact.placement.volunteer
        yield (
            volunteer.ref,
            contact.placement.family.ref,
            contact.kind,
            _local(contact.started_at, volunteer.centre),
            contact.minutes,
            contact.activities,
        )


def _local(moment: datetime, centre: Centre) -> datetime:
    """The local time without an offset, except in the hour that comes twice, where only the offset tells."""
    local = moment.astimezone(ZoneInfo(centre.zone))
    comes_twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return local if comes_twice else local.replace(tzinfo=None)


_SOURCES = (
    (files.CENTRES, _centres),
    (files.FAMILIES, _families),
    (files.PEOPLE, _people),
    (files.CIRCUMSTANCES, _circumstances),
    (files.ATTENDANCE, _attendance),
    (files.VOLUNTEERS, _volunteers),
    (files.CONTACTS, _contacts),
)
