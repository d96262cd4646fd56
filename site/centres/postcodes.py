"""Postcodes: one written form, and whether one lies within the beginning of another."""

import itertools
import re

_WHOLE = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$")
_OUTWARD = re.compile(r"^[A-Z]{1,2}\d[A-Z\d]?$")
_INWARD = re.compile(r"^\d([ABD-HJLNP-UW-Z]{2})?$")


def tidy(postcode: str) -> str:
    """The postcode in capitals with one space, or as it came when it is no whole postcode."""
    compact = "".join(postcode.upper().split())
    whole = _WHOLE.match(compact)
    return f"{whole[1]} {whole[2]}" if whole else " ".join(postcode.upper().split())


def is_whole(postcode: str) -> bool:
    """Whether this has the form of a whole postcode, such as JE2 6AB."""
    return bool(_WHOLE.match("".join(postcode.upper().split())))


def within(postcode: str, start: str) -> bool:
    """Whether the postcode begins with `start` at a seam: area, district, sector, unit or whole.

    "M1" holds "M1 1AA" and not "M11 1AA"; "JE2 6" and "JE26" both hold "JE2 6AB".
    """
    whole = _WHOLE.match("".join(postcode.upper().split()))
    if not whole:
        return False
    outward, inward = whole[1], whole[2]
    area = "".join(itertools.takewhile(str.isalpha, outward))
    seams = {area, outward, outward + inward[0], outward + inward[:2], outward + inward}
    return "".join(start.upper().split()) in seams


def split_list(text: str) -> list[str]:
    """A space-separated list of postcodes or beginnings, with "JE2 6AB" and "JE2 6" kept whole."""
    found: list[str] = []
    for part in text.upper().split():
        if found and _OUTWARD.match(found[-1]) and _INWARD.match(part):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(tidy(part))
    return list(dict.fromkeys(found))
