"""What the worker does by itself so that listings of other directories stay as they are there."""

from datetime import datetime

from django.conf import settings
from django.utils import timezone
from django_tasks import task

from clock.schedule import at
from directory.harvest.harvesting import BusyError, harvest
from directory.models import Source


@at("10 2 * * *", "read other directories")
def read_other_directories(now: datetime) -> None:
    """Each source that is switched on; a task for each, because one may take minutes."""
    if settings.HARVEST_FEEDS:
        for pk in Source.objects.switched_on().values_list("pk", flat=True):
            read_source.enqueue(pk)


@task()
def read_source(pk: int) -> None:
    """One of them. Where somebody reads it by hand at this moment, that is enough."""
    source = Source.objects.switched_on().filter(pk=pk).first()
    if source is None:
        return
    try:
        harvest(source, now=timezone.now())
    except BusyError:
        return
