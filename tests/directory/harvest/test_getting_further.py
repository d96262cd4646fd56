"""A reading that does not come to its end leaves the next one less to do, and ends nothing beside it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError
from django.db.models.signals import pre_save

from directory.harvest import feed as feeds
from directory.harvest.harvesting import harvest
from directory.harvest.tally import Tally
from directory.harvest.told import Heading
from directory.harvest.turns import MANY, Here, Turn, in_turn, turn_of
from directory.models import Organisation, Service, Source
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.harvest.local_feed import BODY, HERE_ONLY, LocalFeed, told

pytestmark = pytest.mark.django_db
THEN, LATER = datetime(2026, 11, 2, tzinfo=UTC), datetime(2026, 11, 3, tzinfo=UTC)


def read(source: Source, days: int = 0, **how: Any) -> Tally:
    source.refresh_from_db()
    return harvest(source, now=NOW + timedelta(days=days), rules=HERE_ONLY, **how)


@contextmanager
def when_saved(name: str, does: Callable[[], None]) -> Iterator[None]:
    """What happens while the service of this name is kept."""

    def seen(instance: Service, **_facts: Any) -> None:
        if instance.name == name:
            does()

    pre_save.connect(seen, sender=Service)
    try:
        yield
    finally:
        pre_save.disconnect(seen, sender=Service)


def fails_with(error: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


def test_a_feed_larger_than_the_limit_is_complete_after_several_nights(
    feed: LocalFeed, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "MOST_SERVICES", 3)
    feed.put(*map(told, range(1, 9)))
    feed.put(told(20, organization=None))

    stand, failures = [], []
    for days in range(4):
        read(source, days)
        stand.append(Service.objects.public().count())
        failures.append(source.failure)

    assert stand == [2, 5, 8, 8]
    assert failures == ["too_much", "too_much", "too_much", ""]
    assert source.asked_whole_at == NOW + timedelta(days=3)


def test_a_source_that_was_read_as_a_whole_takes_down_what_is_gone_before_it_looks_at_what_is_not_new(
    feed: LocalFeed, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed.put(*map(told, range(1, 7)))
    read(source)
    monkeypatch.setattr(feeds, "MOST_SERVICES", 3)
    del feed.services[told(1)["id"]]
    feed.put(told(2, name="Group two", last_modified="2026-11-24T12:00:00Z"))

    tally = read(source, 7)

    assert (tally.withdrawn, tally.changed, source.failure) == (1, 1, "")


def test_what_is_not_given_on_one_night_is_no_reason_to_begin_anew(feed: LocalFeed, source: Source) -> None:
    feed.put(*map(told, range(1, 15)))
    for number in range(4, 15):
        feed.answers[f"/services/{told(number)['id']}"] = (500, {}, b"")
    read(source)
    assert (source.failure, Service.objects.count()) == ("no_answer", 0)

    feed.asked.clear()
    read(source, 1)

    assert [path[-2:] for path in feed.asked if "/services/" in path][:3] == ["03", "02", "01"]
    assert Service.objects.count() == 3


def test_one_that_is_not_given_does_not_hold_the_news_back(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))
    feed.answers[f"/services/{told(1)['id']}"] = (500, {}, b"")
    read(source)
    assert source.heard_until == datetime(2026, 11, 3, 10, tzinfo=UTC)
    feed.answers.clear()
    feed.asked.clear()

    assert read(source, 1).new == 1
    assert "modified_after=2026-11-03" in feed.asked[1]
    assert not source.refused_entries.exists()


def test_a_feed_that_says_no_moments_is_read_as_a_whole_once_a_week(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1, last_modified=None), told(2, last_modified=None))
    read(source)
    del feed.services[told(1)["id"]]

    assert [read(source, days).withdrawn for days in (1, 6, 7)] == [0, 0, 1]


@pytest.mark.parametrize(
    ("changed_at", "before", "is_refused", "turn"),
    [
        (LATER, None, False, Turn.NEW),
        (None, None, False, Turn.NEW),
        (LATER, Here(THEN, is_whole=True), False, Turn.CHANGED),
        (LATER, Here(None, is_whole=True), False, Turn.CHANGED),
        (THEN, Here(THEN, is_whole=False), False, Turn.CHANGED),
        (LATER, None, True, Turn.REFUSED),
        (LATER, Here(THEN, is_whole=True), True, Turn.REFUSED),
        (THEN, Here(THEN, is_whole=True), False, Turn.AS_IT_WAS),
        (None, Here(THEN, is_whole=True), False, Turn.AS_IT_WAS),
    ],
)
def test_what_was_never_read_comes_first_and_what_is_as_it_was_comes_last(
    changed_at: datetime | None, before: Here | None, is_refused: bool, turn: Turn
) -> None:
    assert turn_of(Heading("1", "Tea", "active", changed_at), before, is_refused=is_refused) == turn


@pytest.mark.parametrize(("many", "orders"), [(50, 1), (MANY + 1, 9)])
def test_where_much_is_as_it_was_another_part_of_it_comes_first_each_day(many: int, orders: int) -> None:
    heads = [Heading(str(number), "Tea", "active", THEN) for number in range(many)]
    here = {head.their_id: Here(THEN, is_whole=True) for head in heads}

    first = {in_turn(heads, here, set(), TUESDAY + timedelta(days=day))[Turn.AS_IT_WAS][0] for day in range(9)}

    assert len(first) == orders


def test_an_entry_that_the_database_does_not_take_is_refused_and_the_next_is_kept(
    feed: LocalFeed, source: Source
) -> None:
    feed.put(told(1), told(2))

    with when_saved("Group 2", fails_with(IntegrityError("twice"))):
        tally = read(source)

    assert (tally.new, tally.refused, source.failure) == (1, 1, "")
    assert source.refused_entries.get().reason == "It does not fit the rules of our own directory."


def test_an_organisation_is_believed_from_the_next_service_when_the_first_was_not_kept(
    feed: LocalFeed, source: Source
) -> None:
    feed.put(told(1), told(2))
    read(source)
    facts = {"organization": BODY | {"description": "New words."}, "description": "More."}
    feed.put(told(1, last_modified="2026-11-24T07:00:00Z", **facts))
    feed.put(told(2, last_modified="2026-11-24T08:00:00Z", **facts))

    with when_saved("Group 2", fails_with(IntegrityError("twice"))):
        assert read(source, 1).refused == 1

    assert Organisation.objects.get().description == "New words."


def test_a_fault_of_ours_is_noted_on_the_source_in_a_sentence(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))

    with when_saved("Group 1", fails_with(RuntimeError("a fault"))):
        tally = read(source)

    source.refresh_from_db()
    assert source.trouble == "The reading stopped at a fault of ours. What had come by then is kept."
    assert (tally.new, source.new, source.busy_since, source.asked_whole_at) == (1, 1, None, None)


@pytest.mark.parametrize("words", ["HSDS\\u0000", "HSDS\\ud800"])
def test_what_no_database_can_hold_is_left_out_of_what_went_wrong(feed: LocalFeed, source: Source, words: str) -> None:
    feed.answers["/"] = (200, {}, f'{{"version": "{words}"}}'.encode())

    read(source)

    source.refresh_from_db()
    assert (source.failure, source.failure_detail) == ("version", "HSDS")


def test_a_reading_that_was_given_up_does_not_end_the_one_that_came_after_it(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1))
    later = NOW + timedelta(hours=4)

    def take_over() -> None:
        Source.objects.update(busy_since=later)

    with when_saved("Group 1", take_over):
        read(source)

    source.refresh_from_db()
    assert source.busy_since == later
