"""The table of docs/benchmarks.md."""

from bench.ratios import Row
from bench.table import START, line, written

MET = Row("P3", "a list / a bare list", 0.3, 0.35, 0.25, 0.4)
MISSED = Row("P7", "statements", 11, 10)


def test_a_line_tells_ratio_spread_target_and_whether_it_is_met() -> None:
    assert line("SQLite", MET) == "| SQLite | P3 | a list / a bare list | 0.30 | 0.25 to 0.40 | 0.35 | met |"
    assert line("SQLite", MISSED) == "| SQLite | P7 | statements | 11.00 | exact | 10.00 | **missed** |"


def test_the_table_is_made_anew_below_what_people_wrote() -> None:
    page = f"# How quick it is\n\nRead this.\n\n{START}\n\nan old table\n"

    found = written(page, {"SQLite": [MET], "PostgreSQL": [MISSED]}, "Measured today.")

    assert found.startswith("# How quick it is\n\nRead this.\n\n<!--")
    assert "Measured today." in found
    assert "an old table" not in found
    assert "| PostgreSQL | P7 |" in found
