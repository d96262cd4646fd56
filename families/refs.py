"""References: the first letter of the centre and a running number, S-0148; its people are S-0148-1, S-0148-2."""

from collections.abc import Iterable

from centres.models import Centre
from families.models import Family, RefSeries


def new_family_ref(centre: Centre) -> str:
    """The next free reference. Waits for whoever is taking one, so that nobody takes the same."""
    letter = centre.slug[:1].upper()
    RefSeries.objects.get_or_create(letter=letter, defaults={"last": _highest(letter)})
    series = RefSeries.objects.select_for_update().get(letter=letter)
    series.last += 1
    while Family.objects.filter(ref=_written(series)).exists():  # an import may have brought it
        series.last += 1
    series.save(update_fields=["last"])
    return _written(series)


def new_person_refs(family: Family, taken: Iterable[str], count: int) -> list[str]:
    """References for so many more people of the family. The caller holds the family's row."""
    start = f"{family.ref}-"
    numbers = [ref.removeprefix(start) for ref in taken if ref.startswith(start)]
    last = max((int(number) for number in numbers if number.isdecimal()), default=0)
    return [f"{start}{last + step}" for step in range(1, count + 1)]


def _written(series: RefSeries) -> str:
    return f"{series.letter}-{series.last:04d}"


def _highest(letter: str) -> int:
    """Where to go on when families were here before the series."""
    refs = Family.objects.filter(ref__startswith=f"{letter}-").values_list("ref", flat=True)
    numbers = [ref.removeprefix(f"{letter}-") for ref in refs]
    return max((int(number) for number in numbers if number.isdecimal()), default=0)
