"""Listings that look alike are found, said to be two after all, or one of them is withdrawn for the other."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from accounts.models import User
from directory.models import Organisation, Pair, Service
from directory.upkeep.alike import Alike, Entry, Why, pairs
from directory.upkeep.assuring import write
from trail import actions as trail

MODELS: dict[str, Any] = {Pair.Kind.SERVICE: Service, Pair.Kind.ORGANISATION: Organisation}


class Look(NamedTuple):
    """Two that look alike, and what they share in words."""

    kind: str
    first: Any
    second: Any
    why: str


def looks() -> list[Look]:
    """All pairs nobody has said anything about, services first."""
    return [*_looks(Pair.Kind.SERVICE, _services()), *_looks(Pair.Kind.ORGANISATION, _organisations())]


@transaction.atomic
def not_the_same(kind: str, first: int, second: int, *, by: User, now: datetime) -> None:
    """They are two. Nobody is asked again."""
    _settle(kind, first, second, {"said_by": by, "said_at": now})
    trail.write(by=by, about=MODELS[kind].objects.get(pk=first), deed="pair is not the same")


@transaction.atomic
def withdraw_for(gone: Service, kept: Service, *, by: User, now: datetime) -> None:
    """One of the two comes down; whoever follows an old link to it comes to the other."""
    write(gone, {"status": Service.Status.WITHDRAWN})
    log(gone, "directory.doubled", user=by)
    first, second = sorted([gone.pk, kept.pk])
    _settle(Pair.Kind.SERVICE, first, second, {"kept": kept.pk, "said_by": by, "said_at": now})
    trail.write(by=by, about=gone, deed="listing withdrawn as a double")


def stands_for(slug: str) -> Service | None:
    """The public service that stands for a withdrawn one of this name in addresses."""
    gone = Service.objects.filter(slug=slug, status=Service.Status.WITHDRAWN).first()
    both = Pair.objects.exclude(kept=None).filter(kind=Pair.Kind.SERVICE)
    pair = gone and (both.filter(first=gone.pk) | both.filter(second=gone.pk)).exclude(kept=gone.pk).first()
    return Service.objects.public().filter(pk=pair.kept).first() if pair else None


def _settle(kind: str, first: int, second: int, facts: dict[str, Any]) -> None:
    Pair.objects.update_or_create(kind=kind, first=first, second=second, defaults=facts)


def _looks(kind: str, entries: Iterator[tuple[Any, Entry]]) -> Iterator[Look]:
    known = {record.pk: (record, entry) for record, entry in entries}
    said = set(Pair.objects.filter(kind=kind).values_list("first", "second"))
    for each in pairs(entry for _record, entry in known.values()):
        if (each.first, each.second) not in said:
            yield Look(kind, known[each.first][0], known[each.second][0], _in_words(each))


def _services() -> Iterator[tuple[Any, Entry]]:
    found = Service.objects.public().select_related("organisation").prefetch_related("contacts", "places__venue")
    for each in found:
        shared = {(Why.EMAIL, each.email), (Why.WEBSITE, each.website)}
        for contact in each.contacts.all():
            shared |= {(Why.PHONE, str(contact.phone or "")), (Why.EMAIL, contact.email)}
        shared |= {(Why.VENUE, str(place.venue_id)) for place in each.places.all()}
        yield each, Entry(each.pk, each.name, frozenset(shared))


def _organisations() -> Iterator[tuple[Any, Entry]]:
    for each in Organisation.objects.filter(live=True):
        numbers = {(Why.PHONE, str(each.phone or "")), (Why.CHARITY, each.charity_number)}
        yield (
            each,
            Entry(each.pk, each.name, frozenset(numbers | {(Why.EMAIL, each.email), (Why.WEBSITE, each.website)})),
        )


def _in_words(each: Alike) -> str:
    words = {
        Why.NAME: _("the same name"),
        Why.PHONE: _("the same telephone"),
        Why.EMAIL: _("the same mailbox"),
        Why.WEBSITE: _("the same website"),
        Why.VENUE: _("the same venue"),
        Why.CHARITY: _("the same charity number"),
    }
    close = [] if Why.NAME in each.why else [_("names that are close")]
    return ", ".join([*close, *(words[why] for why in each.why)])
