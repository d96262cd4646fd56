"""Nothing anybody writes into an address or a form breaks a page; each page is tried by somebody who may open it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.forms import BaseForm
from django.test import Client
from django.urls import reverse

from tests.doors.overhearing import overhear
from tests.doors.table import DOORS, VISITOR
from tests.doors.world import World, build

pytestmark = pytest.mark.django_db

HOSTILE = [
    '"', 'a"b', "'", "' OR 1=1 --", "%", "_%_", "\\", "*", "(", ")", "(((", "a AND", "NOT", "NEAR/2", "^a", "{}",
    "{{7*7}}", "${7*7}", "<script>alert(1)</script>", "../../etc/passwd", "-1", "0", "999999999999999999999", "1e400",
    "NaN", "2026-02-30", "\u202e", "\ud7ff", "🦀" * 50, "a" * 3000, "%00", "\r\nSet-Cookie: a=b", "+441534", "نص", "ﬀ",
]  # fmt: skip
IN_A_FORM = ['"', "'; DROP TABLE x; --", "\x00", "🦀", "a" * 5000, "-1", "2026-13-45"]
ANY_FIELDS = ("q", "name", "day", "centre", "kind", "next", "state", "words", "language", "page")
DRAFTS = {"reporting:draft", "reporting:findings", "reporting:settle"}
PARTS = 4  # of the list of addresses, each a test of its own so that two may run at once


class Visits:
    """One part of the addresses, each with the browser of somebody to whom it opens."""

    def __init__(self, part: int) -> None:
        self._world, self._names, self._browsers = build(), list(DOORS)[part::PARTS], dict[str, Client]()

    def __iter__(self) -> Iterator[tuple[str, Client, str]]:
        for name in self._names:
            kind = next(each for each in ("manager", *sorted(DOORS[name].opens)) if DOORS[name].lets_in(each))
            yield name, self._browser(kind), reverse(name, kwargs=_args(self._world, name, kind))

    def _browser(self, kind: str) -> Client:
        if kind not in self._browsers:
            self._browsers[kind] = Client()
            if kind != VISITOR:
                self._browsers[kind].force_login(self._world.people[kind])
        return self._browsers[kind]


def _args(world: World, name: str, kind: str) -> dict[str, Any]:
    return {"draft_id": world.drafts[kind]} if name in DRAFTS else world.args.get(name, {})


def breaks(answer: Any) -> bool:
    return answer.status_code >= 500 or "\n" in answer.headers.get("Location", "")


@pytest.mark.parametrize("part", range(PARTS))
def test_a_hostile_word_in_whatever_a_page_looks_for_in_its_address_gets_an_answer(
    monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    broken, tried, heard = [], set(), overhear(monkeypatch)
    for name, browser, address in Visits(part):
        heard.clear()
        browser.get(address)
        browser.get(address, dict.fromkeys(tuple(heard), "1"))  # some names are looked for only beside others
        names = tuple(heard)
        for text in HOSTILE if names else ():
            answer = browser.get(address, dict.fromkeys(names, text))
            alone = names if answer.status_code == 400 else ()  # one was refused: the others are tried by themselves
            answers = [answer, *(browser.get(address, {each: text}) for each in alone)]
            broken += [f"{name}: {each.status_code} {text!r}" for each in answers if breaks(each)]
            tried |= set(names)

    assert tried
    assert not broken


@pytest.mark.parametrize("part", range(PARTS))
def test_a_hostile_word_in_every_field_of_every_form_gets_an_answer(part: int) -> None:
    broken = []
    for name, browser, address in Visits(part):
        form = (browser.get(address).context or {}).get("form")
        fields = [field.html_name for field in form] if isinstance(form, BaseForm) else ANY_FIELDS
        for text in IN_A_FORM:
            with transaction.atomic():
                answer = browser.post(address, dict.fromkeys(fields, text))
                transaction.set_rollback(True)
            broken += [f"{name}: {answer.status_code} {text!r}"] if breaks(answer) else []
            if answer.status_code == 405:
                break

    assert not broken
