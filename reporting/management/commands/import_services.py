"""Loads the service directory from a folder of CSV files: all or nothing."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.listings.kinds import NAMES
from reporting.listings.loading import BadListingsError, import_services


class Command(BaseCommand):
    """`import_services FOLDER [--check] [--drafts]` (docs/listings.md)."""

    help = "Loads organisations, venues, services and all that belongs to them from CSV files."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One folder; optionally only look, or publish nothing."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--check", action="store_true", help="check everything, change nothing")
        parser.add_argument("--drafts", action="store_true", help="publish nothing: everything becomes a draft")

    def handle(self, *_args: Any, folder: Path, check: bool, drafts: bool, **_options: Any) -> None:
        """Load, or say what is wrong and exit 1."""
        if not any((folder / name).is_file() for name in NAMES):
            raise CommandError(_("There is none of our files in %s.") % folder)
        try:
            loading = import_services(folder, by=None, as_drafts=drafts, check=check)
        except BadListingsError as error:
            self._refuse(error)
        for finding in loading.folder.findings:
            self.stderr.write(f"warning: {finding}")
        for name, tally in loading.tallies.items():
            self.stdout.write(
                f"{name}: {tally.rows} ({tally.new} new, {tally.changed} changed, {tally.as_before} as before)"
            )
        if check:
            self.stdout.write(_("All rows can be loaded. Nothing was changed, because this was only a check."))

    def _refuse(self, error: BadListingsError) -> None:
        for finding in error.findings:
            self.stdout.write(f"warning: {finding}" if finding.is_warning else str(finding))
        count = sum(not finding.is_warning for finding in error.findings)
        words = ngettext(
            "%d row or cell is wrong. Nothing was changed.", "%d rows or cells are wrong. Nothing was changed.", count
        )
        self.stderr.write(words % count)
        sys.exit(1)
