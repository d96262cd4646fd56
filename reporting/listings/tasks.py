"""Long work of the directory's files, done by the worker."""

from datetime import datetime, timedelta

from django.utils import timezone
from django_tasks import task

from reporting.listings.drafts import forget_old, give_up, take_in
from reporting.models import ListingsDraft


@task()
def take_in_waiting(draft_id: str) -> None:
    """Take in one confirmed import. Whatever goes wrong, whoever waits is told, and so is the log."""
    draft = ListingsDraft.objects.filter(pk=draft_id).first()
    if draft is None:
        return
    try:
        take_in(draft, now=timezone.now())
    except Exception:
        give_up(draft, now=timezone.now())
        raise


def forget_listings(now: datetime) -> int:
    """Files of the directory, and what they would have changed, are forgotten after a day."""
    return forget_old(now - timedelta(days=1))
