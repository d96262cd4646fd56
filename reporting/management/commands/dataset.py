"""Prints the eight indicators of the contract."""

import csv
import json
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Collection
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from centres.models import Centre
from reporting.dataset import ALL_CENTRES, Figure, data_set
from reporting.exchange import cells

COLUMNS = ("number", "kind", "value", "numerator", "denominator", "not_recorded")


def a_day(text: str) -> date:
    """A day as 2026-01-31 or 31/01/2026."""
    try:
        day = cells.day(text)
    except cells.CellError as error:
        raise ArgumentTypeError(str(error)) from error
    if day is None:
        raise ArgumentTypeError("Write a day, for example 2026-01-31.")
    return day


class Command(BaseCommand):
    """`dataset --centre SLUG|all --from DATE --to DATE [--format table|json|csv]` (design: interfaces.md 2 and 4)."""

    help = "Prints the eight indicators for a centre, or for all, and a period."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which centre, which days, in which form."""
        parser.add_argument("--centre", required=True, help="a centre's short name, or all")
        parser.add_argument("--from", required=True, type=a_day, dest="first_on", metavar="DATE")
        parser.add_argument("--to", required=True, type=a_day, dest="last_on", metavar="DATE")
        parser.add_argument("--format", choices=["table", "json", "csv"], default="table")

    def handle(self, *_args: Any, centre: str, first_on: date, last_on: date, **options: Any) -> None:
        """Count, and print nothing but the numbers."""
        if last_on < first_on:
            raise CommandError(f"{last_on} is before {first_on}. Check both days.")
        figures = data_set(_centres(centre), first_on, last_on)
        match options["format"]:
            case "json":
                answer = {"centre": centre, "from": first_on.isoformat(), "to": last_on.isoformat()}
                self.stdout.write(json.dumps(answer | {"indicators": [figure.as_json() for figure in figures]}))
            case "csv":
                self._csv(figures)
            case _:
                self._table(figures, f"{centre}, {first_on} to {last_on}")

    def _csv(self, figures: list[Figure]) -> None:
        writer = csv.DictWriter(self.stdout, COLUMNS, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows({k: "" if v is None else v for k, v in figure.as_json().items()} for figure in figures)

    def _table(self, figures: list[Figure], head: str) -> None:
        self.stdout.write(f"{head}\n")
        for figure in figures:
            words = "not known" if figure.value is None else f"{figure.value}{'%' if figure.indicator.is_share else ''}"
            if figure.indicator.is_share:
                words += f" ({figure.tally.yes} of {figure.denominator}, not asked {figure.tally.not_asked})"
            printed = f"[{figure.indicator.printed}]"
            self.stdout.write(f"{figure.indicator.number}  {figure.indicator.name!s:64} {words:40} {printed}")


def _centres(slug: str) -> Collection[Centre]:
    found = list(Centre.objects.all() if slug == ALL_CENTRES else Centre.objects.filter(slug=slug))
    if not found and slug != ALL_CENTRES:
        names = ", ".join([*Centre.objects.values_list("slug", flat=True), ALL_CENTRES])
        raise CommandError(f"There is no centre “{slug}”. These there are: {names}.")
    return found
