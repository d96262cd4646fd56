"""Sends what waits in the outbox, one message at a time.

At least once: a message goes twice only when its sender is killed after handing it over and before noting that it did.
"""

import logging
import time
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from outbox.delivery import NoAnswerError, NotDeliveredError, RefusedError, deliver
from outbox.models import Message

log = logging.getLogger(__name__)

# After the first try, the second, …: two days in all, which outlasts a weekend with a broken mail server.
GAPS = [timedelta(minutes=minutes) for minutes in (1, 2, 5, 10, 30, 60, 180, 360, 720, 1440)]
GIVEN_UP_AFTER = sum(GAPS, timedelta())
NO_ANSWER_GAP = timedelta(minutes=1)  # not the message's fault: it goes as soon as the service is back
NO_ANSWER_TRIES = 60  # also when we were away ourselves, the service gets an hour to come back
CLAIM_LASTS = timedelta(minutes=5)  # longer than any one delivery, which EMAIL_TIMEOUT ends


def send_waiting(now: datetime, worker_id: str, limit: int = 50) -> int:
    """Send what is due, the oldest first; how many went. What a killed sender had claimed is taken over.

    A service that does not answer is asked once only, so that a dead mail server holds up no text message.
    """
    started, sent = time.monotonic(), 0
    silent: set[str] = set()
    for _ in range(limit):
        moment = now + timedelta(seconds=time.monotonic() - started)
        message = _claim_next(moment, worker_id, silent)
        if message is None:
            break
        try:
            deliver(message)
        except NotDeliveredError as error:
            _note_trouble(message, error, moment)
            silent |= {message.kind} if isinstance(error, NoAnswerError) else set()
        else:
            _note(message, state=Message.State.SENT, sent_at=moment, last_error="", **_forgotten())
            sent += 1
    return sent


def _forgotten() -> dict[str, str]:
    """What is no longer needed once a message is out: its words may hold a link that opens something."""
    return {} if settings.OUTBOX_KEEPS_WORDS else {"body": ""}


@transaction.atomic
def _claim_next(now: datetime, worker_id: str, silent: set[str]) -> Message | None:
    due = Message.objects.due(now, claimed_before=now - CLAIM_LASTS).exclude(kind__in=silent)
    message = due.select_for_update(skip_locked=True).first()
    if message is not None:
        message.state, message.claimed_by, message.claimed_at = Message.State.SENDING, worker_id, now
        message.tries += 1
        message.save(update_fields=["state", "claimed_by", "claimed_at", "tries"])
    return message


def _note_trouble(message: Message, error: NotDeliveredError, now: datetime) -> None:
    last_error = str(error)[:200]
    if isinstance(error, RefusedError) or _tried_long_enough(message, error, now):
        log.error("Message %d was given up. %s", message.pk, error)
        _note(message, state=Message.State.GIVEN_UP, last_error=last_error)
    else:
        log.warning("Message %d was not sent. %s", message.pk, error)
        next_try_at = now + _gap(message.tries, error)
        _note(message, state=Message.State.WAITING, next_try_at=next_try_at, last_error=last_error)


def _tried_long_enough(message: Message, error: NotDeliveredError, now: datetime) -> bool:
    enough = NO_ANSWER_TRIES if isinstance(error, NoAnswerError) else len(GAPS)
    return message.tries > enough and now - message.made_at >= GIVEN_UP_AFTER


def _gap(tries: int, error: NotDeliveredError) -> timedelta:
    if isinstance(error, NoAnswerError):
        return NO_ANSWER_GAP
    return GAPS[min(tries, len(GAPS)) - 1]


def _note(message: Message, **facts: object) -> None:
    """Only while the claim is still ours: a sender that was away too long must not undo what its successor did."""
    ours = Message.objects.filter(pk=message.pk, claimed_by=message.claimed_by, claimed_at=message.claimed_at)
    ours.update(**facts)
