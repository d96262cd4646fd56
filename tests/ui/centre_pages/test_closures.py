"""Days a centre is closed: entered, refused where they need no entry, taken away, and counted by every clock."""

from datetime import date

import pytest
from django.test import Client

from centres.models import Centre, Closure
from tests.ui.centre_pages.conftest import SAMARES
from tests.ui.centre_pages.reading import on, page, words
from trail.models import Entry

ADD = f"{SAMARES}closed-days/add/"


def close(client: Client, day: str, **facts: str) -> str:
    """A closed day is sent; what the next page says."""
    answer = client.post(ADD, {"reason": "Staff training"} | on(f"closed_on {day}") | facts, follow=True)
    return words(answer)


def test_a_day_is_added_and_due_days_run_over_it(desk: Client, samares: Centre, first_tower: Centre) -> None:
    text = close(desk, "2 12 2026")
    closure = Closure.objects.get()

    assert (closure.centre, closure.jurisdiction, closure.reason) == (samares, "JE", "Staff training")
    assert "Wednesday 2 December 2026 Staff training" in text
    due_on = Centre.objects.get(slug="samares").calendar.add_working_days(date(2026, 12, 1), 1)
    assert due_on == date(2026, 12, 3)
    assert first_tower.calendar.add_working_days(date(2026, 12, 1), 1) == date(2026, 12, 2)
    assert [entry.deed for entry in Entry.objects.filter(act="deed")] == ["closed day added"]


def test_snow_is_written_down_the_day_after(desk: Client, samares: Centre) -> None:
    assert "Monday 23 November 2026 Snow" in close(desk, "23 11 2026", reason="Snow")


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("28 11 2026", "Saturday 28 November 2026 is at a weekend"),
        ("29 11 2026", "Sunday 29 November 2026 is at a weekend"),
        ("25 12 2026", "Friday 25 December 2026 is a bank holiday, Christmas Day, and counts as closed"),
        ("9 5 2028", "Tuesday 9 May 2028 is a bank holiday, Liberation Day, and counts as closed"),
        ("3 12 2026", "Thursday 3 December 2026 is on the list of closed days already"),
        ("4 12 2026", "Friday 4 December 2026 is on the list of closed days already"),
        ("31 11 2026", "Use a real date"),
    ],
)
def test_a_day_that_needs_no_entry_is_refused_in_words(desk: Client, samares: Centre, day: str, sentence: str) -> None:
    Closure.objects.create(jurisdiction="JE", centre=samares, closed_on=date(2026, 12, 3), reason="Training")
    Closure.objects.create(jurisdiction="JE", closed_on=date(2026, 12, 4), reason="A visit of the King")

    assert sentence in close(desk, day)
    assert Closure.objects.count() == 2


def test_liberation_day_is_a_working_day_in_england(wide_desk: Client, northfield: Centre) -> None:
    address = "/staff/settings/northfield/closed-days/add/"
    wide_desk.post(address, {"reason": "Training", "where": "here"} | on("closed_on 9 5 2028"))

    assert Closure.objects.get().closed_on == date(2028, 5, 9)


def test_whoever_holds_it_everywhere_closes_every_centre_of_the_jurisdiction(
    wide_desk: Client, samares: Centre, first_tower: Centre, northfield: Centre
) -> None:
    text = close(wide_desk, "2 12 2026", where="everywhere", reason="A day of mourning")

    assert Closure.objects.get().centre is None
    assert "A day of mourning. Every centre in Jersey" in text
    assert {entry.about_ref for entry in Entry.objects.filter(act="deed")} == {"samares", "first-tower"}
    assert not first_tower.calendar.is_working_day(date(2026, 12, 2))
    assert northfield.calendar.is_working_day(date(2026, 12, 2))


def test_a_manager_of_one_centre_closes_only_that(desk: Client, samares: Centre, first_tower: Centre) -> None:
    close(desk, "2 12 2026", where="everywhere")
    closed_for_all = Closure.objects.create(jurisdiction="JE", closed_on=date(2026, 12, 4), reason="Mourning")
    take_away = f"{SAMARES}closed-days/{closed_for_all.pk}/take-away/"

    assert "Which centres" not in page(desk, ADD)
    assert Closure.objects.exclude(pk=closed_for_all.pk).get().centre == samares
    assert take_away not in desk.get(SAMARES).content.decode()
    assert desk.get(take_away).status_code == desk.post(take_away).status_code == 404


def test_a_day_is_taken_away_and_works_again(wide_desk: Client, samares: Centre, first_tower: Centre) -> None:
    closure = Closure.objects.create(jurisdiction="JE", closed_on=date(2026, 12, 4), reason="Mourning")
    address = f"{SAMARES}closed-days/{closure.pk}/take-away/"
    asked = page(wide_desk, address)
    form = {"once": "5f0c7a3e-9f1b-4a55-8a1e-000000000003"}
    answers = [wide_desk.post(address, form) for _press in range(2)]

    assert "entered for every centre in Jersey" in asked
    assert [answer.headers["Location"] for answer in answers] == [SAMARES, SAMARES]
    assert samares.calendar.is_working_day(date(2026, 12, 4))
    assert Entry.objects.filter(act="deed", deed="closed day taken away").count() == 2


def test_the_next_bank_holidays_of_the_jurisdiction_are_shown(desk: Client, samares: Centre) -> None:
    text = page(desk, SAMARES)

    assert "Friday 25 December 2026 Christmas Day Saturday 26 December 2026 Boxing Day" in text
    assert "Friday 26 March 2027 Good Friday" in text
