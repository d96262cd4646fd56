"""What a week at a centre shows."""

from datetime import UTC, date, datetime, time

import pytest
from django.utils import translation

from centres.models import Centre, Closure
from directory import week
from directory.models import ActivityWords
from tests.factories.centres import ActivityFactory, CentreFactory, SessionFactory

BEFORE = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DURING = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
AFTER = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
IN_JULY = datetime(2026, 7, 7, 8, 45, tzinfo=UTC)  # a quarter to ten on the wall in Jersey


def shown(centre: Centre, now: datetime) -> list[tuple[str, str, str]]:
    return [(str(day.day), str(day.title), str(day.tag.words if day.tag else "")) for day in week.coming(centre, now)]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (BEFORE, [("Today", "Stay and play", "Drop in")]),
        (DURING, [("Today", "Stay and play", "On now")]),
        (AFTER, []),
    ],
)
def test_a_session_is_coming_then_on_then_gone(
    samares: Centre, now: datetime, expected: list[tuple[str, str, str]]
) -> None:
    SessionFactory(held_on=date(2026, 11, 24), starts=time(9, 30), ends=time(11))

    assert shown(samares, now) == expected


def test_a_summer_session_is_on_by_the_clock_on_the_wall(samares: Centre) -> None:
    SessionFactory(held_on=date(2026, 7, 7), starts=time(9, 30), ends=time(11))

    assert shown(samares, IN_JULY) == [("Today", "Stay and play", "On now")]


def test_days_are_named_from_today_and_the_eighth_day_is_left_out(samares: Centre) -> None:
    for day in (24, 25, 26, 30):
        SessionFactory(held_on=date(2026, 11, day))
    SessionFactory(held_on=date(2026, 12, 1))

    assert [str(day.day) for day in week.coming(samares, BEFORE)] == [
        "Today", "Tomorrow", "Thursday 26 November", "Monday 30 November",
    ]  # fmt: skip


def test_places_notes_and_reasons_are_told(samares: Centre) -> None:
    booked = ActivityFactory(name="Quiet hour", booking="book", for_whom="For children.", summary="Lights low.")
    SessionFactory(activity=booked, held_on=date(2026, 11, 25), places=6, note="Use the side door.")
    SessionFactory(activity=booked, held_on=date(2026, 11, 26), places=6, cancelled_because="Our worker is ill.")

    told = [(str(day.words), str(day.tag.words if day.tag else "")) for day in week.coming(samares, BEFORE)]
    assert told == [
        ("For children. Lights low. Use the side door.", "6 places: book"),
        ("For children. Lights low. Not on: Our worker is ill.", "Not on"),
    ]


def test_what_is_not_for_the_public_is_not_shown(samares: Centre) -> None:
    SessionFactory(activity=ActivityFactory(name="Stepping stones", is_public=False))

    assert shown(samares, BEFORE) == []


def test_when_nothing_is_on_the_next_one_is_found(samares: Centre) -> None:
    SessionFactory(held_on=date(2026, 12, 7), cancelled_because="Snow.")
    far = SessionFactory(held_on=date(2026, 12, 14))

    assert week.coming(samares, BEFORE) == []
    assert week.next_after(samares, BEFORE) == far


@pytest.mark.parametrize(
    ("closures", "told"),
    [
        ([("samares", "JE", "Staff training day")], "Not on: Staff training day"),
        ([(None, "JE", "A visit of the King")], "Not on: A visit of the King"),
        ([(None, "JE", "A visit of the King"), ("samares", "JE", "Snow")], "Not on: Snow"),
        ([(None, "GB-ENG", "A coronation")], ""),
        ([("first-tower", "JE", "Flood")], ""),
    ],
)
def test_a_session_on_a_day_the_centre_is_closed_is_not_on(
    samares: Centre, closures: list[tuple[str | None, str, str]], told: str
) -> None:
    places = {"samares": samares, "first-tower": CentreFactory(slug="first-tower"), None: None}
    SessionFactory(held_on=date(2026, 11, 25))
    for slug, jurisdiction, reason in closures:
        Closure.objects.create(
            jurisdiction=jurisdiction, centre=places[slug], closed_on=date(2026, 11, 25), reason=reason
        )

    [day] = week.coming(samares, BEFORE)

    assert (day.words, str(day.tag.words if day.tag else "")) == (told, "Not on" if told else "Drop in")


def test_what_was_cancelled_keeps_its_own_reason_on_a_closed_day(samares: Centre) -> None:
    SessionFactory(held_on=date(2026, 11, 25), cancelled_because="Our worker is ill.")
    Closure.objects.create(jurisdiction="JE", centre=samares, closed_on=date(2026, 11, 25), reason="Snow")

    assert [day.words for day in week.coming(samares, BEFORE)] == ["Not on: Our worker is ill."]


def test_nothing_is_on_now_at_a_centre_that_is_closed_today(samares: Centre) -> None:
    SessionFactory(held_on=date(2026, 11, 24), starts=time(9, 30), ends=time(11))
    Closure.objects.create(jurisdiction="JE", centre=samares, closed_on=date(2026, 11, 24), reason="Snow")

    assert shown(samares, DURING) == [("Today", "Stay and play", "Not on")]


def test_the_next_one_is_not_on_a_closed_day(samares: Centre) -> None:
    for day in (date(2026, 12, 7), date(2026, 12, 8)):
        SessionFactory(held_on=day)
    far = SessionFactory(held_on=date(2026, 12, 14))
    Closure.objects.create(jurisdiction="JE", centre=samares, closed_on=date(2026, 12, 7), reason="Training")
    Closure.objects.create(jurisdiction="JE", closed_on=date(2026, 12, 8), reason="A visit of the King")

    assert week.next_after(samares, BEFORE) == far


def test_an_activity_is_told_in_the_readers_language_or_marked_as_english(samares: Centre) -> None:
    told = SessionFactory(held_on=date(2026, 11, 25)).activity
    SessionFactory(activity=ActivityFactory(name="Baby clinic"), held_on=date(2026, 11, 26))
    ActivityWords.objects.create(activity=told, language="pt", name="Ficar e brincar")

    with translation.override("pt"):
        days = week.coming(samares, BEFORE)

    assert [(day.title, day.lang) for day in days] == [("Ficar e brincar", ""), ("Baby clinic", "en")]
