"""The times of services in somebody's own calendar."""

from datetime import UTC, date, datetime, time

import pytest
from django.test import Client
from icalendar import Calendar

from directory.calendars import calendar_of
from directory.models import Schedule, ServiceWords
from tests.factories.services import a_full_service, a_service, a_venue

pytestmark = pytest.mark.django_db
TODAY, NOW = date(2026, 11, 27), datetime(2026, 11, 27, 9, tzinfo=UTC)  # a Friday


def events(**facts: object) -> list[dict[str, object]]:
    """The calendar of a service with one such time."""
    service = a_service()
    service.schedules.add(Schedule(**facts))
    service.save()
    words = calendar_of([service], TODAY, NOW)
    return [dict(event) for event in Calendar.from_ical(words).walk("VEVENT")] if words else []


def test_a_weekly_time_begins_with_the_next_one_and_repeats() -> None:
    [event] = events(weekday="TU", starts=time(9, 30), ends=time(11))

    assert event["DTSTART"].dt.isoformat() == "2026-12-01T09:30:00+00:00"  # type: ignore[attr-defined]
    assert event["DTEND"].dt.isoformat() == "2026-12-01T11:00:00+00:00"  # type: ignore[attr-defined]
    assert event["RRULE"].to_ical() == b"FREQ=WEEKLY;INTERVAL=1;BYDAY=TU"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"weekday": "TU", "interval": 2, "from_on": date(2026, 11, 24)}, b"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ({"weekday": "SA", "frequency": "MONTHLY", "week_of_month": 1}, b"FREQ=MONTHLY;INTERVAL=1;BYDAY=1SA"),
        ({"weekday": "SA", "frequency": "MONTHLY", "week_of_month": -1}, b"FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SA"),
        ({"weekday": "TU", "until_on": date(2026, 12, 15)}, b"FREQ=WEEKLY;UNTIL=20261215;INTERVAL=1;BYDAY=TU"),
    ],
)
def test_it_repeats_as_it_is_held(facts: dict[str, object], rule: bytes) -> None:
    [event] = events(**facts)

    assert event["RRULE"].to_ical() == rule  # type: ignore[attr-defined]


def test_a_fortnightly_time_keeps_its_weeks() -> None:
    [event] = events(weekday="TU", interval=2, from_on=date(2026, 11, 24))

    assert event["DTSTART"].dt == date(2026, 12, 8)  # type: ignore[attr-defined]


def test_what_is_over_and_what_has_no_day_are_left_out() -> None:
    assert events(weekday="TU", until_on=date(2026, 11, 24)) == []


def test_once_is_once() -> None:
    [event] = events(frequency="", from_on=date(2026, 12, 5), starts=time(10))

    assert "RRULE" not in event
    assert event["DTSTART"].dt.date() == date(2026, 12, 5)  # type: ignore[attr-defined]


def test_the_place_stands_in_it_but_never_a_masked_one(client: Client) -> None:
    a_venue("Refuge", is_masked=True, line_1="7 Secret Lane", town="St Helier")
    service = a_full_service()
    service.places.first().venue.__class__.objects.filter(name="Samarès School").update(is_masked=True)

    words = client.get(f"{service.get_absolute_url().rstrip('/')}.ics").content.decode()

    assert "LOCATION:St Clement" in words
    assert "School Road" not in words


def test_a_kept_list_is_an_address_and_gives_one_calendar(client: Client) -> None:
    first, second = a_full_service("Baby group"), a_service("Weaning")
    address = f"/directory/kept/?keep={first.slug},{second.slug},gone-since"

    page = " ".join(client.get(address).content.decode().split())
    calendar = client.get(f"/directory/kept.ics?keep={first.slug}")

    assert page.index("Baby group") < page.index("Weaning")
    assert "1 service you kept is no longer here." in page
    assert f'href="/directory/kept/?keep={second.slug}"' in page
    assert not client.cookies
    assert calendar.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert b"SUMMARY:Baby group" in calendar.content


def test_a_service_is_kept_from_its_page(client: Client) -> None:
    first, second = a_service("Baby group"), a_service("Weaning")

    page = client.get(f"{second.get_absolute_url()}?keep={first.slug}").content.decode()

    assert f'href="/directory/kept/?keep={first.slug},{second.slug}"' in page


def test_search_engines_read_of_a_service_and_no_word_of_it_runs(client: Client) -> None:
    service = a_service("Group", summary="</script><script>alert(1)</script>")

    page = client.get(service.get_absolute_url()).content.decode()

    assert '"@type": "Service"' in page
    assert "<script>alert" not in page


def test_its_zone_is_told_and_its_name_is_in_the_readers_language(client: Client) -> None:
    service = a_full_service()
    service.in_languages.add(ServiceWords(language="pt", name="Grupo de bebés", summary="Canções e chá."))
    service.save()

    words = client.get(f"/pt{service.get_absolute_url().rstrip('/')}.ics").content.decode()

    assert "BEGIN:VTIMEZONE" in words
    assert "SUMMARY:Grupo de bebés" in words
    assert "DESCRIPTION:Canções e chá.\\n" in words


def test_a_list_without_times_offers_none(client: Client) -> None:
    service = a_service("Ring us")

    assert "Times for my calendar" not in client.get(f"/directory/kept/?keep={service.slug}").content.decode()
    assert (
        client.get(f"/directory/kept.ics?keep={service.slug}").headers["Location"]
        == f"/directory/kept/?keep={service.slug}"
    )
    assert client.get(f"/directory/{service.slug}.ics").headers["Location"] == service.get_absolute_url()
