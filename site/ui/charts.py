"""The geometry of our small charts, as text that no language setting can change."""

from collections.abc import Sequence
from dataclasses import dataclass

_LEFT, _RIGHT, _TOP, _FOOT = 6.0, 112.0, 9.3, 42.0


@dataclass(frozen=True)
class Trend:
    """A line over periods: the path, and where its last point and the words beside it stand."""

    path: str
    x: str
    y: str
    text_x: str
    text_y: str


@dataclass(frozen=True)
class Share:
    """One part of a bar: where it starts and how wide it is, in percent."""

    start: str
    width: str


def trend(values: Sequence[float | None]) -> Trend | None:
    """The line through the values, broken where one is not known; nothing when none is known."""
    known = [value for value in values if value is not None]
    if not known:
        return None
    top = max(known) or 1
    points = [(_x(place, len(values)), value) for place, value in enumerate(values)]
    drawn = [(x, _FOOT - value / top * (_FOOT - _TOP)) if value is not None else None for x, value in points]
    last_x, last_y = [point for point in drawn if point][-1]
    return Trend(_path(drawn), f"{last_x:.1f}", f"{last_y:.1f}", f"{last_x + 9:.1f}", f"{last_y + 4.5:.1f}")


def shares(counts: Sequence[int]) -> list[Share]:
    """Each count as a part of the whole bar."""
    total = sum(counts) or 1
    starts = [sum(counts[:place]) for place in range(len(counts))]
    return [Share(_percent(start, total), _percent(count, total)) for start, count in zip(starts, counts, strict=True)]


def pips(day: int, days: int) -> list[tuple[str, bool]]:
    """Where each working day of a promise stands, and whether it has come."""
    return [(f"{place * 20 + 0.5:.1f}", place < day) for place in range(days)]


def _x(place: int, count: int) -> float:
    return _RIGHT if count == 1 else _LEFT + place * (_RIGHT - _LEFT) / (count - 1)


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f}%"


def _path(points: Sequence[tuple[float, float] | None]) -> str:
    path, pen_down = [], False
    for point in points:
        if point:
            path.append(f"{'L' if pen_down else 'M'}{point[0]:.1f} {point[1]:.1f}")
        pen_down = bool(point)
    return " ".join(path)
