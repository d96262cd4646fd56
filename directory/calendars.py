"""The times of services for somebody's own calendar (RFC 5545)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import gettext as _
from icalendar import Calendar, Event

from directory.listing import told
from directory.models import Schedule, Service, Venue
from directory.recurrence import days_within
from directory.search.facts import rule_of

AHEAD = timedelta(days=400)
AN_HOUR = timedelta(hours=1)
LONDON, JERSEY = ZoneInfo("Europe/London"), ZoneInfo("Europe/Jersey")


def calendar_of(services: Iterable[Service], today: date, now: datetime) -> bytes | None:
    """Every time that still comes up, as an event that repeats by itself; nothing where none does."""
    calendar = Calendar()
    calendar.add("prodid", "-//Samphire//Directory//EN")
    calendar.add("version", "2.0")
    for service in services:
        for event in _events(service, today, now):
            calendar.add_component(event)
    if not calendar.events:
        return None
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _events(service: Service, today: date, now: datetime) -> Iterator[Event]:
    if service.status == Service.Status.CLOSED_FOR_NOW:
        return
    venues = [place.venue for place in service.open_places]
    for each in service.schedules.all():
        first = next(days_within(rule_of(each), today, today + AHEAD), None)
        if first is not None and (each.weekday or not each.frequency):
            yield _event(service, each, first, _venue(each, venues), now)


def _venue(each: Schedule, venues: list[Venue]) -> Venue | None:
    """Its own, as far as that is published; the only one of its service where it has none of its own."""
    if each.venue is not None:
        return each.venue if each.venue.live else None
    return venues[0] if len(venues) == 1 else None


def _event(service: Service, each: Schedule, first: date, venue: Venue | None, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{each.uid}@samphire")
    event.add("dtstamp", now)
    words = told(service)
    event.add("summary", words.name)
    event.add("description", "\n".join([words.summary, _("Ask before you go: in holidays it may be different.")]))
    event.add("url", settings.WAGTAILADMIN_BASE_URL.rstrip("/") + service.get_absolute_url())
    if venue is not None:
        event.add("location", _place(venue))
    _add_hours(event, each, first, JERSEY if venue is None or venue.country == Venue.Country.JERSEY else LONDON)
    if each.frequency:
        event.add("rrule", _again(each))
    return event


def _add_hours(event: Event, each: Schedule, first: date, zone: ZoneInfo) -> None:
    """Without hours it lasts the day; without an end, one hour."""
    if each.starts is None:
        event.add("dtstart", first)
        return
    begins = datetime.combine(first, each.starts, zone)
    event.add("dtstart", begins)
    event.add("dtend", datetime.combine(first, each.ends, zone) if each.ends else begins + AN_HOUR)


def _again(each: Schedule) -> dict[str, object]:
    monthly = each.frequency == Schedule.Frequency.MONTHLY and each.week_of_month
    rule: dict[str, object] = {
        "freq": each.frequency,
        "interval": each.interval,
        "byday": f"{each.week_of_month}{each.weekday}" if monthly else each.weekday,
    }
    if each.until_on:
        rule["until"] = each.until_on if each.starts is None else datetime.combine(each.until_on, time.max, UTC)
    return rule


def _place(venue: Venue) -> str:
    told = [venue.town] if venue.is_masked else [venue.name, venue.line_1, venue.town, venue.postcode]
    return ", ".join(part for part in told if part)
