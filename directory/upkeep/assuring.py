"""Listings are said to be still correct, reminded of, and withdrawn when nobody says so for too long."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone
from wagtail.log_actions import log

from accounts.models import User
from directory.models import DirectoryPolicy, Keeper, Reminder, Service
from directory.upkeep import letters, links_in_letters
from directory.upkeep.assurance import FLAGGED_AFTER, REMINDED_AFTER, is_withdrawn, reminder_due
from directory.upkeep.refusals import NotPublicError
from trail import actions as trail


def public_since(*, before: date) -> Any:
    """Public services of ours whose count began on the day or before: last checked, or first public, by then."""
    counted_from = Coalesce("assured_on", TruncDate("first_published_at"))
    found = Service.objects.public().ours().annotate(counted_from=counted_from).filter(counted_from__lte=before)
    return found.select_related("organisation").order_by("counted_from", "pk")


def unchecked(today: date) -> Any:
    """Public services that nobody has checked for longer than the last reminder waits."""
    return public_since(before=today - timedelta(days=FLAGGED_AFTER + 1))


@transaction.atomic
def confirm(service: Service, *, by: User | None, today: date) -> None:
    """Still correct: the day moves on, on the public version and on a draft that waits alike."""
    current = Service.objects.select_for_update().select_related("organisation").get(pk=service.pk)
    if not current.live or current.status not in Service.FOUND:
        raise NotPublicError
    write(current, {"assured_on": today, "assured_by": current.organisation.email})
    log(current, "directory.confirmed", user=by)
    trail.write(by=by, about=current, deed="listing confirmed")


@transaction.atomic
def remind(now: datetime) -> int:
    """Write the reminders that are due; how many services that concerned."""
    today = timezone.localdate(now)
    due = list(public_since(before=today - timedelta(days=REMINDED_AFTER[0])))
    sent = _sent(due)
    return sum(_remind(each, sent[each.pk, each.counted_from], now) for each in due)


@transaction.atomic
def withdraw_unchecked(today: date) -> int:
    """Take down what the policy says; editors see it, and its provider can bring it back."""
    after_days = DirectoryPolicy.now().withdraw_after_days
    if after_days is None:
        return 0
    old = public_since(before=today - timedelta(days=after_days))
    due = [each for each in old if is_withdrawn(each.counted_from, today, after_days)]
    for each in due:
        write(each, {"status": Service.Status.WITHDRAWN})
        log(each, "directory.withdrawn")
        trail.write(by=None, about=each, deed="listing withdrawn unchecked")
    return len(due)


@transaction.atomic
def set_policy(*, withdraw_after_days: int | None, by: User) -> None:
    """Say after how many days the directory takes a listing down by itself, or that it never does."""
    policy = DirectoryPolicy.objects.select_for_update().first() or DirectoryPolicy()
    policy.withdraw_after_days, policy.changed_by = withdraw_after_days, by
    policy.save()
    trail.write(by=by, about=policy, deed="policy of the directory changed")


def _sent(services: list[Any]) -> dict[tuple[int, date], list[int]]:
    found: dict[tuple[int, date], list[int]] = defaultdict(list)
    rows = Reminder.objects.filter(service__in=[each.pk for each in services])
    for pk, counted_from, days in rows.values_list("service", "counted_from", "after_days"):
        found[pk, counted_from].append(days)
    return found


def _remind(each: Any, sent: list[int], now: datetime) -> int:
    today = timezone.localdate(now)
    days = reminder_due(each.counted_from, today, sent)
    if days is None:
        return 0
    Reminder.objects.create(service=each, counted_from=each.counted_from, after_days=days, sent_on=today)
    url = letters.site_address(links_in_letters.still_correct(each, each.counted_from))
    facts: dict[str, object] = {"service": each, "day": each.counted_from, "url": url}
    for address, language in _readers(each):
        key = f"check-listing:{each.pk}:{each.counted_from}:{days}:{address}"
        letters.send("check", facts, to=address, key=key[:200], now=now, language=language)
    return 1


def _readers(each: Service) -> Iterator[tuple[str, str]]:
    """Its providers; where there is none, the shared mailbox of the organisation or of the service."""
    keepers = Keeper.objects.current().filter(organisation=each.organisation_id, user__is_active=True)
    people = [(keeper.user.email, keeper.user.own_language) for keeper in keepers.select_related("user") if keeper.user]
    shared = each.organisation.email or each.email
    yield from people or ([(shared, "")] if shared else [])


def write(each: Service, facts: dict[str, Any]) -> None:
    """Onto the public version and into the versions that may become public later."""
    for name, value in facts.items():
        setattr(each, name, value)
    each.save(update_fields=[*facts, "changed_at"])
    said = {name: value.isoformat() if isinstance(value, date) else str(value) for name, value in facts.items()}
    for version in {each.latest_revision, each.live_revision} - {None}:
        version.content |= said
        version.save(update_fields=["content"])
