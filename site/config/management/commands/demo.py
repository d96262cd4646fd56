"""Loads the demonstration centres, once."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from accounts.demonstration import PASSWORD
from config import demo


class Command(BaseCommand):
    """`demo`: believable centres with invented people, dates relative to today; `--sign-ins` only prints them."""

    help = "Loads the demonstration centres. Run again, it changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Optionally only print the sign-ins."""
        parser.add_argument("--sign-ins", action="store_true", help="only print who can sign in")

    def handle(self, *_args: Any, sign_ins: bool, **_options: Any) -> None:
        """Load, then say who can sign in."""
        if not sign_ins:
            self._load()
        self.stdout.write("\nSign in with one of these. The password is the same for all:")
        for email, who in demo.sign_ins():
            self.stdout.write(f"  {email:32} {who}")
        self.stdout.write(f"  password: {PASSWORD}")

    def _load(self) -> None:
        try:
            loaded = demo.load(timezone.now())
        except demo.NotADemonstrationError as error:
            raise CommandError("These settings are for real families. The demonstration is not loaded here.") from error
        self.stdout.write("The demonstration is loaded." if loaded else "The demonstration was loaded before.")
