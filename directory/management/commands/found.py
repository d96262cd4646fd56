"""Gives a new site its first public pages and words; run again, it adds only what new centres and releases bring."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone, translation

from directory.founding import found
from directory.starting import start


class Command(BaseCommand):
    """`found`: volunteering, referring, worries, privacy, home, a page for each centre, and the directory's words."""

    help = "Writes the pages and words a site must have from its first day. What editors wrote or deleted stays so."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Found, and say what has words now."""
        with transaction.atomic(), translation.override("en"):
            now = timezone.now()
            pages, lists = found(now=now), start(now=now)
        self._tell("These pages have words now. Editors change them in /cms/.", pages)
        self._tell("The service directory has these lists of words now. Editors change them in /cms/.", lists)
        if not pages and not lists:
            self.stdout.write("Nothing is missing.")

    def _tell(self, sentence: str, made: list[str]) -> None:
        for what in made:
            self.stdout.write(f"  {what}")
        if made:
            self.stdout.write(sentence)
