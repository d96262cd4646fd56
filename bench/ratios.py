"""Compares two pieces of work in turn, so that a busy machine slows both alike and the ratio stays true."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles

ROUNDS = 11
REPEATS = 8
CONTROL_RANGE = (
    0.9,
    1.1,
)  # what the same work against itself must give, or the machine is too busy to measure


@dataclass(frozen=True)
class Ratio:
    """One measurement: how many times the processor time of the yardstick our work takes."""

    name: str
    value: float
    lowest: float
    highest: float
    target: float

    def is_met(self) -> bool:
        return self.value <= self.target


def processor_time(work: Callable[[], object]) -> float:
    """The lower quartile of a few goes; the slow ones tell of other programs."""
    goes = []
    for _ in range(REPEATS):
        started = time.process_time()
        work()
        goes.append(time.process_time() - started)
    return quantiles(goes, n=4)[0]


def ratio(name: str, ours: Callable[[], object], yardstick: Callable[[], object], *, target: float) -> Ratio:
    """Measure ours and the yardstick in turn, after one go of each to warm up."""
    ours()
    yardstick()
    values = [processor_time(ours) / processor_time(yardstick) for _ in range(ROUNDS)]
    return Ratio(name, median(values), min(values), max(values), target)
