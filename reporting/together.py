"""Several periods asked about in one statement: each is a bit of a number, and a day sets the bits of its periods."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import BigIntegerField, Case, DateField, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.db.models.lookups import GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual

from workdays.periods import ONE_DAY, Period


@dataclass(frozen=True)
class Together:
    """Periods that are asked about together. Three answers for each must fit into 63 bits: 21 periods at most."""

    periods: tuple[Period, ...]

    @cached_property
    def stretch(self) -> Period:
        """From the first day of them all to the last."""
        first, last = (min(one.first_on for one in self.periods), max(one.last_on for one in self.periods))
        return Period(first, last, "")

    @property
    def every(self) -> int:
        """The bits of all the periods."""
        return (1 << len(self.periods)) - 1

    def holding(self, day: Combinable) -> Combinable:
        """The periods that the day is in."""
        ends = sorted({one.first_on - ONE_DAY for one in self.periods} | {one.last_on for one in self.periods})
        steps = [When(LessThanOrEqual(day, _day(end)), then=self._those(lambda one, end=end: end in one)) for end in ends]
        return Case(*steps, default=Value(0))

    def since(self, day: Combinable) -> Combinable:
        """The periods that end on the day or later; all of them when the day is not known."""
        ends = sorted({one.last_on for one in self.periods})
        steps = [When(LessThanOrEqual(day, _day(end)), then=self._those(lambda p, e=end: p.last_on >= e)) for end in ends]
        return Case(*steps, When(GreaterThan(day, _day(ends[-1])), then=Value(0)), default=Value(self.every))

    def until(self, day: Combinable) -> Combinable:
        """The periods that begin on the day or earlier; all of them when the day is not known."""
        begins = sorted({one.first_on for one in self.periods}, reverse=True)
        steps = [
            When(GreaterThanOrEqual(day, _day(begin)), then=self._those(lambda p, b=begin: p.first_on <= b))
            for begin in begins
        ]
        return Case(*steps, When(LessThan(day, _day(begins[-1])), then=Value(0)), default=Value(self.every))

    def overlapping(self, first: Combinable, last: Combinable) -> Combinable:
        """The periods that share a day with the days from the first to the last."""
        return self.since(first).bitand(self.until(last))

    def code(self, belongs: Combinable, said: Combinable) -> Combinable:
        """What one row says: the periods it belongs to, and of those the ones with a weightier answer."""
        size = len(self.periods)
        thrice = Cast(belongs, BigIntegerField()) * Value(1 + (1 << size) + (1 << 2 * size))
        return thrice.bitand(said + Value(self.every))

    def weight(self, rank: int) -> Combinable:
        """What the bits of an answer are multiplied by; the answer with the highest rank outweighs the others."""
        return Cast(Value(1 << rank * len(self.periods)), BigIntegerField())

    def rank_in(self, code: int, place: int) -> int | None:
        """The rank of the answer that counts in the period at this place; none when she does not belong to it."""
        bits = code >> place
        return next((rank for rank in (2, 1, 0) if bits >> rank * len(self.periods) & 1), None)

    def _those(self, wanted: Callable[[Period], bool]) -> Value:
        return Value(sum(1 << place for place, one in enumerate(self.periods) if wanted(one)))


def _day(day: date) -> Value:
    return Value(day, output_field=DateField())
