from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from ui import worklist
from ui.worklist import WorkItem

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def item(title: str, state: str, day: int) -> WorkItem:
    due = datetime(2026, 11, day, 17, tzinfo=UTC)
    return WorkItem("Referral", title, "/r/", "because", "due", state, "Decide", "/r/decide/", due)


def from_referrals(user: Any, now: datetime) -> Iterable[WorkItem]:
    yield item("comes on Thursday", "coming", 26)
    yield item("late since Monday", "late", 23)
    if user == "Sophie":
        yield item("hers to decide", "decide", 24)


def from_reviews(user: Any, now: datetime) -> Iterable[WorkItem]:
    yield item("late since Friday", "late", 20)


@pytest.fixture(autouse=True)
def _own_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worklist, "_sources", [])
    worklist.register(from_referrals)
    worklist.register(from_reviews)


def test_the_most_urgent_comes_first_whoever_knows_of_it() -> None:
    titles = [found.title for found in worklist.items("Sophie", NOON)]

    assert titles == ["late since Friday", "late since Monday", "hers to decide", "comes on Thursday"]


def test_a_source_answers_for_the_person_who_asks() -> None:
    assert "hers to decide" not in [found.title for found in worklist.items("Paul", NOON)]


def test_a_source_that_is_registered_twice_answers_once() -> None:
    worklist.register(from_reviews)

    assert len(worklist.items("Paul", NOON)) == 3
