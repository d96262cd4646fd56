"""A folder in the making: one seed's luck, and the rows written so far."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

from tests.reporting.rows import FiledRow, Files, Row, files_of, row

Picked = TypeVar("Picked")

FIRST, LAST = date(2024, 1, 1), date(2025, 12, 31)
QUARTERS = [date(year, month, 1) for year in (2024, 2025) for month in (1, 4, 7, 10)]
EDGES = [day - timedelta(days=back) for day in QUARTERS for back in (0, 1)]


class Draft:
    """Draws days and answers by lot, the same for the same seed, and keeps every row once."""

    def __init__(self, seed: int, centres: Sequence[FiledRow]) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - luck that can be repeated, not a secret
        self.numbers = dict.fromkeys("FPV", 0)
        self.filed: dict[tuple[str, ...], FiledRow] = {}
        self.slugs = [centre["centre"] for _, centre in centres]
        for name, centre in centres:
            self.file(name, **centre)

    def likely(self, share: float) -> bool:
        return self.chance.random() < share

    def pick(self, choices: Sequence[Picked]) -> Picked:
        return self.chance.choice(choices)

    def up_to(self, most: int, least: int = 0) -> int:
        return self.chance.randint(least, most)

    def day(self, after: date = FIRST, before: date = LAST) -> str:
        """A day between the two, often one on which a quarter begins or ends."""
        edges = [edge for edge in EDGES if after <= edge <= before]
        if edges and self.likely(0.4):
            return self.pick(edges).isoformat()
        return (after + timedelta(days=self.up_to((before - after).days))).isoformat()

    def later(self, day: str, before: str = "") -> str:
        """The day itself or one after it."""
        return self.day(date.fromisoformat(day), date.fromisoformat(before) if before else LAST)

    def ref(self, letter: str) -> str:
        self.numbers[letter] += 1
        return f"{letter}-{self.numbers[letter]:04}"

    def file(self, name: str, /, **cells: str) -> Row:
        """Write a row, or find that the very same one is there."""
        filed = row(name, **cells)
        return self.filed.setdefault((name, *filed[1].values()), filed)[1]

    def files(self) -> Files:
        return files_of(*self.filed.values())
