"""How a message leaves: by e-mail or text message, through the way that settings name."""

import smtplib
from typing import Protocol

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.utils.module_loading import import_string

from outbox.models import Message


class RefusedError(Exception):
    """Trying again would not help. Carries the reason staff read."""


class TextMessages(Protocol):
    """A service that carries text messages. Raises RefusedError when trying again would not help."""

    def send(self, *, to: str, body: str) -> None:
        """Hand the text over."""


def deliver(message: Message) -> None:
    """Hand the message over, or raise what stopped it."""
    if message.kind == Message.Kind.SMS:
        service: TextMessages = import_string(settings.SMS_BACKEND)()
        service.send(to=message.to, body=message.body)
    else:
        _deliver_email(message)


def _deliver_email(message: Message) -> None:
    connection = get_connection(settings.OUTBOX_EMAIL_BACKEND)
    try:
        EmailMessage(message.subject, message.body, to=[message.to], connection=connection).send()
    except smtplib.SMTPRecipientsRefused as error:
        if all(code >= 500 for code, _ in error.recipients.values()):
            raise RefusedError("The mail server knows no such address.") from None
        raise


def reason(error: Exception) -> str:
    """What stopped a message, without the address or the words that an error may quote."""
    if isinstance(error, RefusedError):
        return str(error)
    if isinstance(error, OSError) and not isinstance(error, smtplib.SMTPException):
        return f"The service did not answer ({type(error).__name__})."
    return f"The service did not take it ({type(error).__name__})."
