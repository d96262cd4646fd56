"""The commissioner's data set: eight numbers for one centre, or all, and one period."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from centres.models import Centre
from reporting.counting import Tally, tally
from reporting.indicators import INDICATORS, Indicator
from reporting.percentages import percentage
from workdays.periods import Period

ALL_CENTRES = "all"


@dataclass(frozen=True)
class Figure:
    """One indicator in one period, with the three counts it follows from."""

    indicator: Indicator
    period: Period
    tally: Tally

    @property
    def value(self) -> int | Decimal | None:
        """A count, or a percentage with one decimal, halves up; nothing when nobody was asked."""
        yes = self.tally.yes
        return percentage(yes, self.denominator) if self.indicator.is_share else yes

    @property
    def denominator(self) -> int:
        """Those who said yes or no."""
        return self.tally.yes + self.tally.no

    def as_json(self) -> dict[str, Any]:
        """The figure in the shape that other programs rely on (design: interfaces.md 4)."""
        share, value = self.indicator.is_share, self.value
        return {
            "number": self.indicator.number,
            "kind": self.indicator.kind,
            "value": float(value) if isinstance(value, Decimal) else value,
            "numerator": self.tally.yes if share else None,
            "denominator": self.denominator if share else None,
            "not_recorded": self.tally.not_asked if share else None,
            "target": asdict(self.indicator.target) if self.indicator.target else None,
        }


def figures(indicator: Indicator, centres: Collection[Centre], periods: Sequence[Period]) -> list[Figure]:
    """The indicator in each of the periods; each person and family counts once over all the centres."""
    among = [centre.pk for centre in centres]
    tallies = tally(indicator.rule, among, periods)
    return [Figure(indicator, period, each) for period, each in zip(periods, tallies, strict=True)]


def data_set(centres: Collection[Centre], first_on: date, last_on: date) -> list[Figure]:
    """The eight figures of one period, both its ends included."""
    period = Period(first_on, last_on, "")
    return [figures(indicator, centres, [period])[0] for indicator in INDICATORS]
