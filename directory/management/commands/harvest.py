"""Reads the feeds of other directories, now."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import gettext as _

from directory.harvest.harvesting import BusyError, harvest
from directory.harvest.tally import in_words
from directory.models import Source


class Command(BaseCommand):
    """`harvest [--source NAME] [--all]`: one line for each source (docs/harvesting.md)."""

    help = "Fetches what is new in the sources that are switched on, and says in one line for each what came."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which source, and how much of it."""
        parser.add_argument("--source", metavar="NAME", help="only this one, also when it is switched off")
        parser.add_argument("--all", action="store_true", help="everything, not only what changed since the last time")

    def handle(self, *_args: Any, source: str | None, all: bool, **_options: Any) -> None:  # noqa: A002 - as it is typed
        """Ask one after the other; a failure of one keeps no other from being asked."""
        sources = Source.objects.filter(name=source) if source else Source.objects.switched_on()
        if source and not sources:
            raise CommandError(_("No source is called “%s”.") % source)
        failed = [each for each in sources if not self._ask(each, whole=all)]
        if failed:
            many = {"failed": len(failed), "all": len(sources)}
            raise CommandError(_("%(failed)d of %(all)d sources could not be read.") % many)

    def _ask(self, source: Source, *, whole: bool) -> bool:
        try:
            told = harvest(source, now=timezone.now(), whole=whole)
        except BusyError as refusal:
            self.stdout.write(f"{source}: {refusal}")
            return False
        self.stdout.write(f"{source}: {in_words(told)} {source.trouble} {source.failure_detail}".rstrip())
        return not source.failure
