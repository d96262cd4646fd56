"""Writes messages in the caller's transaction, and forgets whom one was for."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from outbox.models import Message


def write_email(*, to: str, subject: str, body: str, key: str | None = None, now: datetime) -> Message:
    """Lay an e-mail ready. The same key gives the message already there, whatever became of it."""
    one_line = " ".join(subject.split())[:200]
    return _write(Message.Kind.EMAIL, to=to, subject=one_line, body=body, key=key, now=now)


def write_sms(*, to: str, body: str, key: str | None = None, now: datetime) -> Message:
    """Lay a text message ready. It must not name a person or a place: phones lie on tables."""
    return _write(Message.Kind.SMS, to=to, subject="", body=body, key=key, now=now)


def forget_address(keys: Iterable[str]) -> int:
    """Take the words and the reader's address off messages that are out or given up; how many."""
    over = Message.objects.filter(key__in=list(keys), state__in=[Message.State.SENT, Message.State.GIVEN_UP])
    return over.update(to="", subject="", body="")


@transaction.atomic
def _write(kind: Message.Kind, *, key: str | None, now: datetime, **words: str) -> Message:
    facts = {"kind": kind, "made_at": now, "next_try_at": now, **words}
    if key is None:
        return Message.objects.create(**facts)
    message, _ = Message.objects.get_or_create(key=key, defaults=facts)
    return message
