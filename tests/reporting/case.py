"""One hand-made case: what the files hold, what is asked, and the eight numbers written out by hand."""

from typing import Any, NamedTuple, TypedDict

from tests.reporting.rows import FiledRow, Files, centre, files_of

CENTRES = (centre("samares"), centre("le-squez"), centre("hackney", "GB-ENG", "E8"))


class Share(NamedTuple):
    """A percentage with what it is made of."""

    value: float | None
    numerator: int
    denominator: int
    not_recorded: int


class Case(TypedDict):
    """The files, the question and, by indicator, the answer."""

    name: str
    files: Files
    centre: str
    first: str
    last: str
    expected: dict[int, dict[str, Any]]


def unasked(families: int) -> Share:
    """So many families, and not one of them was asked."""
    return Share(None, 0, 0, families)


def eight(
    new: int = 0,
    children: int = 0,
    helping: int = 0,
    *,
    registered: int = 0,
    using: int = 0,
    shares: dict[int, Share] | None = None,
) -> dict[int, dict[str, Any]]:
    """All eight numbers: three counts, and five shares of families of whom nobody was asked, unless given."""
    counts = {number: [count, None, None, None] for number, count in enumerate((new, children, helping), 1)}
    nobody_asked = dict.fromkeys((4, 5, 6), unasked(registered)) | {7: unasked(0), 8: unasked(using)}
    parts = ("value", "numerator", "denominator", "not_recorded")
    answers = counts | nobody_asked | (shares or {})
    return {number: dict(zip(parts, answer, strict=True)) for number, answer in answers.items()}


def case(
    name: str,
    *filed: FiledRow,
    expected: dict[int, dict[str, Any]],
    at: str = "samares",
    first: str = "2025-04-01",
    last: str = "2025-06-30",
) -> Case:
    """A case about April to June 2025 at Samarès, unless it says otherwise."""
    return Case(name=name, files=files_of(*CENTRES, *filed), centre=at, first=first, last=last, expected=expected)
