"""The arithmetic of the benchmarks, with a clock that says what we want."""

from collections.abc import Iterator
from itertools import chain, repeat

import pytest

from bench.ratios import Row, Values, compare, growth, is_calm, lower_quartile

GOES = [
    ([3.0], 3.0),
    ([1.0, 1.0, 1.0, 9.0], 1.0),
    ([4.0, 1.0, 3.0, 2.0, 5.0], 2.0),
    ([8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0], 2.75),
]
CONTROLS = [(0.89, False), (0.9, True), (1.0, True), (1.1, True), (1.11, False)]
GROWTHS = [(1.0, 100.0, 1.0), (1.0, 10.0, 0.5), (2.0, 2.0, 0.0), (1.0, 10_000.0, 2.0)]


class Times:
    """Work and a clock: the work moves the clock on, each go by the next time of its own."""

    def __init__(self) -> None:
        self.now = 0.0

    def work(self, *times: float) -> Iterator[float]:
        return chain(times, repeat(times[-1]))

    def __call__(self) -> float:
        return self.now

    def taking(self, *times: float) -> object:
        left = self.work(*times)

        def go() -> None:
            self.now += next(left)

        return go


@pytest.mark.parametrize(("goes", "quartile"), GOES)
def test_of_several_goes_the_lower_quartile_counts(goes: list[float], quartile: float) -> None:
    assert lower_quartile(goes) == quartile


def test_work_that_takes_three_times_as_long_gives_a_ratio_of_three() -> None:
    clock = Times()

    found = compare(clock.taking(0.03), clock.taking(0.01), clock)  # type: ignore[arg-type]

    assert len(found.each) == 11
    assert found.middle == pytest.approx(3)


def test_the_first_go_warms_up_and_does_not_count() -> None:
    clock = Times()

    found = compare(clock.taking(5.0, 2.0), clock.taking(1.0), clock, rounds=3)  # type: ignore[arg-type]

    assert found.each == pytest.approx([2, 2, 2])


def test_a_row_tells_the_middle_and_the_spread() -> None:
    row = Values((1.0, 9.0, 2.0)).row("P0", "something", 2.0)

    assert (row.value, row.lowest, row.highest) == (2.0, 1.0, 9.0)
    assert row.is_met
    assert not Row("P0", "something", 2.01, 2.0).is_met


@pytest.mark.parametrize(("before", "after", "power"), GROWTHS)
def test_growth_is_the_power_of_the_size(before: float, after: float, power: float) -> None:
    assert growth(Values((before,)), Values((after,)), 100).middle == pytest.approx(power)


@pytest.mark.parametrize(("middle", "calm"), CONTROLS)
def test_a_machine_is_calm_when_the_same_work_takes_the_same_time(middle: float, calm: bool) -> None:
    assert is_calm(Values((middle,))) is calm
