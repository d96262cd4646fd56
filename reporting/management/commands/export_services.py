"""Writes the service directory into a folder of CSV files."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from reporting.listings.writing import export_services


class Command(BaseCommand):
    """`export_services FOLDER`: what import_services reads (docs/listings.md)."""

    help = "Writes the CSV files of the service directory that import_services reads."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One folder, made when missing."""
        parser.add_argument("folder", type=Path)

    def handle(self, *_args: Any, folder: Path, **_options: Any) -> None:
        """Write and count."""
        for name, count in export_services(folder).items():
            self.stdout.write(f"{name}: {count}")
