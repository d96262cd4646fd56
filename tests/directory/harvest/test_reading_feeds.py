"""A source is asked page by page and entry by entry; what came, what went and what was refused is noted on it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from directory.harvest.harvesting import BusyError, harvest
from directory.harvest.tally import Tally
from directory.models import Harvested, Organisation, Pair, Service, Source
from directory.upkeep.pairing import looks, stands_for, withdraw_for
from tests.directory.conftest import NOW
from tests.directory.harvest.conftest import a_source
from tests.directory.harvest.local_feed import BODY, HERE_ONLY, LocalFeed, told
from tests.factories.people import UserFactory
from tests.factories.services import a_service, an_organisation
from trail.models import Entry

pytestmark = pytest.mark.django_db
A_DAY = timedelta(days=1)


def read(source: Source, days: int = 0, **how: Any) -> Tally:
    source.refresh_from_db()
    return harvest(source, now=NOW + days * A_DAY, rules=HERE_ONLY, **how)


def standing() -> dict[str, tuple[str, Any, int]]:
    """How each service stands, when it last changed, and its versions."""
    return {each.name: (each.status, each.changed_at, each.revisions.count()) for each in Service.objects.all()}


def test_all_pages_are_read_and_each_service_by_itself(feed: LocalFeed, source: Source) -> None:
    feed.put(*map(told, range(1, 6)))

    tally = read(source)

    assert (tally.found, tally.new) == (5, 5)
    assert Service.objects.public().count() == 5
    assert [path for path in feed.asked if "page=" in path] == [
        f"/feed/services?page={number}&per_page=100" for number in (1, 2, 3)
    ]
    assert Organisation.objects.count() == 1
    assert {str(each.uid) for each in Service.objects.all()} == set(feed.services)
    source.refresh_from_db()
    assert (source.asked_at, source.asked_whole_at, source.found, source.new, source.failure) == (NOW, NOW, 5, 5, "")
    assert Entry.objects.filter(deed="listings harvested").count() == 1


def test_the_same_feed_again_changes_nothing(feed: LocalFeed, source: Source) -> None:
    feed.put(*map(told, range(1, 4)))
    read(source)
    before, organisation = standing(), Organisation.objects.get().changed_at

    for days, whole in [(1, False), (2, True), (9, False)]:
        tally = read(source, days, whole=whole)
        assert (tally.new, tally.changed, tally.withdrawn, tally.refused) == (0, 0, 0, 0)

    assert standing() == before
    assert Organisation.objects.get().changed_at == organisation
    assert Entry.objects.filter(deed="listings harvested").count() == 1


def test_afterwards_only_changes_are_asked_for(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))
    read(source)
    feed.asked.clear()
    feed.put(told(2, name="Group two", last_modified="2026-11-25T08:00:00Z"))

    tally = read(source, 1)

    assert (tally.found, tally.changed) == (1, 1)
    assert feed.asked[1:] == [
        "/feed/services?page=1&per_page=100&modified_after=2026-11-03T10%3A00%3A00Z",
        f"/feed/services/{told(2)['id']}",
    ]
    assert Service.objects.filter(name="Group two").exists()


def test_a_feed_that_knows_no_modified_after_is_asked_only_for_what_looks_new(feed: LocalFeed, source: Source) -> None:
    feed.filters = False
    feed.put(told(1), told(2))
    read(source)
    feed.asked.clear()
    feed.put(told(3))

    read(source, 1)

    assert [path for path in feed.asked if "page=" not in path] == ["/feed/", f"/feed/services/{told(3)['id']}"]


@pytest.mark.parametrize("status", ["inactive", "defunct"])
def test_what_is_over_there_is_withdrawn_here_and_comes_back_when_it_runs_again(
    feed: LocalFeed, source: Source, status: str
) -> None:
    feed.put(told(1))
    read(source)
    feed.put({"id": told(1)["id"], "name": "Group 1", "status": status, "last_modified": "2026-11-25T08:00:00Z"})

    assert read(source, 1).withdrawn == 1
    assert Service.objects.get().status == status
    assert not Service.objects.public().exists()
    assert read(source, 2).withdrawn == 0

    feed.put(told(1, last_modified="2026-11-26T08:00:00Z"))
    assert read(source, 3).changed == 1
    assert Service.objects.public().exists()


def test_what_was_deleted_there_is_seen_when_everything_is_read_again(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))
    read(source)
    del feed.services[told(1)["id"]]

    assert read(source, 1).withdrawn == 0
    assert read(source, 7).withdrawn == 1
    assert list(Service.objects.public().values_list("name", flat=True)) == ["Group 2"]


def test_what_is_listed_and_answers_404_is_withdrawn(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1))
    read(source)
    feed.answers[f"/services/{told(1)['id']}"] = (404, {}, b"")

    assert read(source, 1, whole=True).withdrawn == 1


def test_an_entry_that_cannot_be_kept_is_told_and_the_others_are_kept(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1, organization=None), told(2), told(3, status="maybe"))

    tally = read(source)

    assert (tally.new, tally.refused) == (1, 2)
    refused = {each.name: each.reason for each in source.refused_entries.all()}
    assert refused == {"Group 1": "It does not say who runs it.", "Group 3": "It does not say whether it runs."}

    feed.put(told(1, last_modified="2026-11-25T08:00:00Z"), told(3, last_modified="2026-11-25T08:00:00Z"))
    read(source, 1)
    assert [each.name for each in source.refused_entries.all() if each.their_id] == []
    assert Service.objects.public().count() == 3


def test_one_entry_that_the_feed_does_not_give_is_asked_for_again_the_next_day(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1), told(2))
    feed.answers[f"/services/{told(2)['id']}"] = (500, {}, b"")

    assert read(source).refused == 1
    assert source.refused_entries.get().reason == "The feed lists it, but did not give it when asked for it."
    feed.answers.clear()

    assert read(source, 1).new == 1
    assert not source.refused_entries.exists()


def test_what_came_from_us_is_left_alone(feed: LocalFeed, source: Source) -> None:
    ours = a_service("Baby group")
    feed.put(told(1), told(2, id=str(ours.uid), name="Baby group, copied", status="inactive"))

    assert read(source).known == 1
    ours.refresh_from_db()
    assert (ours.name, ours.status, Service.objects.count()) == ("Baby group", "active", 2)


def test_an_organisation_of_ours_is_never_written_over_even_under_its_own_id(feed: LocalFeed, source: Source) -> None:
    ours = an_organisation("Northfield Council")
    feed.put(told(1, organization=BODY | {"id": str(ours.uid), "description": "Somebody else says so."}))

    read(source)

    ours.refresh_from_db()
    assert ours.description == "Runs groups for families."
    theirs = Service.objects.get().organisation
    assert (theirs.name, theirs.uid != ours.uid) == ("Northfield Council", True)


def test_a_name_in_addresses_that_is_taken_gets_a_number_and_publishers_see_the_two(
    feed: LocalFeed, source: Source
) -> None:
    ours = a_service("Group 1")
    feed.put(told(1))

    read(source)

    theirs = Service.objects.exclude(pk=ours.pk).get()
    assert (ours.slug, theirs.slug) == ("group-1", "group-1-2")
    assert [{each.first, each.second} for each in looks() if each.kind == Pair.Kind.SERVICE] == [{ours, theirs}]


def test_one_that_a_publisher_withdrew_for_another_stays_so(feed: LocalFeed, source: Source) -> None:
    ours = a_service("Group 1")
    feed.put(told(1))
    read(source)
    theirs = Service.objects.exclude(pk=ours.pk).get()
    withdraw_for(theirs, ours, by=UserFactory(), now=NOW)
    feed.put(told(1, description="New words.", last_modified="2026-11-25T08:00:00Z"))

    read(source, 1)

    theirs.refresh_from_db()
    assert theirs.status == Service.Status.WITHDRAWN
    assert stands_for(theirs.slug) == ours


def test_one_that_an_editor_took_off_the_site_stays_off(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1))
    read(source)
    Service.objects.get().unpublish()
    feed.put(told(1, description="New words.", last_modified="2026-11-25T08:00:00Z"))

    read(source, 1)

    assert not Service.objects.get().live


def test_of_two_services_that_tell_of_one_organisation_the_newer_is_believed(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1, organization=BODY | {"description": "Old."}), told(2, organization=BODY | {"description": "New."}))

    for days in (0, 7, 14):
        read(source, days)
        assert Organisation.objects.get().description == "New."
    assert Organisation.objects.get().revisions.count() == 1


def test_two_sources_keep_their_own(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1))
    read(source)
    other = a_source(feed.address + "/", name="The same again")

    assert read(other).known == 1
    assert Harvested.objects.filter(kind=Harvested.Kind.SERVICE).count() == 1


def test_an_id_that_is_no_lasting_id_gets_one_and_is_found_again(feed: LocalFeed, source: Source) -> None:
    feed.put(told(1, id="a/b?c"))
    read(source)
    feed.put(told(1, id="a/b?c", name="Another name", last_modified="2026-11-25T08:00:00Z"))

    assert read(source, 1).changed == 1
    service = Service.objects.get()
    assert isinstance(service.uid, UUID)
    assert service.harvested.original == f"{feed.address}/services/a%2Fb%3Fc"


def test_nobody_asks_while_another_does(source: Source) -> None:
    Source.objects.update(busy_since=NOW - timedelta(minutes=5))

    with pytest.raises(BusyError, match="asked at this moment"):
        read(source)
    assert read(source, 1).found == 0  # a reading that was cut off yesterday keeps nobody out
