"""Postcodes: one written form, and whether one lies within the beginning of another."""

import itertools
import re

_WHOLE = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)(\d[ABD-HJLNP-UW-Z]{2})$")
_OUTWARD = re.compile(r"^[A-Z]{1,2}\d[A-Z\d]?$")
_INWARD = re.compile(r"^\d([ABD-HJLNP-UW-Z]{2})?$")
_AREA = re.compile(r"^[A-Z]{1,2}$")


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

    "M1" holds "M1 1AA" and not "M11 1AA"; "JE2 6" and "JE26" both hold "JE2 6AB". Where the beginning has a space,
    the space counts: "M1 1" does not hold "M11 1AA".
    """
    whole = _WHOLE.match("".join(postcode.upper().split()))
    if not whole:
        return False
    outward, inward = whole[1], whole[2]
    if " " in start.strip():
        district, _space, rest = tidy(start).partition(" ")
        return outward == district and inward.startswith(rest.replace(" ", ""))
    area = "".join(itertools.takewhile(str.isalpha, outward))
    seams = {area, outward, outward + inward[0], outward + inward[:2], outward + inward}
    return "".join(start.upper().split()) in seams


def start_of(text: str) -> str | None:
    """A beginning as lists keep it: an area, a district, a sector after a space, or a whole postcode; else nothing."""
    written = tidy(text)
    district, _space, rest = written.partition(" ")
    if rest:
        return written if _OUTWARD.match(district) and _INWARD.match(rest) else None
    return written if _AREA.match(written) or _OUTWARD.match(written) else None


def overlap(one: str, other: str) -> bool:
    """Whether some postcode begins with both: "JE2" and "JE2 6" do, "JE2 6" and "JE2 3" do not."""
    return _covers(one, other) or _covers(other, one)


def _covers(wide: str, narrow: str) -> bool:
    district, _space, rest = wide.partition(" ")
    its_district, _space, its_rest = narrow.partition(" ")
    if _AREA.match(wide):
        return "".join(itertools.takewhile(str.isalpha, its_district)) == wide
    return district == its_district and its_rest.startswith(rest)


def split_list(text: str) -> list[str]:
    """A space-separated list of postcodes or beginnings, with "JE2 6AB" and "JE2 6" kept whole."""
    found: list[str] = []
    for part in text.upper().split():
        if found and _OUTWARD.match(found[-1]) and _INWARD.match(part):
            found[-1] = f"{found[-1]} {part}"
        else:
            found.append(tidy(part))
    return list(dict.fromkeys(found))
