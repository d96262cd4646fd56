"""The lines that say whom a centre serves: how they are written, and what two centres list at once."""

from collections.abc import Iterable
from dataclasses import dataclass

from centres import postcodes, streets
from centres.models import Area, Centre


@dataclass(frozen=True)
class Overlap:
    """A line that another centre lists too, in the same words or in wider or narrower ones."""

    value: str
    listed: str
    centre: Centre


def written(kind: str, line: str) -> str:
    """The line as lists keep it; empty when it is no postcode or names no street."""
    if kind == Area.Kind.POSTCODE:
        return postcodes.start_of(line) or ""
    street = " ".join(line.split())
    return street if streets.folded(street) else ""


def same(kind: str, one: str, other: str) -> bool:
    """Whether both lines say the same."""
    return one == other if kind == Area.Kind.POSTCODE else streets.folded(one) == streets.folded(other)


def meet(kind: str, one: str, other: str) -> bool:
    """Whether some home would be found by both lines."""
    if kind == Area.Kind.POSTCODE:
        return postcodes.overlap(one, other)
    return streets.names(one, other) or streets.names(other, one)


def overlaps(centre: Centre, kind: str, values: Iterable[str]) -> list[Overlap]:
    """What other centres list already. A street of the same name in another country is another street."""
    theirs = Area.objects.filter(kind=kind).exclude(centre=centre).select_related("centre")
    if kind == Area.Kind.STREET:
        theirs = theirs.filter(centre__jurisdiction=centre.jurisdiction)
    listed = list(theirs)
    return [
        Overlap(value, area.value, area.centre) for value in values for area in listed if meet(kind, value, area.value)
    ]
