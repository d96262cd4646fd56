"""Lists of services have holes and faults: nothing is withdrawn, and nothing forgotten, because of one."""

from datetime import timedelta
from typing import Any

import pytest

from directory.harvest.harvesting import harvest
from directory.harvest.keeping import Outcome, keep
from directory.harvest.tally import Tally
from directory.harvest.work import work_on
from directory.models import Harvested, Service, Source
from tests.directory.conftest import NOW, TUESDAY
from tests.directory.harvest.local_feed import HERE_ONLY, LocalFeed, told
from tests.factories.services import a_service

pytestmark = pytest.mark.django_db
ONE, TWO = told(1)["id"], told(2)["id"]


def read(source: Source, days: int = 0, **how: Any) -> Tally:
    source.refresh_from_db()
    return harvest(source, now=NOW + timedelta(days=days), rules=HERE_ONLY, **how)


def names() -> set[str]:
    return set(Service.objects.public().values_list("name", flat=True))


def test_what_the_list_leaves_out_and_the_feed_still_gives_is_not_withdrawn(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))
    read(source)
    feed.unlisted = {ONE}
    feed.put(told(1, name="Group one"))

    tally = read(source, 7)

    assert (tally.withdrawn, tally.changed) == (0, 1)
    assert names() == {"Group one", "Group 2"}


@pytest.mark.parametrize(
    ("answer", "withdrawn"),
    [
        ((404, {}, b""), 1),
        ((410, {}, b""), 1),
        ((500, {}, b""), 0),
        ((200, {}, b"{}"), 0),
        ((200, {}, f'{{"id": "{ONE}", "status": "inactive"}}'.encode()), 1),
        ((200, {}, f'{{"id": "{ONE}", "status": "unknown"}}'.encode()), 0),
        ((200, {}, f'{{"id": "{TWO}", "status": "inactive"}}'.encode()), 0),
    ],
)
def test_what_is_in_no_list_is_withdrawn_only_when_the_feed_says_that_it_is_gone(
    feed: LocalFeed, source: Source, answer: Any, withdrawn: int
) -> None:
    feed.put(told(1), told(2))
    read(source)
    feed.unlisted = {ONE}
    feed.answers[f"/services/{ONE}"] = answer

    assert read(source, 7).withdrawn == withdrawn
    assert len(names()) == 2 - withdrawn


@pytest.mark.parametrize("status", ["", "unknown", None])
def test_what_is_listed_without_saying_how_it_stands_is_not_withdrawn(
    feed: LocalFeed, source: Source, status: Any
) -> None:
    feed.put(told(1), told(2))
    read(source)
    feed.put(told(1, status=status))

    tally = read(source, 7)

    assert (tally.withdrawn, tally.refused) == (0, 1)
    assert names() == {"Group 1", "Group 2"}


def test_an_id_is_asked_for_as_it_is_written_there(feed: LocalFeed, source: Source) -> None:
    own = "0D4F5B6E-39F5-4A52-8F77-4B6F8E6BAAAA"
    feed.put(told(1, id=own), told(2))

    assert read(source).new == 2
    feed.unlisted = {own}
    assert read(source, 7).withdrawn == 0
    harvested = Harvested.objects.get(service__name="Group 1")
    assert (harvested.their_id, harvested.original) == (own.lower(), f"{feed.address}/services/{own}")


def test_what_the_feed_gives_under_another_id_is_refused(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))
    read(source)
    other = b'{"id": "' + TWO.encode() + b'", "name": "Nonsense", "status": "inactive"}'
    feed.answers[f"/services/{ONE}"] = (200, {}, other)
    feed.put(told(1, last_modified="2026-11-25T08:00:00Z"))

    tally = read(source, 1)

    assert (tally.refused, tally.withdrawn) == (1, 0)
    assert source.refused_entries.get().reason == "The feed gave another one when it was asked for this one."
    assert names() == {"Group 1", "Group 2"}


def test_refusals_without_an_id_do_not_pile_up(feed: LocalFeed, source: Source) -> None:
    feed.filters = False
    feed.put(told(1), {"id": "", "name": "Nobody", "last_modified": "2026-11-24"})

    for days in range(4):
        assert read(source, days).refused == 1

    assert [each.name for each in source.refused_entries.all()] == ["Nobody"]
    feed.services.pop("")
    read(source, 7)
    assert not source.refused_entries.exists()


def test_what_was_refused_is_still_told_when_the_list_cannot_be_read(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1, organization=None))
    read(source)
    feed.answers["/services"] = (500, {}, b"")

    read(source, 7)

    assert [each.name for each in source.refused_entries.all()] == ["Group 1"]


def test_a_moment_still_to_come_does_not_end_the_news(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2, last_modified="2099-01-01T00:00:00Z"))
    read(source)
    source.refresh_from_db()
    assert source.heard_until is not None
    assert source.heard_until < NOW

    Source.objects.update(heard_until=NOW + timedelta(days=9_000))  # as it was kept before
    feed.put(told(3, last_modified="2026-11-24T12:00:00Z"))
    assert read(source, 1).new == 1


def test_nobody_has_checked_a_service_on_a_day_still_to_come(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1, assured_date="2026-11-24"), told(2, assured_date="2026-11-25"))

    read(source)

    days = {each.name: each.assured_on for each in Service.objects.all()}
    assert days == {"Group 1": TUESDAY, "Group 2": None}
    left_out = Harvested.objects.get(service__name="Group 2").left_out
    assert left_out == [["checked", "2026-11-25"]]


def test_what_became_ours_while_we_read_is_left_alone(source: Source) -> None:
    work = work_on(source, TUESDAY)
    ours = a_service("Ours")

    assert keep(work, told(1, id=str(ours.uid))) == Outcome.KNOWN
    assert Service.objects.get() == ours
