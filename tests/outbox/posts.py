"""Services that the outbox hands messages to: they write down what they got, or fail as told."""

import smtplib
from datetime import UTC, datetime, timedelta

from django.core.mail.backends.base import BaseEmailBackend

from outbox.actions import write_email
from outbox.delivery import RefusedError
from outbox.sending import send_waiting

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
taken: list[str] = []
troubles: list[Exception] = []


def email(subject, now=NOON):
    return write_email(to="ada@samphire.example", subject=subject, body="Words.", now=now)


def send(minutes=0, worker="ada"):
    """Send what is due so many minutes after noon."""
    return send_waiting(NOON + timedelta(minutes=minutes), worker)


class Post(BaseEmailBackend):
    """A mail server."""

    def send_messages(self, email_messages):
        for mail in email_messages:
            if troubles:
                raise troubles[0]
            taken.append(mail.subject)
        return len(email_messages)


class Texts:
    """A text message service."""

    def send(self, *, to, body):
        taken.append(body)


def refused_with(code):
    return smtplib.SMTPRecipientsRefused({"ada@samphire.example": (code, b"ada@samphire.example is not here")})


NO_ANSWER = [
    ConnectionRefusedError(111, "Connection refused by 192.0.2.7"),
    TimeoutError("timed out"),
    smtplib.SMTPServerDisconnected("gone"),
    smtplib.SMTPConnectError(421, b"busy"),
]
NOT_NOW = [smtplib.SMTPDataError(451, b"try later"), refused_with(450), KeyError("ada@samphire.example")]
NEVER = [refused_with(550), RefusedError("The number is no mobile number.")]
