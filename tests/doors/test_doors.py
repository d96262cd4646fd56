"""Every address as every kind of person: who may open it opens it, to everybody else it does not exist."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.doors.table import ALL, DOORS, ELSEWHERE, KINDS, VISITOR, VOLUNTEERS
from tests.doors.world import World, build

pytestmark = pytest.mark.django_db

# Wagtail's own doors have their own keys and tests; the gallery is open in demonstrations only.
KEPT_BY_LIBRARIES = ("cms/", "documents/", "_util/", "^((?:", "staff/gallery/")
NOWHERE = "api/oruk/v3/^"  # every other address of the feed: there is nothing, and it says so in JSON
SIGN_IN = ("account_", "mfa_", "demo_sign_in")  # open before or while signing in; tests/accounts tries them


def addresses(resolver: URLResolver, path: str = "", space: str = "") -> Iterator[tuple[str, str]]:
    """Every address below: its pattern, and its name with its space."""
    for entry in resolver.url_patterns:
        where = path + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield where, space + (entry.name or "")
        else:
            yield from addresses(entry, where, f"{space}{entry.namespace}:" if entry.namespace else space)


def our_names() -> set[str]:
    """The names of our own addresses, apart from signing in."""
    return {
        name
        for where, name in addresses(get_resolver())
        if not where.startswith((*KEPT_BY_LIBRARIES, NOWHERE)) and (name in DOORS or not name.startswith(SIGN_IN))
    }


def knock(client: Client, name: str, world: World, kind: str) -> HttpResponse:
    """Ask for the page; where only sending is allowed, send an empty form. Whatever it does is undone."""
    args = world.args.get(name, {})
    if name in {"reporting:draft", "reporting:findings", "reporting:settle"}:
        args = {"draft_id": world.drafts[kind if kind != VISITOR else ELSEWHERE]}
    address = reverse(name, kwargs=args)
    with transaction.atomic():
        answer = client.get(address)
        if answer.status_code == 405:
            answer = client.post(address)
        transaction.set_rollback(True)
    return answer  # type: ignore[return-value]


def sent_to_sign_in(answer: HttpResponse) -> bool:
    return answer.status_code == 302 and answer.headers["Location"].startswith("/accounts/login/")


def test_every_address_is_written_down_and_none_is_made_up() -> None:
    assert our_names() == set(DOORS)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_person_opens_her_own_doors_and_finds_no_others(client: Client, kind: str) -> None:
    world = build()
    if kind != VISITOR:
        client.force_login(world.people[kind])
    wrong = []

    for name, door in DOORS.items():
        answer = knock(client, name, world, kind)
        if door.lets_in(kind):
            fits = answer.status_code < 404 or answer.status_code in {405, 410, 422}
            fits = fits and not sent_to_sign_in(answer)
        elif kind == VISITOR:
            fits = sent_to_sign_in(answer)
        else:
            fits = answer.status_code == 404
        if not fits:
            wrong.append(f"{name}: {answer.status_code} {answer.headers.get('Location', '')}")

    assert not wrong


def _without_address_and_token(answer: Any) -> str:
    page = answer.content.decode().replace(answer.request["PATH_INFO"], "")
    return re.sub(r'name="csrfmiddlewaretoken"\s+value="\w+"', "", page)


@pytest.mark.requirement("R002-024")
def test_what_is_not_hers_answers_exactly_like_what_does_not_exist(client: Client) -> None:
    world = build()
    client.force_login(world.people[ELSEWHERE])
    family = world.args["families:family"]["pk"]

    hidden = client.get(reverse("families:family", args=[family]))
    missing = client.get(reverse("families:family", args=[family + 1_000_000]))

    alike = [_without_address_and_token(answer) for answer in (hidden, missing)]
    assert hidden.status_code == missing.status_code == 404
    assert alike[0] == alike[1]
    assert set(hidden.headers) == set(missing.headers)


def test_nobody_shut_out_of_everything_is_left_in_the_table() -> None:
    assert all(door.opens for door in DOORS.values())
    assert VOLUNTEERS <= ALL
