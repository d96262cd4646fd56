"""Asks a source for what is new, keeps it, takes down what is gone there, and notes what came of it."""

import logging
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from directory.harvest.feed import Feed
from directory.harvest.getting import Rules
from directory.harvest.one_reading import Reading
from directory.harvest.refusing import FeedError
from directory.harvest.tally import COUNTED, Tally
from directory.models import Source
from directory.models.reasons import Why
from directory.upkeep.refusals import RefusedError
from trail import actions as trail

WHOLE_AFTER = timedelta(days=6, hours=12)  # once a week, also when a day’s reading begins a little earlier
GIVEN_UP_AFTER = timedelta(hours=3)  # a reading that was cut off with its machine
log = logging.getLogger(__name__)


class BusyError(RefusedError):
    """Two machines, or somebody by hand."""

    sentence = _("This source is being asked at this moment. Look again in an hour.")


def harvest(source: Source, *, now: datetime, rules: Rules | None = None, whole: bool = False) -> Tally:
    """Ask for what changed; now and then for everything. A failure is noted on the source, and ends nothing else."""
    _take(source, now)
    try:
        feed = Feed(source.address, rules or Rules())
        reading = Reading(source, feed, now, whole=whole or _is_due_whole(source, now))
        _note(source, reading, _failure_of(reading), now)
    finally:  # where it was given up meanwhile, another reading may have it
        Source.objects.filter(pk=source.pk, busy_since=now).update(busy_since=None)
    return reading.tally


def _failure_of(reading: Reading) -> FeedError | None:
    try:
        reading.read()
    except FeedError as error:
        return error
    except Exception:  # the next source must still be asked
        log.exception("The reading of a source stopped: %s", reading.source)
        return FeedError(Why.STOPPED)
    return None


def _take(source: Source, now: datetime) -> None:
    """Of two that would ask at once, one does."""
    is_free = Q(busy_since=None) | Q(busy_since__lt=now - GIVEN_UP_AFTER)
    if not Source.objects.filter(is_free, pk=source.pk).update(busy_since=now):
        raise BusyError


def _is_due_whole(source: Source, now: datetime) -> bool:
    return source.asked_whole_at is None or now - source.asked_whole_at >= WHOLE_AFTER


@transaction.atomic
def _note(source: Source, reading: Reading, failure: FeedError | None, now: datetime) -> None:
    tally = reading.tally
    facts: dict[str, Any] = {name: getattr(tally, name) for name in COUNTED} | {"asked_at": now}
    facts |= {"failure": failure.why if failure else "", "failure_detail": failure.detail if failure else ""}
    if failure is None:
        facts["heard_until"] = reading.heard_until
        facts["asked_whole_at"] = now if reading.whole else source.asked_whole_at
    for name, value in facts.items():
        setattr(source, name, value)
    source.save(update_fields=list(facts))
    if tally.new or tally.changed or tally.withdrawn:
        trail.write(by=None, about=source, deed="listings harvested")
