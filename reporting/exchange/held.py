"""What we hold, in the columns of the exchange files: each function gives the rows of one file in its order."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import F, OuterRef, QuerySet, Subquery

from centres.models import Area, Centre
from families.models import Attendance, Circumstance, Family, Home, Person, Registration
from volunteers.models import Contact, VettingCheck, Volunteer

Rows = Iterator[tuple[Any, ...]]


def centres(of: "QuerySet[Centre]") -> Rows:
    """Centres with the postcodes they serve."""
    for centre in of.prefetch_related("areas"):
        listed = [area.value for area in centre.areas.all() if area.kind == Area.Kind.POSTCODE]
        yield centre.slug, centre.name, centre.jurisdiction, " ".join(listed)


def families(of: "QuerySet[Family]") -> Rows:
    """Families with their main home and the latest registration at their own centre."""
    home = Home.objects.filter(family=OuterRef("pk"), is_main=True)
    at_home = Registration.objects.filter(family=OuterRef("pk"), centre=OuterRef("centre"))
    latest = at_home.order_by("-registered_on", "-pk")
    yield from (
        of.order_by("pk")
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


def people(of: "QuerySet[Person]") -> Rows:
    """Adults and children."""
    columns = (
        "role",
        "first_name",
        "last_name",
        "date_of_birth",
        "additional_needs",
        "additional_needs_from",
    )
    yield from of.order_by("pk").values_list("ref", "family__ref", *columns, "ethnicity", "phone", "email").iterator()


def circumstances(of: "QuerySet[Circumstance]") -> Rows:
    """Answers, each with its first and last day."""
    yield from of.order_by("pk").values_list("family__ref", "kind", "answer", "from_on", "to_on").iterator()


def attendance(of: "QuerySet[Attendance]") -> Rows:
    """Who came where and when."""
    columns = ("person__ref", "centre__slug", "session__activity__name", "attended_on")
    yield from of.order_by("attended_on", "pk").values_list(*columns).iterator()


def volunteers(of: "QuerySet[Volunteer]") -> Rows:
    """Volunteers with their latest check."""
    latest = VettingCheck.objects.filter(volunteer=OuterRef("pk")).order_by(F("issued_on").desc(nulls_last=True), "-pk")
    yield from (
        of.order_by("pk")
        .values_list(
            "ref", "person__ref", "centre__slug", "first_name", "last_name", "email", "phone",
            "applied_on", "started_on", "left_on",
            *(Subquery(latest.values(column)[:1]) for column in ("level", "certificate_number", "issued_on")),
        )
        .iterator()
    )  # fmt: skip


def contacts(of: "QuerySet[Contact]") -> Rows:
    """Contacts, in the local time of the volunteer's centre."""
    told = of.select_related("placement__volunteer__centre", "placement__family")
    for contact in told.order_by("started_at", "pk").iterator():
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
