"""What a check found, kept: the first things to show, how many are left out, and all of them as one CSV file."""

import csv
import gzip
import io
from collections import Counter
from collections.abc import Container
from typing import Any

from reporting.exchange.files import NAMES
from reporting.exchange.finding import Finding
from reporting.exchange.safe_cells import kept_safe

SHOWN_AT_MOST = 200
WARNINGS_AT_MOST = 100  # so that no crowd of warnings hides what must be put right
_HEADS = ("file", "line", "column", "what", "stops_the_import")


class Found:
    """Takes findings one by one and holds them in little room, however many there are."""

    def __init__(self, names: Container[str] = NAMES) -> None:
        self.names = names
        self.shown: list[Finding] = []
        self.tally: Counter[bool] = Counter()  # whether a warning → how many
        self.left_out: Counter[tuple[str, bool]] = Counter()  # file, whether a warning → how many
        self._packed = io.BytesIO()
        self._text = io.TextIOWrapper(gzip.GzipFile(fileobj=self._packed, mode="wb"), "utf-8", newline="")
        self._writer = csv.writer(self._text, lineterminator="\r\n")
        self._writer.writerow(_HEADS)

    def add(self, finding: Finding) -> None:
        """One more thing that was found. NUL is written as the sign for what is no letter: PostgreSQL keeps none."""
        file, column, reason = (
            text.replace("\0", "\N{REPLACEMENT CHARACTER}") for text in (finding.file, finding.column, finding.reason)
        )
        finding = Finding(file, finding.line, column, reason, finding.is_warning)
        self.tally[finding.is_warning] += 1
        warnings = self.tally[True] if finding.is_warning else 0
        if len(self.shown) < SHOWN_AT_MOST and warnings <= WARNINGS_AT_MOST:
            self.shown.append(finding)
        else:
            self.left_out[finding.file if finding.file in self.names else "", finding.is_warning] += 1
        self._writer.writerow(
            (kept_safe(finding.file), finding.line, kept_safe(finding.column), kept_safe(finding.reason),
             "no" if finding.is_warning else "yes")
        )  # fmt: skip

    def facts(self) -> dict[str, Any]:
        """The fields of an import that tell of it; nothing can be added afterwards."""
        self._text.close()
        files = sorted({name for name, _is_warning in self.left_out})
        return {
            "errors": self.tally[False],
            "warnings": self.tally[True],
            "findings": [vars(finding) for finding in self.shown],
            "not_shown": [
                {"file": name, "errors": self.left_out[name, False], "warnings": self.left_out[name, True]}
                for name in files
            ],
            "findings_file": self._packed.getvalue() if self.tally.total() else None,
        }


def as_csv(kept: bytes | None) -> str:
    """All that was found, as a spreadsheet program opens it."""
    if kept is None:
        return "\ufeff" + ",".join(_HEADS) + "\r\n"
    return "\ufeff" + gzip.decompress(kept).decode()
