"""What a list says about each family, worked out by the database for the families of one page."""

from functools import cache
from typing import Any

from django.db.models import F, IntegerField, OuterRef, Subquery

from families.models.attendance import Attendance
from families.models.family import Family, FamilyQuerySet
from families.models.home import Home
from families.models.person import Person
from families.models.registration import Registration

_CHILDREN = Person.objects.children().filter(family=OuterRef("pk"), date_of_birth__isnull=False)
_HOMES = Home.objects.filter(family=OuterRef("pk"), to_on=None).order_by("-is_main", "id")
_NEWEST = Registration.objects.filter(family=OuterRef("pk")).order_by(
    F("closed_on").desc(nulls_first=True), "-registered_on"
)
_CAME = Attendance.objects.filter(person__family=OuterRef("pk")).order_by("-attended_on")

SUMMARY: dict[str, Any] = {
    "town": Subquery(_HOMES.values("town")[:1]),
    "youngest_born_on": Subquery(_CHILDREN.order_by("-date_of_birth").values("date_of_birth")[:1]),
    "registered_since": Subquery(_NEWEST.values("registered_on")[:1]),
    "closed_since": Subquery(_NEWEST.values("closed_on")[:1]),
    "last_came_on": Subquery(_CAME.values("attended_on")[:1]),
}


def summarised(families: FamilyQuerySet) -> FamilyQuerySet:
    """The families with town, youngest child, newest registration and the last day somebody came."""
    return families.annotate(**SUMMARY)


@cache
def _all_of_them() -> FamilyQuerySet:
    """Made once: each page takes its own few from here."""
    return summarised(Family.objects.all())


class HowMany(Subquery):
    """The number of rows of another question."""

    template = "(SELECT COUNT(*) FROM (%(subquery)s) counted)"
    output_field = IntegerField()


def page_of(families: FamilyQuerySet, rows: slice) -> FamilyQuerySet:
    """The same for some rows of a list, in its order: only theirs is worked out, however deep they stand."""
    some = _all_of_them().filter(pk__in=families.values("pk")[rows])
    return some.order_by(*families.query.order_by)


def sorted_by(families: FamilyQuerySet, name: str, *, descending: bool) -> FamilyQuerySet:
    """In the order of one of these facts; families of which it is not known come last."""
    order = F(name).desc(nulls_last=True) if descending else F(name).asc(nulls_last=True)
    return families.annotate(**{name: SUMMARY[name]}).order_by(order, "sort_key")
