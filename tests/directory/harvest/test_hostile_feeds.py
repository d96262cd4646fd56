"""Feeds that are none, that never end, that lead inside: each is told in a sentence, and nothing here is taken down."""

import json
import socket
import time
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from directory.harvest import feed as feeds
from directory.harvest.getting import Rules
from directory.harvest.harvesting import harvest
from directory.models import Service, Source
from directory.upkeep.connecting import Patience
from tests.directory.conftest import NOW
from tests.directory.harvest.conftest import a_source
from tests.directory.harvest.local_feed import HERE_ONLY, LocalFeed, told
from tests.directory.upkeep.local_web import only_here

pytestmark = pytest.mark.django_db


def trouble(source: Source, rules: Rules | None = HERE_ONLY) -> str:
    harvest(source, now=NOW, rules=rules, whole=True)
    source.refresh_from_db()
    assert source.busy_since is None
    assert source.trouble.endswith(".") or not source.trouble
    return source.failure


def page(**facts: Any) -> tuple[int, dict[str, str], bytes]:
    return 200, {}, json.dumps({"contents": [], "total_items": 0, "total_pages": 0} | facts).encode()


@pytest.mark.parametrize(
    ("path", "answer", "expected"),
    [
        ("/", (200, {}, b"<html>"), "not_json"),
        ("/", (200, {}, b"\xff\xfe"), "not_json"),
        ("/", (200, {}, b"[" * 100_000), "not_json"),
        ("/", (200, {}, b'{"version": "HSDS-UK-1.0"}'), "version"),
        ("/", (200, {}, b'["HSDS-UK-3.0"]'), "version"),
        ("/", (503, {}, b""), "answered"),
        ("/", (200, {}, b" " * 300_000), "too_long"),
        ("/", (302, {"Location": "/feed/"}, b""), "circles"),
        ("/", (302, {"Location": "http://127.0.0.2/"}, b""), "inside"),
        ("/", (302, {"Location": "http://169.254.169.254/latest/"}, b""), "inside"),
        ("/", (302, {"Location": "http://[::1]/"}, b""), "inside"),
        ("/", (302, {"Location": "file:///etc/passwd"}, b""), "unreadable"),
        ("/", (302, {"Location": "http://127.0.0.1:99999/"}, b""), "unreadable"),
        ("/services", (200, {}, b"[]"), "no_pages"),
        ("/services", (200, {}, b'{"contents": {}}'), "no_pages"),
        ("/services", (404, {}, b""), "answered"),
        ("/services", page(), "empty"),
        ("/services", page(contents=[told(1)], total_items=3, total_pages=1), "incomplete"),
        ("/services", page(contents=[told(1)], total_pages=10**9), "too_much"),
    ],
)  # fmt: skip
def test_each_fault_has_its_sentence_and_takes_nothing_down(
    feed: LocalFeed, source: Source, monkeypatch: pytest.MonkeyPatch, path: str, answer: Any, expected: str
) -> None:
    monkeypatch.setattr(feeds, "MOST_PAGES", 3)
    feed.put(told(1), told(2))
    assert trouble(source) == ""
    feed.answers[path] = answer

    assert trouble(source) == expected
    assert Service.objects.public().count() == 2


def test_a_feed_with_more_than_we_read_is_not_read(
    feed: LocalFeed, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "MOST_LISTED", 3)
    feed.put(*map(told, range(1, 6)))

    assert trouble(source) == "too_much"
    assert not Service.objects.exists()


def test_after_ten_entries_that_are_not_given_we_stop_asking(feed: LocalFeed, source: Source) -> None:
    feed.put(*map(told, range(1, 20)))
    for number in range(1, 20):
        feed.answers[f"/services/{told(number)['id']}"] = (500, {}, b"")

    assert trouble(source) == "no_answer"
    assert sum(path.startswith("/feed/services/") for path in feed.asked) == 11


def test_with_the_rules_of_the_real_site_neither_http_nor_this_machine_is_asked(feed: LocalFeed) -> None:
    feed.put(told(1))
    inside = feed.address.replace("http://", "https://")
    addresses = [feed.address, inside, inside.replace("127.0.0.1", "localhost"), "https://[::1]/", "https://10.0.0.1/"]

    troubles = [trouble(a_source(each, name=each), Rules()) for each in addresses]

    assert troubles == ["unreadable", "inside", "inside", "inside", "inside"]
    assert feed.asked == []


def test_nobody_holds_us_by_not_answering(source: Source) -> None:
    hurried = Rules(only_here, frozenset({"http"}), lambda: Patience(step=0.3, altogether=0.6))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        source.address = f"http://127.0.0.1:{silent.getsockname()[1]}/feed"
        begun = time.monotonic()

        assert trouble(source, hurried) == "no_answer"
    assert time.monotonic() - begun < 3


@pytest.mark.parametrize("address", ["http://northfield.example/feed", "ftp://northfield.example", "javascript:1", "x"])
def test_an_editor_can_only_type_an_address_of_https(address: str) -> None:
    source = Source(name="A", address=address, publisher="B", licence="C")

    with pytest.raises(ValidationError) as refusal:
        source.full_clean()
    assert set(refusal.value.message_dict) == {"address"}


def test_a_hostile_entry_is_shown_as_words(feed: LocalFeed, source: Source, client: Any) -> None:
    attack = "<img src=x onerror=alert(1)>Tea &lt;script&gt;alert(1)&lt;/script&gt;"
    feed.put(told(1, name=f"Tea{attack}", description=attack, url="javascript:alert(1)"))

    assert trouble(source) == ""

    service = Service.objects.get()
    assert (service.name, service.summary, service.website) == ("TeaTea", "Tea", "")
    shown = client.get(service.get_absolute_url()).content.decode()
    assert "onerror" not in shown
    assert "javascript:" not in shown
