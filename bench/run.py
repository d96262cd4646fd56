#!/usr/bin/env python3
"""Runs every benchmark in this folder: what `python3 dev.py bench` does.

A benchmark is a file `measure_*.py` with a function `measure()` that gives its ratios (see ratios.py).
"""

import importlib
import os
import sys
from pathlib import Path

import django
from ratios import CONTROL_RANGE, Ratio, ratio

HERE = Path(__file__).resolve().parent


def busy_work() -> int:
    return sum(number * number for number in range(50_000))


def control() -> Ratio:
    """The same work against itself: tells whether this machine is calm enough to believe the rest."""
    return ratio("control", busy_work, busy_work, target=CONTROL_RANGE[1])


def measurements(names: list[str]) -> list[Ratio]:
    """The ratios of the benchmarks named, or of all."""
    found = sorted(path.stem for path in HERE.glob("measure_*.py"))
    chosen = [name for name in found if not names or name.removeprefix("measure_") in names]
    return [one for name in chosen for one in importlib.import_module(name).measure()]


def show(one: Ratio) -> None:
    verdict = "met" if one.is_met() else "MISSED"
    spread = f"{one.lowest:.2f} to {one.highest:.2f}"
    print(f"{one.name:50} {one.value:7.2f}  ({spread})  at most {one.target:.2f}  {verdict}", flush=True)


def main(*names: str) -> bool:
    """Measure, show, and say whether every target is met."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")
    django.setup()
    first = control()
    show(first)
    if not CONTROL_RANGE[0] <= first.value <= CONTROL_RANGE[1]:
        print("This machine is too busy to measure. Try again later.")
        return False
    results = measurements(list(names))
    for one in results:
        show(one)
    return all(one.is_met() for one in results)


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:]) else 1)
