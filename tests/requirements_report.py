"""Which requirements the tests show to be met: a pytest plugin that `python3 dev.py requirements` runs."""

import csv
import os
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "docs" / "requirements.csv"
REPORT = ROOT / "docs" / "requirements.md"
INTRODUCTION = """\
# Requirements

Written by `python3 dev.py requirements`; do not edit. Each row of [requirements.csv](requirements.csv), the
capability that meets it, and the tests that show it. It is met when it has tests and all of them passed.
"""


@dataclass
class Evidence:
    """The tests that speak for one requirement."""

    tests: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)

    def is_met(self) -> bool:
        return bool(self.tests) and not self.failed


@cache
def requirements() -> dict[str, dict[str, str]]:
    """The numbered requirements, by their number."""
    with REQUIREMENTS.open(newline="", encoding="utf-8") as rows:
        return {row["id"]: row for row in csv.DictReader(rows)}


def named_by(item: pytest.Item) -> list[str]:
    """The numbers a test claims to show, its class's and module's among them."""
    return sorted({number for mark in item.iter_markers("requirement") for number in mark.args})


def readable(nodeid: str) -> str:
    """`tests/trail/test_chain.py::test_a_gap_shows[one]` as `trail/test_chain.py: a gap shows`."""
    path, *names = nodeid.split("[")[0].split("::")
    return f"{path.removeprefix('tests/')}: {names[-1].removeprefix('test_').replace('_', ' ')}"


class Report:
    """Gathers the outcomes of marked tests, also from several worker processes, and writes the table."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.evidence: dict[str, Evidence] = defaultdict(Evidence)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for key, number in report.user_properties:
            if key != "requirement":
                continue
            evidence = self.evidence[str(number)]
            evidence.tests.add(readable(report.nodeid))
            if report.outcome != "passed":
                evidence.failed.add(readable(report.nodeid))

    def pytest_sessionfinish(self) -> None:
        self.path.write_text("\n".join(self.lines()) + "\n", encoding="utf-8")

    def lines(self) -> Iterable[str]:
        """The page, line by line; the same outcomes always give the same page."""
        rows = requirements().values()
        core = [row for row in rows if row["priority"] == "core"]
        yield INTRODUCTION
        yield f"Met: {self.count_met(rows)} of {len(rows)}, core {self.count_met(core)} of {len(core)}.\n"
        yield "| id | capability | tests | met |\n|---|---|---|---|"
        for row in rows:
            evidence = self.evidence[row["id"]]
            tests = "<br>".join(sorted(evidence.tests)) or "none"
            capability = row["capability"].replace("|", "\\|")
            yield f"| {row['id']} | {capability} | {tests} | {'met' if evidence.is_met() else 'not met'} |"

    def count_met(self, rows: Iterable[dict[str, str]]) -> int:
        return sum(self.evidence[row["id"]].is_met() for row in rows)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--requirements-report", metavar="FILE", help="write which requirements the tests show to be met")


def pytest_configure(config: pytest.Config) -> None:
    path = config.getoption("--requirements-report")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Report(ROOT / path), "requirements-report")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.user_properties.extend(("requirement", number) for number in named_by(item))


def pytest_runtest_setup(item: pytest.Item) -> None:
    unknown = [number for number in named_by(item) if number not in requirements()]
    if unknown:
        pytest.fail(f"No such requirement: {', '.join(unknown)}", pytrace=False)


if __name__ == "__main__":
    os.environ.pop("DATABASE_URL", None)
    sys.exit(pytest.main(["-n", "2", f"--requirements-report={REPORT}", *sys.argv[1:]]))
