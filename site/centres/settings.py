"""Reads the areas and the intervals of centres together, for pages that rest on both."""

from collections.abc import Iterable
from typing import Any

from django.db.models import BigIntegerField, CharField, DateField, Field, Q, Value
from django.db.models.functions import Cast

from centres.intervals import IntervalCode
from centres.models import Area, Centre, Interval


def read_settings(centres: Iterable[Centre]) -> None:
    """One question to the database, however many centres; each then knows its own."""
    known = {centre.pk: centre for centre in centres}
    rows = list(_rows(known)) if known else []
    defaults = {str(code): code.default for code in IntervalCode}
    everywhere = {code: int(amount) for pk, centre, code, amount, _day in rows if not pk and centre is None}
    for number, centre in known.items():
        lines = [Area(pk, number, kind, value, day) for pk, place, kind, value, day in rows if pk and place == number]
        own = {code: int(amount) for pk, place, code, amount, _day in rows if not pk and place == number}
        centre.area = sorted(lines, key=lambda line: (line.kind, line.pk))
        centre.intervals = defaults | everywhere | own


def _rows(centres: Iterable[int]) -> Any:
    """Lines of areas with their number; intervals, of these centres or of all, without one."""
    areas = Area.objects.filter(centre__in=centres).values_list("pk", "centre", "kind", "value", "agreed_on")
    figures = Interval.objects.filter(Q(centre__in=centres) | Q(centre=None)).values_list(
        _no(BigIntegerField()), "centre", "code", Cast("amount", CharField()), _no(DateField())
    )
    return areas.order_by().union(figures.order_by(), all=True)


def _no(field: "Field[Any, Any]") -> Value:
    return Value(None, output_field=field)
