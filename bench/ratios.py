"""Compares two pieces of work in turn, so that a busy machine slows both alike and the ratio stays true."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log
from statistics import median, quantiles

ROUNDS = 11
REPEATS = 8  # goes in each round; of quick work only
QUICK = 0.1  # seconds
CALM = (0.9, 1.1)  # what the same work against itself must give, or the machine is too busy to measure

Work = Callable[[], object]
Clock = Callable[[], float]


@dataclass(frozen=True)
class Row:
    """One line of the table: what was measured, what came out, and what it may be at most."""

    number: str
    what: str
    value: float
    target: float
    lowest: float | None = None
    highest: float | None = None

    @property
    def is_met(self) -> bool:
        return self.value <= self.target


@dataclass(frozen=True)
class Values:
    """The same measurement made several times."""

    each: tuple[float, ...]

    @property
    def middle(self) -> float:
        return median(self.each)

    def row(self, number: str, what: str, target: float) -> Row:
        return Row(number, what, self.middle, target, min(self.each), max(self.each))


def lower_quartile(goes: Sequence[float]) -> float:
    """The slow goes tell of other programs, so they are left out."""
    return quantiles(goes, n=4, method="inclusive")[0] if len(goes) > 1 else goes[0]


def compare(ours: Work, yardstick: Work, clock: Clock = time.process_time, rounds: int = ROUNDS) -> Values:
    """How many times the processor time of the yardstick our work takes, round after round."""
    slower = max(_once(ours, clock), _once(yardstick, clock))  # these warm up as well
    repeats = REPEATS if slower < QUICK else 1
    return Values(tuple(_time(ours, clock, repeats) / _time(yardstick, clock, repeats) for _ in range(rounds)))


def growth(small: Values, large: Values, times: float) -> Values:
    """By which power the work grows when the data grows so many times: 1 is in proportion, 0 is not at all."""
    pairs = ((small.middle, large.middle), (max(small.each), min(large.each)), (min(small.each), max(large.each)))
    return Values(tuple(log(after / before) / log(times) for before, after in pairs))


def is_calm(control: Values) -> bool:
    """Whether the same work against itself came out as one."""
    return CALM[0] <= control.middle <= CALM[1]


def _time(work: Work, clock: Clock, repeats: int) -> float:
    return lower_quartile([_once(work, clock) for _ in range(repeats)])


def _once(work: Work, clock: Clock) -> float:
    started = clock()
    work()
    return clock() - started
