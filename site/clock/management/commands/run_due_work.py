"""One pass of everything that falls due; may be run twice, or from two machines at once."""

from argparse import ArgumentParser
from datetime import datetime
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from clock import due


class Command(BaseCommand):
    """`manage.py run_due_work [--at ISO-DATETIME]`."""

    help = "Issues each alarm and reminder that is due, once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The moment to look from."""
        parser.add_argument(
            "--at", metavar="ISO-DATETIME", help="as if it were this moment, for example 2026-12-01T09:00"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print a line for each kind of due work; end with 1 when one of them failed."""
        ran_at = timezone.now()
        outcomes = due.run_all(_moment(options["at"]) if options["at"] else ran_at, ran_at=ran_at)
        for outcome in outcomes:
            result = f"failed ({outcome.trouble})" if outcome.trouble else str(outcome.issued)
            self.stdout.write(f"{outcome.name}: {result}")
        failed = [outcome.name for outcome in outcomes if outcome.trouble]
        if failed:
            raise CommandError(f"Some due work failed, and the rest was done. Failed: {', '.join(failed)}.")


def _moment(text: str) -> datetime:
    """A moment in ISO form; without an offset it is local time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise CommandError(f"{text} is no moment. Write it like 2026-12-01T09:00.") from None
    return moment if timezone.is_aware(moment) else timezone.make_aware(moment)
