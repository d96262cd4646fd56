"""Whether messages leave: one that has waited for long must be seen by somebody."""

from datetime import datetime, timedelta

from outbox.models import Message

LATE_AFTER = timedelta(minutes=15)


def goes_out(now: datetime) -> bool:
    """Whether no message has waited for more than a quarter of an hour."""
    on_its_way = (Message.State.WAITING, Message.State.SENDING)
    return not Message.objects.filter(state__in=on_its_way, made_at__lt=now - LATE_AFTER).exists()
