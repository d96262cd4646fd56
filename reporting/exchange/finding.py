"""One thing that was found in a file."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something about one place in a file: an error, or a warning that stops nothing."""

    file: str
    line: int
    column: str
    reason: str
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.column}: {self.reason}"
