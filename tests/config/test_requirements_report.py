from pathlib import Path

import pytest

from tests.requirements_report import Report, readable, requirements


def outcome(nodeid: str, outcome: str, *numbers: str) -> pytest.TestReport:
    """What pytest tells of one test that claims these requirements."""
    claims: list[tuple[str, object]] = [("requirement", number) for number in numbers]
    return pytest.TestReport(nodeid, ("", 1, ""), {}, outcome, None, "call", user_properties=claims)  # type: ignore[arg-type]


def page_after(tmp_path: Path, *outcomes: pytest.TestReport) -> dict[str, str]:
    """The rows of the page that is written after these outcomes, by their number."""
    report = Report(tmp_path / "requirements.md")
    for one in outcomes:
        report.pytest_runtest_logreport(one)
    report.pytest_sessionfinish()
    lines = (tmp_path / "requirements.md").read_text(encoding="utf-8").splitlines()
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines if line.startswith("| R")}


def test_every_requirement_has_a_row(tmp_path: Path) -> None:
    rows = page_after(tmp_path)

    assert len(rows) == len(requirements()) == 519
    assert all(row.endswith("| none | not met |") for row in rows.values())


def test_a_requirement_is_met_when_all_its_tests_passed(tmp_path: Path) -> None:
    rows = page_after(
        tmp_path,
        outcome("tests/families/test_intake.py::test_a_plan_waits[one]", "passed", "R000-001"),
        outcome("tests/families/test_intake.py::test_a_plan_waits[two]", "passed", "R000-001", "R000-002"),
        outcome("tests/families/test_intake.py::test_sources_are_kept", "failed", "R000-002"),
        outcome("tests/families/test_intake.py::test_the_plan_is_the_childs", "skipped", "R000-003"),
    )

    assert rows["R000-001"].endswith("| families/test_intake.py: a plan waits | met |")
    assert rows["R000-002"].endswith("a plan waits<br>families/test_intake.py: sources are kept | not met |")
    assert rows["R000-003"].endswith("| not met |")


def test_the_name_of_a_test_reads_as_a_sentence() -> None:
    nodeid = "tests/trail/test_chain.py::TestGaps::test_a_gap_shows[::1]"

    assert readable(nodeid) == "trail/test_chain.py: a gap shows"
