"""Reads a page without the white space that only lays out its source."""

import re


def squeezed(page: str) -> str:
    """The markup on one line, with no space beside a bracket."""
    line = re.sub(r"\s+", " ", page)
    return re.sub(r"\s*(/?>)\s*", r"\1", re.sub(r"\s+<", "<", line))
