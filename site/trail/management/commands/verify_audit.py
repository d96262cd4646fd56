"""Walks the tamper-evident trail: exit 0 and the number of entries, or exit 1 and the first that does not fit."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from trail import verification


class Command(BaseCommand):
    """`manage.py verify_audit`."""

    help = "Checks that nobody has changed, removed, added or moved an entry of the trail."

    def handle(self, *args: Any, **options: Any) -> None:
        """Say how many entries fit, or stop at the first that does not."""
        try:
            entries = verification.verify()
        except verification.DoesNotFitError as error:
            raise CommandError(f"The trail does not fit. {error}.") from None
        self.stdout.write(f"The trail fits: {entries} entries.")
