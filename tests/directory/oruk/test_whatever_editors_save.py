"""Whatever an editor can save gives a valid feed: no empty member, no broken address, nothing to choke on."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from directory.models import Cost, Organisation, Schedule, Service, ServiceAt, ServiceContact, Spoken, Venue
from directory.oruk.services import at_location, full
from directory.oruk.venues import location
from tests.directory.oruk.test_description import schema_of

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=80)
AWKWARD = TEXT | st.sampled_from(["", " ", "<b>bold</b>", "samphire.example", "http://", "a@b", "Câmara & Söhne", "0"])
ADDRESS = st.sampled_from([
    "", "https://samphire.example/x", "ftp://samphire.example", "https://exämple.example/ü", "samphire.example", "x",
])  # fmt: skip
MAIL = st.sampled_from(["", "desk@samphire.example", "desk@exämple.example", "a@b", "désk@samphire.example"])
MONTHS = st.none() | st.integers(0, 400)
Facts = dict[str, Any]
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 12, 31))
HOURS = st.none() | st.times()


def choice(of: Any) -> Any:
    return st.sampled_from([*of.values, ""])


SERVICE = st.fixed_dictionaries({
    "name": AWKWARD, "summary": AWKWARD, "description": AWKWARD, "for_whom": AWKWARD, "how_to_come": AWKWARD,
    "website": ADDRESS, "email": MAIL, "assured_by": MAIL, "notice": AWKWARD, "covers": AWKWARD,
    "status": st.sampled_from(Service.Status.values), "charge": choice(Service.Charge), "min_months": MONTHS,
    "max_months": MONTHS, "assured_on": DAYS,
})  # fmt: skip
VENUE = st.fixed_dictionaries({
    "name": AWKWARD, "kind": st.sampled_from(Venue.Kind.values), "line_1": AWKWARD, "town": AWKWARD, "county": AWKWARD,
    "postcode": st.sampled_from(["", "JE2 6QQ", "nowhere"]), "country": st.sampled_from(Venue.Country.values),
    "is_masked": st.booleans(), "getting_there": AWKWARD,
    "latitude": st.none() | st.decimals(-90, 90, places=6), "longitude": st.none() | st.decimals(-180, 180, places=6),
})  # fmt: skip
TIME = st.fixed_dictionaries({
    "frequency": choice(Schedule.Frequency), "interval": st.integers(0, 6), "weekday": choice(Schedule.Weekday),
    "week_of_month": st.none() | st.integers(-2, 6), "starts": HOURS, "ends": HOURS, "from_on": DAYS, "until_on": DAYS,
    "note": AWKWARD,
})  # fmt: skip
COST = st.fixed_dictionaries(
    {"amount": st.none() | st.decimals(0, 9999, places=2), "what_for": AWKWARD, "note": AWKWARD}
)


class WhateverEditorsSave(TestCase):
    """Each example in a transaction of its own."""

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
    @given(SERVICE, VENUE, TIME, COST, AWKWARD, AWKWARD)
    def test_the_feed_stays_valid(
        self,
        facts: dict[str, Any],
        venue: dict[str, Any],
        when: dict[str, Any],
        cost: dict[str, Any],
        name: str,
        role: str,
    ) -> None:
        service = _saved(facts, venue, when, cost, name, role)
        if service is None:
            return  # the form refused it
        whole = full(service)
        assert list(schema_of("Service").iter_errors(whole)) == []
        _assert_nothing_empty(whole)
        for place in service.places.all():
            told = at_location(place, whole=True)
            assert list(schema_of("ServiceAtLocation").iter_errors(told)) == []
            _assert_nothing_empty(told)


def _saved(facts: Facts, venue: Facts, when: Facts, cost: Facts, name: str, role: str) -> Service | None:
    """What would be published, with only those parts that a form lets through."""
    organisation = Organisation(name=name, description=role, kind="private")
    service = Service(organisation=organisation, **facts)
    try:
        organisation.full_clean()
        organisation.save()
        service.organisation = organisation
        service.full_clean()
    except ValidationError:
        return None
    service.save()
    if (place := _let_through(Venue(**venue))) is not None:
        place.save()
        service.places.add(ServiceAt(venue=place, note=name[:200]))
    parts = (Schedule(**when), Cost(**cost), ServiceContact(role=role[:100], name=name[:100]), Spoken(code="pt"))
    for part, rows in zip(parts, (service.schedules, service.costs, service.contacts, service.languages), strict=True):
        if _let_through(part, without=["service"]) is not None:
            rows.add(part)
    service.save()
    saved: Service = Service.objects.get(pk=service.pk)
    return saved


def _let_through(part: Any, without: list[str] | None = None) -> Any:
    try:
        part.full_clean(exclude=without)
    except ValidationError:
        return None
    return part


def _assert_nothing_empty(value: Any) -> None:
    assert value not in (None, "", [], {})
    assert not isinstance(value, Decimal | date | time)
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _assert_nothing_empty(each)


@pytest.mark.django_db
def test_a_venue_without_what_an_address_needs_has_none() -> None:
    assert "addresses" not in location(Venue(name="Online", kind="virtual", town="Jersey"))
