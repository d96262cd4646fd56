"""The list of the feed is written beforehand; whoever asks never hears anything but how things are."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from directory.models import Service, ToldService
from directory.oruk.beforehand import forget, write_beforehand
from directory.printed import forget as forget_prints
from directory.upkeep.ending import end_notices
from tests.directory.conftest import NOW
from tests.factories.services import a_full_service, a_service

pytestmark = pytest.mark.django_db
SERVICES = "/api/oruk/v3/services"


@pytest.fixture(autouse=True)
def _time_goes_on() -> Iterator[None]:
    with time_machine.travel(NOW):
        yield


def services(client: Client, query: str = "") -> list[dict[str, Any]]:
    """As they are told now."""
    forget_prints()
    contents: list[dict[str, Any]] = client.get(f"{SERVICES}?{query}").json()["contents"]
    return contents


def rename(service: Service) -> None:
    service.name = "Songs for babies"
    service.save_revision().publish()


def close_for_now(service: Service) -> None:
    service.status, service.notice = Service.Status.CLOSED_FOR_NOW, "Back in May."
    service.save()


def rename_the_organisation(service: Service) -> None:
    service.organisation.name = "Another name"
    service.organisation.save_revision().publish()


def assure(service: Service) -> None:
    service.assured_on, service.assured_by = date(2026, 11, 23), "nina@samphire.example"
    service.save(update_fields=["assured_on", "assured_by", "changed_at"])


def withdraw(service: Service) -> None:
    service.unpublish()


def delete(service: Service) -> None:
    service.delete()


@pytest.mark.parametrize("change", [rename, close_for_now, rename_the_organisation, assure, withdraw, delete])
def test_what_changed_after_it_was_written_is_told_as_it_is(client: Client, change: Callable[[Service], None]) -> None:
    service = a_full_service()
    a_service("Another one")
    assert write_beforehand() == 2
    before = services(client)

    change(Service.objects.get(pk=service.pk))

    after = services(client)
    forget()
    assert before != after == services(client)


def test_what_was_written_beforehand_is_what_would_be_written_now(client: Client) -> None:
    for name in ("One", "Two", "Three"):
        a_full_service(name, description="“Words” in\nlines, with ç and 🦀 and </script>.")
    now = services(client)
    lines = client.get(f"{SERVICES}?format=ndjson").getvalue()

    write_beforehand()

    assert services(client) == now
    assert client.get(f"{SERVICES}?format=ndjson").getvalue() == lines


def test_only_what_changed_is_written_again() -> None:
    service = a_service("One")
    a_service("Two")
    assert write_beforehand() == 2
    assert write_beforehand() == 0

    rename(service)

    assert write_beforehand() == 1
    assert "Songs for babies" in ToldService.objects.get(service=service).words


def test_drafts_and_what_was_withdrawn_are_not_written() -> None:
    a_service("Not any more").unpublish()
    a_service("Withdrawn", status=Service.Status.WITHDRAWN)

    assert write_beforehand() == 0


@pytest.mark.parametrize("many", [1, 3, 50])
def test_what_lies_there_is_read_with_as_few_questions_for_many_as_for_one(
    client: Client, many: int, django_assert_num_queries: Any
) -> None:
    for number in range(many):
        a_service(f"Service {number}")
    write_beforehand()

    with django_assert_num_queries(3):  # the edition, which services, and their words
        assert len(services(client)) == many


def test_a_page_of_which_half_is_written_keeps_its_order(client: Client) -> None:
    for name in ("Zebra", "Ant", "Mole"):
        a_service(name)
    write_beforehand()
    for name in ("Bee", "Yak"):
        a_service(name)

    assert [each["name"] for each in services(client)] == ["Zebra", "Ant", "Mole", "Bee", "Yak"]


def test_a_notice_is_told_until_its_last_day_is_over_and_then_its_end_is_news(client: Client) -> None:
    last_day = date(2026, 11, 24)
    a_service("Tea club", notice="We meet in the school.", notice_until=last_day)
    a_service("Baby group", notice="We have a new room.")
    write_beforehand()
    told = {each["name"]: each.get("alert", "") for each in services(client)}
    assert told == {"Tea club": "We meet in the school.", "Baby group": "We have a new room."}

    with time_machine.travel(NOW + timedelta(days=1)):
        assert end_notices(timezone.now()) == 1
        assert end_notices(timezone.now()) == 0
        assert {each["name"]: each.get("alert", "") for each in services(client)} == told | {"Tea club": ""}
        [news] = services(client, "modified_after=2026-11-25T00:00:00Z")
        assert (news["name"], "alert" in news) == ("Tea club", False)


def test_a_notice_that_is_over_is_not_told_before_its_end_was_noticed(client: Client) -> None:
    service = a_service("Tea club", notice="We meet in the school.", notice_until=date(2026, 11, 24))
    write_beforehand()

    with time_machine.travel(NOW + timedelta(days=1)):
        for address in (SERVICES, f"{SERVICES}?full=true", f"{SERVICES}/{service.uid}"):
            assert "We meet" not in client.get(address).content.decode()
