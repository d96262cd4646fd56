"""Keeps a spreadsheet from running a cell as a formula, and undoes it on the way in."""

import re

_FORMULA = re.compile(r"^'*[=@\t\r]|^'*[+-](?![\d\s().-]*$)")
_KEPT_SAFE = re.compile(r"^'+[=@\t\r+-]")


def kept_safe(text: str) -> str:
    """The text with an apostrophe before anything a spreadsheet would run; numbers like +44 1534 stay."""
    return f"'{text}" if _FORMULA.match(text) or _KEPT_SAFE.match(text) else text


def as_meant(text: str) -> str:
    """The text without the apostrophe that `kept_safe` put there."""
    return text[1:] if _KEPT_SAFE.match(text) else text
