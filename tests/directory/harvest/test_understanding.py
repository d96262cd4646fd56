"""What a feed tells becomes ours by rules: a table of what came and what is kept, and refusals in plain words."""

from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from directory.harvest.reading import heading, understood
from directory.harvest.refusing import LeftOut, RefusedEntryError
from directory.harvest.told import ToldTime
from directory.models.reasons import Why
from tests.directory.harvest.local_feed import told

ADDRESS = {"address_1": "1 High Street", "city": "Leeds", "postal_code": "ls1 1aa", "country": "GB"}
PLACE = {"id": "place", "name": "Hall", "location_type": "physical", "addresses": [ADDRESS]}
AT = {"id": "at", "location": PLACE}


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"id": ""}, Why.NO_ID),
        ({"id": None}, Why.NO_ID),
        ({"id": "x" * 101}, Why.NO_ID),
        ({"name": None}, Why.NO_NAME),
        ({"name": " <b></b> "}, Why.NO_NAME),
        ({"status": "open"}, Why.NO_STATUS),
        ({"status": None}, Why.NO_STATUS),
        ({"organization": None}, Why.NO_ORGANISATION),
        ({"organization": {"id": "1"}}, Why.NO_ORGANISATION),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_sentence(changed: dict[str, Any], why: Why) -> None:
    with pytest.raises(RefusedEntryError) as refusal:
        understood(told() | changed)

    assert refusal.value.why == why
    assert str(refusal.value).endswith(".")


@pytest.mark.parametrize("entry", [None, [], "active", 7])
def test_what_is_no_record_is_refused(entry: Any) -> None:
    with pytest.raises(RefusedEntryError, match="not a record"):
        heading(entry)


def test_an_id_is_one_id_however_it_is_written() -> None:
    assert heading(told() | {"id": "{00000000-0000-4000-8000-00000000000A}"}).their_id[-1] == "a"
    assert heading(told() | {"id": 17}).their_id == "17"


@pytest.mark.parametrize(
    ("low", "high", "months"),
    [
        (0.5, 4.92, (6, 59)),
        ("2", "5", (24, 60)),
        (None, 18, (None, 216)),
        (-1, 200, (None, None)),
        (True, "old", (None, None)),
        (float("nan"), 10**400, (None, None)),
        (5, 2, (None, None)),
    ],
)
def test_years_become_months(low: Any, high: Any, months: tuple[int | None, int | None]) -> None:
    service = understood(told(minimum_age=low, maximum_age=high))

    assert (service.min_months, service.max_months) == months
    assert (Why.AGES in [each.why for each in service.left_out]) == (low == 5)


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        ({"freq": "WEEKLY", "byday": "TU", "opens_at": "09:30:00", "closes_at": "11:00"},
         [ToldTime(weekday="TU", starts=time(9, 30), ends=time(11))]),
        ({"byday": "mo, we", "opens_at": "09:30Z"},
         [ToldTime(weekday="MO", starts=time(9, 30)), ToldTime(weekday="WE", starts=time(9, 30))]),
        ({"freq": "WEEKLY", "byday": "FR", "interval": 2, "dtstart": "2026-09-04", "valid_from": "2026-09-01"},
         [ToldTime(interval=2, weekday="FR", from_on=date(2026, 9, 4))]),
        ({"freq": "WEEKLY", "byday": "TU", "valid_from": "2026-09-07", "valid_to": "2026-12-18", "notes": "In term."},
         [ToldTime(weekday="TU", from_on=date(2026, 9, 7), until_on=date(2026, 12, 18), note="In term.")]),
        ({"freq": "WEEKLY", "dtstart": "2026-11-24"}, [ToldTime(weekday="TU", from_on=date(2026, 11, 24))]),
        ({"freq": "MONTHLY", "byday": "2TU,-1SA"},
         [ToldTime(frequency="MONTHLY", weekday="TU", week_of_month=2),
          ToldTime(frequency="MONTHLY", weekday="SA", week_of_month=-1)]),
        ({"dtstart": "2026-12-01", "valid_to": "2026-12-01", "opens_at": "10:00", "description": "10:00:00"},
         [ToldTime(frequency="", from_on=date(2026, 12, 1), until_on=date(2026, 12, 1), starts=time(10))]),
        ({"freq": "WEEKLY", "byday": "TU", "opens_at": "22:00", "closes_at": "02:00"},
         [ToldTime(weekday="TU", starts=time(22))]),
        ({"freq": "WEEKLY", "byday": "TU", "opens_at": "25:00", "description": "Tuesday 09:30:00"},
         [ToldTime(weekday="TU")]),
    ],
)  # fmt: skip
def test_schedules_become_times(schedule: dict[str, Any], expected: list[ToldTime]) -> None:
    assert list(understood(told(schedules=[schedule])).times) == expected


@pytest.mark.parametrize(
    "schedule",
    [
        {"freq": "DAILY"},
        {"freq": "MONTHLY", "bymonthday": "15"},
        {"freq": "WEEKLY", "byday": "TU", "interval": 2},
        {"freq": "WEEKLY", "byday": "2TU"},
        {"freq": "WEEKLY", "byday": "someday"},
        {"freq": "MONTHLY", "byday": "-2TU"},
        {"freq": "WEEKLY", "byday": "TU", "count": 6},
        {"freq": "WEEKLY", "byday": "TU", "valid_from": "2026-12-01", "valid_to": "2026-11-01"},
        {},
    ],
)
def test_a_time_that_does_not_fit_stays_as_words(schedule: dict[str, Any]) -> None:
    service = understood(told(schedules=[schedule | {"description": "Ask us when"}]))

    assert service.times == ()
    assert service.how_to_come == "Ask us when"
    assert service.left_out == (LeftOut(Why.TIME, "Ask us when"),)


def test_a_time_under_one_of_two_places_is_held_there_only() -> None:
    other = {"id": "at2", "location": PLACE | {"id": "place2"}}
    times = [{"id": "t1", "byday": "MO"}], [{"id": "t2", "byday": "TU"}, {"id": "t1", "byday": "MO"}]
    held = [AT | {"schedules": times[0]}, other | {"schedules": times[1]}]

    service = understood(told(service_at_locations=held, schedules=[{"id": "t1", "byday": "MO"}]))

    assert [(each.weekday, each.place) for each in service.times] == [("MO", ""), ("TU", "place2")]


@pytest.mark.parametrize(
    ("options", "fees", "charge", "prices"),
    [
        ([], "Free", "free", []),
        ([{"option": "Free", "amount": 0, "currency": "GBP"}], "", "free", []),
        ([{"option": "A child", "amount": 2.5}], "Costs money", "paid", [(Decimal("2.50"), "A child", "")]),
        ([{"option": "A child", "amount": "2.50"}], "", "paid", [(Decimal("2.50"), "A child", "")]),
        ([{"option": "A child", "amount": 3, "currency": "EUR"}], "", "", [(None, "A child", "")]),
        ([{"amount": -3}], "", "", []),
        ([], "Ask us about help with the price", "", [(None, "", "Ask us about help with the price")]),
    ],
)  # fmt: skip
def test_cost_options_become_prices(options: Any, fees: str, charge: str, prices: list[Any]) -> None:
    service = understood(told(cost_options=options, fees_description=fees))

    assert service.charge == charge
    assert [each[1:] for each in service.prices] == prices


@pytest.mark.parametrize(
    ("location", "kept"),
    [
        (PLACE, ("Hall", "Leeds", "LS1 1AA", "GB")),
        (PLACE | {"name": None}, ("1 High Street", "Leeds", "LS1 1AA", "GB")),
        (PLACE | {"addresses": [ADDRESS | {"country": "Jersey"}]}, ("Hall", "Leeds", "LS1 1AA", "JE")),
        (PLACE | {"addresses": [{"postal_code": "JE2 6AB", "city": "St Clement"}]},
         ("Hall", "St Clement", "JE2 6AB", "JE")),
        (PLACE | {"addresses": []}, ("Hall", "", "", "GB")),
        (PLACE | {"addresses": [ADDRESS | {"country": "FR"}]}, None),
        (PLACE | {"location_type": "postal"}, None),
        (PLACE | {"id": None}, None),
        ({}, None),
    ],
)  # fmt: skip
def test_locations_become_venues(location: Any, kept: Any) -> None:
    service = understood(told(service_at_locations=[{"id": "at", "location": location}]))

    venues = [each.venue for each in service.places]
    assert [(each.name, each.town, each.postcode, each.country) for each in venues] == ([kept] if kept else [])
    assert (Why.PLACE in [each.why for each in service.left_out]) == (kept is None)


@pytest.mark.parametrize(
    ("latitude", "longitude", "is_point"),
    [(53.8, -1.5, True), ("53.8", "-1.5", True), (0, 0, False), (53.8, None, False), (95, 1, False)],
)
def test_half_a_point_is_none(latitude: Any, longitude: Any, is_point: bool) -> None:
    location = PLACE | {"latitude": latitude, "longitude": longitude}

    [place] = understood(told(service_at_locations=[{"id": "at", "location": location}])).places
    assert (place.venue.latitude is not None) == (place.venue.longitude is not None) == is_point


def test_getting_in_is_kept_in_our_words_or_not_at_all() -> None:
    said = ["Step-free way in", "Hearing loop: no", "No parking at all", "Baby feeding area."]
    location = PLACE | {"accessibility": [{"description": each} for each in said]}

    service = understood(told(service_at_locations=[{"id": "at", "location": location}]))

    facts = [(each.what, each.answer) for each in service.places[0].venue.access]
    assert facts == [("step_free", "yes"), ("hearing_loop", "no"), ("feeding", "yes")]
    assert service.left_out == (LeftOut(Why.ACCESS, "No parking at all"),)


def test_whom_to_ask_is_told_once() -> None:
    desk = {"title": "Desk", "email": "desk@northfield.example", "phones": [{"number": "0113 496 0001"}]}
    numbers = [{"number": "+44 113 496 0001"}, {"number": "01134960002", "description": "Evenings"}, {"number": "12"}]

    service = understood(told(contacts=[desk, {}], phones=numbers))

    assert [each[1:] for each in service.contacts] == [
        ("Desk", "", "+441134960001", "desk@northfield.example"), ("Evenings", "", "+441134960002", ""),
    ]  # fmt: skip
    assert service.left_out == (LeftOut(Why.PHONE, "12"),)


def test_languages_by_code_or_name() -> None:
    said = [{"code": "pt-PT"}, {"code": "pol"}, {"name": "urdu"}, {"name": "Klingon"}, {"language": "English"}]

    service = understood(told(languages=said))

    assert [code for code, _note in service.languages] == ["pt", "pl", "ur", "en"]
    assert service.left_out == (LeftOut(Why.LANGUAGE, "Klingon"),)
