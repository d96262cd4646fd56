"""How a message leaves: by e-mail or text message, through the way that settings name."""

import smtplib
from typing import Protocol

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.utils.module_loading import import_string

from outbox.models import Message


class NotDeliveredError(Exception):
    """What stopped a message, in words for staff; never the address or the text, which a service may quote."""


class RefusedError(NotDeliveredError):
    """Trying again would not help."""


class NoAnswerError(NotDeliveredError):
    """The service is not there, so other messages would not get through now either."""


class TextMessages(Protocol):
    """A service that carries text messages. Raises RefusedError when trying again would not help."""

    def send(self, *, to: str, body: str) -> None:
        """Hand the text over."""


def deliver(message: Message) -> None:
    """Hand the message over. Raises NotDeliveredError, whatever it was that stopped it."""
    try:
        _hand_over(message)
    except NotDeliveredError:
        raise
    except smtplib.SMTPRecipientsRefused as error:
        raise _refusal(error) from None
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPConnectError) as error:
        raise NoAnswerError(f"The mail server did not answer ({type(error).__name__}).") from None
    except smtplib.SMTPException as error:  # by its family an OSError, yet an answer
        raise NotDeliveredError(f"The mail server did not take it ({type(error).__name__}).") from None
    except OSError as error:
        raise NoAnswerError(f"The service did not answer ({type(error).__name__}).") from None
    except Exception as error:
        raise NotDeliveredError(f"It could not be handed over ({type(error).__name__}).") from error


def _hand_over(message: Message) -> None:
    if message.kind == Message.Kind.SMS:
        texts: TextMessages = import_string(settings.SMS_BACKEND)()
        texts.send(to=message.to, body=message.body)
    else:
        connection = get_connection(settings.OUTBOX_EMAIL_BACKEND)
        EmailMessage(message.subject, message.body, to=[message.to], connection=connection).send()


def _refusal(error: smtplib.SMTPRecipientsRefused) -> NotDeliveredError:
    if all(code >= 500 for code, _ in error.recipients.values()):
        return RefusedError("The mail server knows no such address.")
    return NotDeliveredError("The mail server did not take it now.")
