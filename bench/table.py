"""The table of docs/benchmarks.md: one line for each measurement, with its target and whether it is met."""

from collections.abc import Mapping, Sequence

from bench.ratios import Row

START = "<!-- What stands below is written by `python3 dev.py bench`. -->"
HEAD = "| database | row | what | found | spread | at most | |\n|---|---|---|---|---|---|---|"


def line(database: str, row: Row) -> str:
    """One measurement."""
    spread = "exact" if row.lowest is None or row.highest is None else f"{row.lowest:.2f} to {row.highest:.2f}"
    verdict = "met" if row.is_met else "**missed**"
    cells = (database, row.number, row.what, f"{row.value:.2f}", spread, f"{row.target:.2f}", verdict)
    return f"| {' | '.join(cells)} |"


def written(page: str, results: Mapping[str, Sequence[Row]], when: str) -> str:
    """The page with its table made anew; what people wrote above it stays."""
    above, _start, _old = page.partition(START)
    lines = [line(name, row) for name, rows in results.items() for row in rows]
    return "\n".join([f"{above.rstrip()}\n", START, "", when, "", HEAD, *lines, ""])
