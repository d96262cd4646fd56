"""Several periods asked about in one statement: each is a bit of a number, and a day sets the bits of its periods."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.db.models import BigIntegerField, Case, DateField, Lookup, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.db.models.lookups import GreaterThan, LessThan, LessThanOrEqual

from workdays.periods import ONE_DAY, Period

MOST = 21  # three answers for each period must fit into the 63 bits of a number


@dataclass(frozen=True)
class Together:
    """Periods that are asked about together."""

    periods: tuple[Period, ...]

    def __post_init__(self) -> None:
        if not 0 < len(self.periods) <= MOST:
            raise ValueError(f"{len(self.periods)} periods cannot be asked about together.")

    @cached_property
    def stretch(self) -> Period:
        """From the first day of them all to the last."""
        first, last = (min(one.first_on for one in self.periods), max(one.last_on for one in self.periods))
        return Period(first, last, "")

    @property
    def every(self) -> int:
        """The bits of all the periods."""
        return (1 << len(self.periods)) - 1

    def of_found(self, belongs: Callable[[], Combinable]) -> Combinable:
        """What rows belong to that were found because they belong to one of the periods: of one, it is that one."""
        return Value(self.every) if len(self.periods) == 1 else belongs()

    def holding(self, day: Combinable) -> Combinable:
        """The periods that the day is in."""
        ends = sorted({one.first_on - ONE_DAY for one in self.periods} | {one.last_on for one in self.periods})
        steps = self._steps(LessThanOrEqual, day, ends, lambda one, end: end in one)
        return Case(*steps, default=Value(0))

    def since(self, day: Combinable) -> Combinable:
        """The periods that end on the day or later; all of them when the day is not known."""
        ends = sorted({one.last_on for one in self.periods}, reverse=True)
        steps = self._steps(GreaterThan, day, ends, lambda one, end: one.last_on > end)
        return Case(*steps, default=Value(self.every))

    def until(self, day: Combinable) -> Combinable:
        """The periods that begin on the day or earlier; all of them when the day is not known."""
        begins = sorted({one.first_on for one in self.periods})
        steps = self._steps(LessThan, day, begins, lambda one, begin: one.first_on < begin)
        return Case(*steps, default=Value(self.every))

    def overlapping(self, first: Combinable, last: Combinable) -> Combinable:
        """The periods that share a day with the days from the first to the last."""
        return both(self.since(first), self.until(last))

    def code(self, belongs: Combinable, said: Combinable) -> Combinable:
        """What one row says: the periods it belongs to, and of those the ones with a weightier answer."""
        size = len(self.periods)
        thrice = Cast(belongs, BigIntegerField()) * Value(1 + (1 << size) + (1 << 2 * size))
        return both(thrice, said + Value(self.every))

    def weight(self, rank: int) -> Combinable:
        """What the bits of an answer are multiplied by; the answer with the highest rank outweighs the others."""
        return Cast(Value(1 << rank * len(self.periods)), BigIntegerField())

    def rank_in(self, code: int, place: int) -> int | None:
        """The rank of the answer that counts in the period at this place; none when she does not belong to it."""
        bits = code >> place
        return next((rank for rank in (2, 1, 0) if bits >> rank * len(self.periods) & 1), None)

    def _steps(
        self, reaches: type[Lookup[Any]], day: Combinable, bounds: list[date], wanted: Callable[[Period, date], bool]
    ) -> list[When]:
        """A ladder: for the first bound that the day reaches, the bits of the periods that are wanted there."""
        bits = [sum(1 << place for place, one in enumerate(self.periods) if wanted(one, bound)) for bound in bounds]
        return [When(reaches(day, _day(bound)), then=Value(those)) for bound, those in zip(bounds, bits, strict=True)]


def both(bits: Combinable, others: Combinable) -> Combinable:
    """The bits that are set in the one and in the other."""
    return bits.bitand(others)  # type: ignore[arg-type] # the stubs know only of plain numbers


def _day(day: date) -> Value:
    return Value(day, output_field=DateField())
