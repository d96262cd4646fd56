"""Mail backends: every mail of the site goes to the outbox; in the demonstration nothing leaves it."""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

from outbox.actions import write_email
from outbox.delivery import RefusedError


class OutboxBackend(BaseEmailBackend):
    """The site's EMAIL_BACKEND: lays each mail ready in the caller's transaction, one message for each address."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write the mails to the outbox. Files are refused rather than lost."""
        for mail in email_messages:
            if mail.attachments:
                raise ValueError("The outbox carries no files. Send a link instead.")
            for to in mail.recipients():
                write_email(to=to, subject=str(mail.subject), body=str(mail.body), now=timezone.now())
        return len(email_messages)


class ReadableBackend(BaseEmailBackend):
    """Delivery in the demonstration: the mail stays in the outbox, where /outbox/ shows it."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Say that all was delivered."""
        return len(email_messages)


class ReadableTexts:
    """Text messages in the demonstration: they stay in the outbox, where /outbox/ shows them."""

    def send(self, *, to: str, body: str) -> None:
        """Say that it was delivered."""


class NoTexts:
    """A site that has no text message service: the message is given up at once, and says why."""

    def send(self, *, to: str, body: str) -> None:
        """Refuse."""
        raise RefusedError("No text message service is set up. Name one in SMS_BACKEND.")
