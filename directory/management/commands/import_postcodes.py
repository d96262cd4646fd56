"""Takes over where postcodes are, from the operator's own table: all of it, or nothing."""

import sys
from argparse import ArgumentParser
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from directory.postcodes import WrongTableError, load, wrong_rows

SHOWN = 20


class Command(BaseCommand):
    """`import_postcodes FILE.csv` with the columns postcode, latitude and longitude."""

    help = "Loads the places of postcodes from a CSV file, so that services can be found by distance."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One file."""
        parser.add_argument("file", type=Path)

    def handle(self, *_args: Any, file: Path, **_options: Any) -> None:
        """Read all of it; then load, or say what is wrong and exit 1."""
        if not file.is_file():
            raise CommandError(_("There is no file %s.") % file)
        try:
            wrong = self._tell(file)
            loaded = None if wrong else load(file)
        except WrongTableError as error:
            raise CommandError(str(error)) from error
        except UnicodeDecodeError as error:
            raise CommandError(_("The file is not in UTF-8. Save it as CSV UTF-8.")) from error
        if loaded is None:
            sys.exit(1)
        words = ngettext(
            "%(read)d row is read. %(new)d postcodes are new; %(held)d have their place now.",
            "%(read)d rows are read. %(new)d postcodes are new; %(held)d have their place now.",
            loaded.read,
        )
        self.stdout.write(words % loaded._asdict())

    def _tell(self, file: Path) -> int:
        """How many rows are wrong; the first are named, so that a wrong column does not fill the screen."""
        wrong = 0
        found = wrong_rows(file)
        for sentence in islice(found, SHOWN):
            self.stdout.write(sentence)
            wrong += 1
        wrong += sum(1 for _sentence in found)
        if wrong:
            words = ngettext("%d row is wrong. Nothing was changed.", "%d rows are wrong. Nothing was changed.", wrong)
            self.stderr.write(words % wrong)
        return wrong
