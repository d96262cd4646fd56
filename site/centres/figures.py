"""Which figure of an interval holds: a centre's own, else everybody's, else the default."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from centres.intervals import IntervalCode
from centres.models import Centre, Interval


@dataclass(frozen=True)
class Figure:
    """One interval at one centre, or at every centre when nobody has an own figure."""

    code: IntervalCode
    own: int | None = None
    everybodys: int | None = None

    @property
    def amount(self) -> int:
        """What holds."""
        return self.without_own if self.own is None else self.own

    @property
    def without_own(self) -> int:
        """What would hold if the centre had no figure of its own."""
        return self.code.default if self.everybodys is None else self.everybodys


Figures = Mapping[IntervalCode, Figure]


def figures_of(rows: Iterable[Interval]) -> dict[int | None, dict[IntervalCode, Figure]]:
    """What holds at each centre that has a figure of its own, by its key; under None what holds at all others."""
    given: dict[int | None, dict[IntervalCode, int]] = defaultdict(dict, {None: {}})
    for row in rows:
        given[row.centre_id][IntervalCode(row.code)] = row.amount
    everybodys = given[None]
    return {
        centre: {
            code: Figure(code, None if centre is None else own.get(code), everybodys.get(code)) for code in IntervalCode
        }
        for centre, own in given.items()
    }


def figures_at(centre: Centre | None) -> dict[IntervalCode, Figure]:
    """What holds at the centre; without one, what holds wherever a centre has no figure of its own."""
    if centre is None:
        return figures_of(Interval.objects.everywhere())[None]
    known = figures_of(Interval.objects.holding_at(centre))
    return known.get(centre.pk, known[None])


def changed(figures: Figures, code: IntervalCode, amount: int | None, *, everywhere: bool) -> Figures:
    """The figures as they would be with this one changed; without an amount it is taken away."""
    figure = figures[code]
    new = replace(figure, everybodys=amount) if everywhere else replace(figure, own=amount)
    return {**figures, code: new}


def amounts(figures: Figures) -> dict[str, int]:
    """Only what holds."""
    return {code.value: figure.amount for code, figure in figures.items()}
