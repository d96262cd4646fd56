"""Reads a table of postcodes and their places, as operators bring it: all of it, or nothing."""

import csv
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TextIO

from django.db import transaction
from django.utils.translation import gettext as _

from directory import edition
from directory.distance import squeezed
from directory.models import PostcodePlace

COLUMNS = ("postcode", "latitude", "longitude")
POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}")
FARTHEST = {"latitude": 90, "longitude": 180}
AT_ONCE = 2_000


class Loaded(NamedTuple):
    """How many rows were read, how many postcodes are new, and how many have their place now."""

    read: int
    new: int
    held: int


class WrongTableError(Exception):
    """The file has no rows that could be read; the sentence says why."""


class WrongCellError(Exception):
    """One cell says nothing we understand; the sentence says what to write."""


def wrong_rows(path: Path) -> Iterator[str]:
    """A sentence for each row that cannot be read. Reads the whole file and keeps none of it."""
    with _open(path) as file:
        for number, row in _rows(file):
            try:
                _place(row)
            except WrongCellError as error:
                yield _("Row %(number)d: %(what)s") % {"number": number, "what": error}


@transaction.atomic
def load(path: Path) -> Loaded:
    """Take the places over. A postcode that is there moves, what the file omits stays, the last of two rows counts."""
    before, read = PostcodePlace.objects.count(), 0
    with _open(path) as file:
        places = (_place(row) for _number, row in _rows(file))
        while batch := list(islice(places, AT_ONCE)):
            PostcodePlace.objects.bulk_create(
                {place.postcode: place for place in batch}.values(),
                update_conflicts=True,
                unique_fields=["postcode"],
                update_fields=["latitude", "longitude"],
            )
            read += len(batch)
    edition.turn()  # many rows at once give no signal
    held = PostcodePlace.objects.count()
    return Loaded(read, held - before, held)


def _open(path: Path) -> TextIO:
    return path.open(encoding="utf-8-sig", newline="")


def _rows(file: TextIO) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with the number a spreadsheet gives them; lines without a word are passed over."""
    reader = csv.DictReader(file)
    reader.fieldnames = [name.strip().lower() for name in reader.fieldnames or ()]
    missing = [name for name in COLUMNS if name not in reader.fieldnames]
    if missing:
        raise WrongTableError(_("The first row must name these columns, and does not: %s.") % ", ".join(missing))
    for row in reader:
        yield reader.line_num, row


def _place(row: dict[str, str]) -> PostcodePlace:
    code = squeezed(row["postcode"] or "")
    if not POSTCODE.fullmatch(code):
        raise WrongCellError(_("“%s” is no whole postcode. Write it as JE2 6QQ.") % (row["postcode"] or ""))
    return PostcodePlace(postcode=code, latitude=_degrees(row, "latitude"), longitude=_degrees(row, "longitude"))


def _degrees(row: dict[str, str], name: str) -> float:
    most = FARTHEST[name]
    try:
        degrees = float(row[name] or "")
    except ValueError:
        degrees = float("inf")
    if not -most <= degrees <= most:  # also what is no number
        said = {"said": row[name] or "", "name": name, "most": most}
        raise WrongCellError(_("“%(said)s” is no %(name)s. Write degrees between -%(most)d and %(most)d.") % said)
    return degrees
