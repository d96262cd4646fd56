"""Local days and both clock changes: 25 October 2026 and 28 March 2027."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from workdays.zones import (
    MomentWithoutZoneError,
    UnknownJurisdictionError,
    local_day,
    local_moment,
    moment_at,
    span_of,
    zone_of,
)

BOTH = pytest.mark.parametrize("jurisdiction", ["JE", "GB-ENG"])
BACK, FORWARD = date(2026, 10, 25), date(2027, 3, 28)


def utc(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), UTC)


def test_each_jurisdiction_has_its_own_zone() -> None:
    assert zone_of("JE") == "Europe/Jersey"
    assert zone_of("GB-ENG") == "Europe/London"


def test_a_jurisdiction_without_a_clock_is_refused() -> None:
    with pytest.raises(UnknownJurisdictionError):
        zone_of("GG")


@BOTH
@pytest.mark.parametrize(
    ("moment", "answer"),
    [
        (datetime(2026, 7, 1, 22, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 7, 1, 23, 0, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 1, 23, 59, tzinfo=UTC), date(2026, 12, 1)),
        (datetime(2026, 12, 2, 0, 0, tzinfo=UTC), date(2026, 12, 2)),
        (datetime(2026, 10, 24, 22, 59, tzinfo=UTC), date(2026, 10, 24)),
        (datetime(2026, 10, 24, 23, 0, tzinfo=UTC), BACK),
        (datetime(2026, 10, 25, 23, 59, tzinfo=UTC), BACK),
        (datetime(2027, 3, 27, 23, 59, tzinfo=UTC), date(2027, 3, 27)),
        (datetime(2027, 3, 28, 22, 59, tzinfo=UTC), FORWARD),
        (datetime(2027, 3, 28, 23, 0, tzinfo=UTC), date(2027, 3, 29)),
    ],
)
def test_a_moment_belongs_to_the_day_on_the_wall(jurisdiction: str, moment: datetime, answer: date) -> None:
    assert local_day(moment, jurisdiction) == answer


@BOTH
@pytest.mark.parametrize(
    ("day", "at", "answer"),
    [
        (BACK, time(0, 30), utc(date(2026, 10, 24), 23, 30)),
        (BACK, time(1, 30), utc(BACK, 0, 30)),  # comes twice: the first time
        (BACK, time(2, 0), utc(BACK, 2)),
        (FORWARD, time(0, 30), utc(FORWARD, 0, 30)),
        (FORWARD, time(1, 30), utc(FORWARD, 1, 30)),  # never comes: half past two on the wall
        (FORWARD, time(2, 30), utc(FORWARD, 1, 30)),
    ],
)
def test_a_time_on_the_wall_is_one_moment(jurisdiction: str, day: date, at: time, answer: datetime) -> None:
    assert moment_at(day, at, jurisdiction) == answer


@BOTH
def test_a_time_that_never_comes_is_shown_as_the_clock_will_show_it(jurisdiction: str) -> None:
    shown = local_moment(moment_at(FORWARD, time(1, 30), jurisdiction), jurisdiction)

    assert (shown.hour, shown.minute) == (2, 30)


@BOTH
@pytest.mark.parametrize(("day", "hours"), [(BACK, 25), (FORWARD, 23), (date(2026, 11, 24), 24)])
def test_a_day_with_a_clock_change_is_an_hour_longer_or_shorter(jurisdiction: str, day: date, hours: int) -> None:
    starts_at, ends_at = span_of(day, jurisdiction)

    assert ends_at - starts_at == timedelta(hours=hours)
    assert local_day(starts_at, jurisdiction) == day
    assert local_day(ends_at, jurisdiction) == day + timedelta(days=1)


def test_a_moment_keeps_its_place_in_time_on_the_local_clock() -> None:
    moment = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)

    assert local_moment(moment, "JE") == moment
    assert local_moment(moment, "JE").hour == 10


def test_a_moment_that_does_not_say_its_zone_is_refused() -> None:
    with pytest.raises(MomentWithoutZoneError):
        local_day(datetime(2026, 7, 1, 9, 0), "JE")
