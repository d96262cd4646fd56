"""A small centre on paper, and the command that brings it in."""

from io import StringIO
from pathlib import Path

from django.core.management import call_command

from tests.reporting.rows import FiledRow, Files, came, centre, family, files_of, helps, person, said


def bring_in(folder: Path, *options: str) -> tuple[int, list[str]]:
    """Run the command; gives back its exit code and the lines it printed."""
    out, err = StringIO(), StringIO()
    try:
        call_command("import_records", str(folder), *options, stdout=out, stderr=err)
    except SystemExit as end:
        return int(end.code or 0), out.getvalue().splitlines()
    return 0, out.getvalue().splitlines()


def small_centre(*more: FiledRow) -> Files:
    return files_of(
        centre("samares"),
        family("F1", "2026-01-05"),
        person("P1", "F1", "parent"),
        person("P2", "F1", "child", needs="yes", born="2023-08-02"),
        said("F1", "income_support", "yes"),
        came("P1", "2026-01-10"),
        helps("V1", "2026-02-01", who="P1"),
        *more,
    )
