"""Keeps a service that a source told as a row of ours: new, changed, or left alone where it says nothing new."""

from enum import StrEnum
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from wagtail.log_actions import log

from accounts.models import User
from directory.harvest.parts import put_parts
from directory.harvest.reading import GONE, checked_by, heading, understood
from directory.harvest.refusing import LeftOut, RefusedEntryError
from directory.harvest.settling import body, venue
from directory.harvest.told import Heading, ToldBody, ToldService, ToldVenue
from directory.harvest.values import uid
from directory.harvest.work import Work, free_id, known, mark_of, note, publish
from directory.models import Harvested, Pair, Service, Term
from directory.models.reasons import Why
from directory.upkeep.assuring import write
from trail import actions as trail

SERVICE = Harvested.Kind.SERVICE
PLAIN = (
    "name", "status", "summary", "description", "notice", "min_months", "max_months", "for_whom", "charge",
    "how_to_come", "covers", "website", "email", "assured_on", "assured_by",
)  # fmt: skip


class Outcome(StrEnum):
    """What became of an entry."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    WITHDRAWN = "withdrawn"
    KNOWN = "known"


def keep(work: Work, entry: Any) -> Outcome:
    """Keep one service with its organisation and venues. Raises RefusedEntryError, and then nothing of it was kept."""
    work.at_hand.clear()
    with transaction.atomic():
        outcome = _became(work, entry, heading(entry))
    work.settled |= work.at_hand
    return outcome


def _became(work: Work, entry: Any, head: Heading) -> Outcome:
    before = known(work, SERVICE, head.their_id)
    if before is None and Service.objects.filter(uid=uid(head.their_id)).exists():
        return Outcome.KNOWN
    if head.status in GONE:
        return Outcome.WITHDRAWN if before and withdraw(before, head.status) else Outcome.SAME
    try:
        return _keep(work, checked_by(understood(entry), work.today), before, head.id_as_told)
    except ValidationError as error:
        name, sentences = next(iter(error.message_dict.items()))
        raise RefusedEntryError(Why.OUR_RULES, f"{name}: {sentences[0]}") from error


def withdraw(before: Harvested, status: str = Service.Status.WITHDRAWN) -> bool:
    """Take down what is no longer there; whether it still stood here."""
    service = before.service
    if service is None or service.status not in Service.FOUND:
        return False
    write(service, {"status": status})
    log(service, "directory.gone_there")
    Harvested.objects.filter(pk=before.pk).update(digest="")  # when it comes back, it comes as news
    return True


def _keep(work: Work, told: ToldService, before: Harvested | None, id_as_told: str) -> Outcome:
    terms, unknown = work.terms.meant(told.terms)
    left_out = [*told.left_out, *unknown]
    organisation = body(work, told.body, told.changed_at)
    venues = {one.venue.their_id: venue(work, one.venue, told.changed_at) for one in told.places}
    digest = mark_of((_by_itself(told), terms))
    if before and before.digest == digest:
        _heard_again(before, told, left_out, id_as_told)
        return Outcome.SAME
    service = before.service if before and before.service else Service(uid=free_id(Service, told.their_id))
    if before and not service.live:  # an editor took it off the site: there it stays off
        return Outcome.SAME
    service.organisation = organisation
    _fill(service, told, terms)
    put_parts(service, told, venues)
    service.full_clean(exclude={"summary"} if not told.summary else None)
    publish(service)
    facts: dict[str, Any] = {"digest": digest, "changed_there": told.changed_at, "left_out": left_out}
    note(work, SERVICE, told.their_id, service, id_as_told=id_as_told, **facts)
    return Outcome.CHANGED if before else Outcome.NEW


def _fill(service: Service, told: ToldService, terms: list[int]) -> None:
    for name in PLAIN:
        setattr(service, name, getattr(told, name))
    if service.pk and _stands_aside(service.pk):
        service.status = Service.Status.WITHDRAWN
    service.terms.set(list(Term.objects.filter(pk__in=terms)))


def _by_itself(told: ToldService) -> ToldService:
    """Without what is written elsewhere: its organisation and venues are known by their ids, its terms by our keys."""
    return told._replace(
        changed_at=None,
        body=ToldBody(told.body.their_id, ""),
        places=tuple(one._replace(venue=ToldVenue(one.venue.their_id, "")) for one in told.places),
        terms=(),
        left_out=(),
    )


def _heard_again(before: Harvested, told: ToldService, left_out: list[LeftOut], id_as_told: str) -> None:
    now: dict[str, Any] = {"changed_there": told.changed_at, "left_out": [list(one) for one in left_out]}
    now["id_as_told"] = id_as_told
    if now != {name: getattr(before, name) for name in now}:
        Harvested.objects.filter(pk=before.pk).update(**now)


def _stands_aside(pk: int) -> bool:
    """Whether an editor said that another listing stands for it."""
    of_it = Q(first=pk) | Q(second=pk)
    return Pair.objects.filter(of_it, kind=Pair.Kind.SERVICE).exclude(kept=None).exclude(kept=pk).exists()


@transaction.atomic
def show_again(service: Service, *, by: User) -> None:
    """Back onto the site, as it last came; the next whole reading brings what has changed there since."""
    service.latest_revision.publish(user=by)
    Harvested.objects.filter(service=service).update(digest="")
    trail.write(by=by, about=service, deed="harvested listing shown again")
