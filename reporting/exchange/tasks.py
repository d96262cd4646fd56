"""Long work of the exchange, done by the worker."""

from datetime import datetime, timedelta

from django.utils import timezone
from django_tasks import task

from reporting.exchange.drafts import forget_old, give_up, load_draft
from reporting.models import ImportDraft


@task()
def load_waiting_draft(draft_id: str) -> None:
    """Load one confirmed import. Whatever goes wrong, whoever waits is told, and so is the log."""
    draft = ImportDraft.objects.filter(pk=draft_id).select_related("made_by").first()
    if draft is None:
        return
    try:
        load_draft(draft, now=timezone.now())
    except Exception:
        give_up(draft, now=timezone.now())
        raise


def forget_unsettled(now: datetime) -> int:
    """Files that lay unsettled for a day are forgotten."""
    return forget_old(now, before=now - timedelta(days=1))
