"""What ends by itself on a day is news for whoever holds a copy of the listing."""

from datetime import datetime

from django.db.models import F
from django.utils import timezone

from directory import edition
from directory.models import Service


def end_notices(now: datetime) -> int:
    """Services whose notice is over since they last changed count as changed now; returns how many there were."""
    over = Service.objects.exclude(notice="").filter(notice_until__lt=timezone.localdate(now))
    ended = over.filter(changed_at__date__lte=F("notice_until")).update(changed_at=now)
    if ended:
        edition.turn()
    return ended
