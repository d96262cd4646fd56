"""Writes everything into a folder of exchange files."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from reporting.exchange.exporting import export_folder


class Command(BaseCommand):
    """`export_records FOLDER` (design: interfaces.md 2 and 3)."""

    help = "Writes the CSV files that import_records reads."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One folder, made when missing."""
        parser.add_argument("folder", type=Path)

    def handle(self, *_args: Any, folder: Path, **_options: Any) -> None:
        """Write and count."""
        for name, count in export_folder(folder).items():
            self.stdout.write(f"{name}: {count}")
