"""How a service is reached: by its contacts, each number once, and where people meet without going anywhere."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from directory.models import ServiceAt, ServiceContact, Venue


class Reach(NamedTuple):
    """Those who answer at one number, and their mailboxes."""

    who: Sequence[str]
    phone: Any
    emails: Sequence[str]


def reaches(contacts: Iterable[ServiceContact]) -> Iterator[Reach]:
    """In the order of the contacts; whoever shares a number stands beside it with the others."""
    by_phone: dict[object, list[ServiceContact]] = defaultdict(list)
    for one in contacts:
        by_phone[str(one.phone) or one].append(one)
    for those in by_phone.values():
        who = dict.fromkeys(words for one in those if (words := ", ".join(filter(None, [one.role, one.name]))))
        emails = {one.email.lower(): one.email for one in those if one.email}
        yield Reach(list(who), those[0].phone, list(emails.values()))


def called(name: str) -> str:
    """A venue’s name: its own, but for the usual ways to meet without one, which have words in each language."""
    return {"By telephone": _("By telephone"), "By video": _("By video")}.get(name, name)


def is_only_a_way(place: ServiceAt) -> bool:
    """Whether there is nothing to say of the venue but how people meet."""
    venue = place.venue
    says_more = venue.is_masked or venue.line_1 or venue.town or venue.getting_there or venue.access.all()
    return venue.kind == Venue.Kind.VIRTUAL and not says_more


def ways(places: Iterable[ServiceAt]) -> str:
    """The ways to meet without going anywhere, with what is said of each."""
    told = [(called(place.venue.name), place.note) for place in places if is_only_a_way(place)]
    return "; ".join(f"{name} ({note})" if note else name for name, note in told)
