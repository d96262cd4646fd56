"""The web addresses of listings and links are looked at, a few at a time; editors see which no longer work."""

import time
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse

from directory.models import Link, Organisation, Service, ServiceQuerySet, WebAddress
from directory.upkeep.broken import Standing, is_due, looked
from directory.upkeep.connecting import Allows
from directory.upkeep.outside import is_outside
from directory.upkeep.visiting import visit

PER_PASS = 20
LONGEST_PASS = 15  # seconds; after them no further address is begun, and a worker that stops waits for 40


class BrokenLink(NamedTuple):
    """A listing or a link whose website no longer works, where it is changed, and what is the matter."""

    name: str
    form: str
    address: str
    trouble: str
    failed_since: date | None
    failed_days: int
    looked_on: date


def broken_services() -> ServiceQuerySet:
    """Public services that lead to an address that is broken."""
    return Service.objects.public().filter(website__in=WebAddress.objects.broken().values("address"))


def broken_organisations() -> "QuerySet[Organisation]":
    """Public organisations that do."""
    found: QuerySet[Organisation] = _organisations().filter(website__in=WebAddress.objects.broken().values("address"))
    return found


def broken_in_lists() -> "QuerySet[Link]":
    """Those in lists that are public and do."""
    found: QuerySet[Link] = _links().filter(address__in=WebAddress.objects.broken().values("address"))
    return found


def how_many_broken() -> int:
    """How many lines the editors' list has."""
    return broken_services().count() + broken_organisations().count() + broken_in_lists().count()


def broken_links() -> list[BrokenLink]:
    """All of them, the one that failed first on top."""
    known = {each.address: each for each in WebAddress.objects.broken()}
    found = [_told(name, form, known[at]) for name, form, at in _broken_places() if at in known]
    return sorted(found, key=lambda each: (each.failed_since or date.max, each.name))


def check_links(today: date, *, allows: Allows = is_outside) -> int:
    """One pass over what is due: at most one address of each host, one after the other; how many were looked at."""
    _forget_unlisted()
    begun, many = time.monotonic(), 0
    for address in due(today)[:PER_PASS]:
        if time.monotonic() - begun > LONGEST_PASS:
            break
        _note(address, visit(address, allows=allows), today)  # no transaction is open while a host is asked
        many += 1
    return many


def due(today: date) -> list[str]:
    """What may be looked at today, one of each host, what has waited longest first."""
    known = {each.address: each.standing for each in _known()}
    stands = {address: known.get(address, Standing()) for address in _listed()}
    waiting = [address for address, now in stands.items() if is_due(now, today)]
    waiting.sort(key=lambda address: (stands[address].looked_on or date.min, address))
    return _one_of_each_host(waiting)


def _forget_unlisted() -> None:
    """What no listing leads to any more is of no use to anybody."""
    listed = _listed()
    WebAddress.objects.filter(pk__in=[each.pk for each in _known() if each.address not in listed]).delete()


def _known() -> Iterable[WebAddress]:
    return WebAddress.objects.all()


@transaction.atomic
def _note(address: str, trouble: str, today: date) -> None:
    before = WebAddress.objects.select_for_update().filter(address=address).first()
    now = looked(before.standing if before else Standing(), works=not trouble, today=today)
    WebAddress.objects.update_or_create(address=address, defaults=now._asdict() | {"trouble": trouble})


def _organisations() -> "QuerySet[Organisation]":
    found: QuerySet[Organisation] = Organisation.objects.filter(live=True)
    return found


def _links() -> "QuerySet[Link]":
    found: QuerySet[Link] = Link.objects.filter(link_list__live=True)
    return found


def _listed() -> set[str]:
    services = Service.objects.public().exclude(website="").order_by().values_list("website", flat=True)
    organisations = _organisations().exclude(website="").order_by().values_list("website", flat=True)
    return {*services, *organisations, *_links().order_by().values_list("address", flat=True)}


def _one_of_each_host(addresses: Iterable[str]) -> list[str]:
    first: dict[str, str] = {}
    for address in addresses:
        first.setdefault(_host(address), address)
    return list(first.values())


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def _broken_places() -> Iterator[tuple[str, str, str]]:
    """What each is called, the form in which it is mended, and its address."""
    for service in broken_services():
        yield service.name, _form("service", service.pk), service.website
    for organisation in broken_organisations():
        yield organisation.name, _form("organisation", organisation.pk), organisation.website
    for link in broken_in_lists().select_related("link_list"):
        yield f"{link.link_list}: {link}", _form("linklist", link.link_list_id), link.address


def _form(kind: str, pk: int) -> str:
    return reverse(f"wagtailsnippets_directory_{kind}:edit", args=[pk])


def _told(name: str, form: str, now: WebAddress) -> BrokenLink:
    trouble = now.get_trouble_display()
    return BrokenLink(name, form, now.address, trouble, now.failed_since, now.failed_days, now.looked_on)
