"""Reads the address of a map's pictures strictly: its host is let into the headers of pages."""

import re

ADDRESS = re.compile(r"(?P<host>https?://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?)(?P<path>/[^\s\"'<>;,]+)")
PLACES, SHARPER = {"z", "x", "y"}, {"r"}


def host_of(template: str) -> str:
    """ "https://tiles.example" of "https://tiles.example/{z}/{x}/{y}.png"; nothing where it is no such address."""
    read = ADDRESS.fullmatch(template)
    if not read or set(re.findall(r"\{(.*?)\}", read["path"])) - SHARPER != PLACES:
        return ""
    return read["host"]
