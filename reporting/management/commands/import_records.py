"""Loads a folder of exchange files: all or nothing."""

import sys
from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.exchange.finding import Finding
from reporting.exchange.importing import BadRowsError, check_folder, load_folder

EVERY = 1_000


class Command(BaseCommand):
    """`import_records FOLDER [--dry-run]` (design: interfaces.md 2 and 3)."""

    help = "Loads families, people, circumstances, attendance, volunteers and contacts from CSV files."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One folder; optionally only look."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="check everything, change nothing")

    def handle(self, *_args: Any, folder: Path, dry_run: bool, **_options: Any) -> None:
        """Check every row; then load, or say what is wrong and exit 1."""
        if not folder.is_dir():
            raise CommandError(_("There is no folder %s.") % folder)
        now = timezone.now()
        try:
            self._check(folder, now)
            if dry_run:
                self.stdout.write(_("All rows can be loaded. Nothing was changed, because this was a dry run."))
            else:
                self._load(folder, now)
        except BadRowsError as error:
            words = ngettext(
                "%d row or cell is wrong. Nothing was changed.",
                "%d rows or cells are wrong. Nothing was changed.",
                error.count,
            )
            self.stderr.write(words % error.count)
            sys.exit(1)

    def _check(self, folder: Path, now: datetime) -> None:
        if errors := check_folder(folder, now=now, told=self._tell, progress=self._show("check")):
            raise BadRowsError(errors)

    def _load(self, folder: Path, now: datetime) -> None:
        outcome = load_folder(folder, by=None, now=now, progress=self._show("load"))
        for name, tally in outcome.tallies.items():
            self.stdout.write(
                f"{name}: {tally.rows} ({tally.new} new, {tally.changed} changed, {tally.as_before} as before)"
            )

    def _tell(self, finding: Finding) -> None:
        if finding.is_warning:
            self.stderr.write(f"warning: {finding}")
        else:
            self.stdout.write(str(finding))

    def _show(self, what: str) -> Any:
        def progress(file: str, row: int) -> None:
            if row % EVERY == 0:
                self.stderr.write(f"{what} {file}: {row:,}")

        return progress
