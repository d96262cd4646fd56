"""Gives a new site its first public pages; run again, it adds only what new centres and releases bring."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone, translation

from directory.founding import found


class Command(BaseCommand):
    """`found`: volunteering, referring, worries, privacy, accessibility, home, and a page for each centre."""

    help = "Writes the pages a site must have from its first day. What editors wrote or deleted is left alone."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Found, and say what has words now."""
        with transaction.atomic(), translation.override("en"):
            made = found(now=timezone.now())
        for address in made:
            self.stdout.write(f"  {address}")
        self.stdout.write(
            "These pages have words now. Editors change them in /cms/." if made else "Nothing is missing."
        )
