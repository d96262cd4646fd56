"""Invites the first people: whoever runs the machine is the one who lets the first manager in."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from accounts import invitations
from accounts.refusals import RefusedError
from accounts.roles import ROLES
from centres.models import Centre


class Command(BaseCommand):
    """Writes the same letter that a manager sends from /staff/people/."""

    help = "Invite somebody, with a role at a centre or everywhere. The letter goes by e-mail."

    def add_arguments(self, parser: CommandParser) -> None:
        """Who, as what, where."""
        parser.add_argument("email")
        parser.add_argument("--name", required=True)
        parser.add_argument("--role", required=True, choices=sorted(ROLES))
        parser.add_argument("--centre", help="the short name of a centre; without it the role counts everywhere")

    def handle(self, *_args: Any, **options: Any) -> None:
        """Send the letter, or say why not."""
        slug = options["centre"]
        centre = Centre.objects.filter(slug=slug).first() if slug else None
        if slug and centre is None:
            raise CommandError(f"There is no centre with the short name {slug}.")
        try:
            invitation = invitations.invite(
                name=options["name"],
                email=options["email"],
                code=options["role"],
                centre=centre,
                by=None,
                site=settings.WAGTAILADMIN_BASE_URL.rstrip("/"),
                now=timezone.now(),
            )
        except RefusedError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{invitation} is invited. The link in the letter works for 7 days.")
