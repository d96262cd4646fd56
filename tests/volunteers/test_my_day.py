"""My Samphire: the day, the visit, the hours and help."""

import re
from datetime import UTC, date, datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from tests.factories.families import HomeFactory
from tests.factories.volunteers import (
    BreakFactory,
    ContactFactory,
    VisitFactory,
)
from tests.families.pages import send
from tests.volunteers.conftest import hers
from tests.volunteers.pages import text
from ui.navigation import Face, bar
from volunteers.models import Placement, Visit, Volunteer

BUTTON = re.compile(r"<button[^>]*>(?:(?!</button>).)*?(Check in|Check out)\s*</button>", re.DOTALL)


@pytest.fixture
def visit(placement: Placement) -> Visit:
    """Today, 10:50 to midday, at Ana's and Inês's."""
    HomeFactory(family=placement.family)
    planned: Visit = VisitFactory(placement=placement, planned_start=datetime(2026, 11, 24, 10, 50, tzinfo=UTC))
    return planned


def test_my_day_shows_today_s_visit_with_one_big_button(phone: Client, visit: Visit) -> None:
    page = text(phone, reverse("my:today"))

    for words in (
        "Hello Marie", "Today, 10:50 to 12:00", "Ana and Inês", "12 Le Squez Road, St Clement, JE2 6AB",
        "The blue door. Knock, don’t ring.", "I’m late", "I can’t go", "You may visit alone", "Your DBS check is clear",
    ):  # fmt: skip
        assert words in page
    assert BUTTON.findall(page) == ["Check in"]
    assert page.count("sam-button--big") == 1


def test_one_press_checks_in_and_one_checks_out(phone: Client, visit: Visit) -> None:
    page = text(phone, reverse("my:today"))
    assert f'action="{reverse("my:check_in", args=[visit.pk])}"' in page

    page = phone.post(reverse("my:check_in", args=[visit.pk]), follow=True).content.decode()
    assert BUTTON.findall(page) == ["Check out"]
    page = phone.post(reverse("my:check_out", args=[visit.pk]), follow=True).content.decode()

    visit.refresh_from_db()
    assert visit.checked_in_at == visit.checked_out_at == datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
    assert BUTTON.findall(page) == []
    for words in ("Thank you", "You are recorded as out at 10:44.", "Due Tuesday 1 December."):
        assert words in page
    assert page.index("Write it up") < page.index("No visit to come today")
    assert page.count(reverse("my:write_visit", args=[visit.pk])) == 1


def test_checking_in_is_posted_never_fetched(phone: Client, visit: Visit) -> None:
    assert phone.get(reverse("my:check_in", args=[visit.pk])).status_code == 405


def test_a_refusal_is_said_in_place(phone: Client, visit: Visit) -> None:
    page = phone.post(reverse("my:check_out", args=[visit.pk]), follow=True).content.decode()

    assert "Check in first, then check out." in page


def test_she_cannot_go(phone: Client, visit: Visit) -> None:
    send(phone, reverse("my:cannot_go", args=[visit.pk]), because=["A cold"])

    visit.refresh_from_db()
    assert visit.called_off_because == "A cold"
    assert "No visit to come today" in text(phone, reverse("my:today"))


@pytest.mark.requirement("R002-015")
def test_she_plans_a_visit_by_the_clock_on_the_wall(phone: Client, placement: Placement) -> None:
    with time_machine.travel(datetime(2026, 7, 6, 8, 0, tzinfo=UTC), tick=False):
        phone.force_login(hers(placement))
        send(
            phone, reverse("my:plan", args=[placement.pk]), on=["2026-07-07"], starts=["10:30"], ends=["12:00"]
        )  # fmt: skip

    assert Visit.objects.get().planned_start == datetime(2026, 7, 7, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"ends": ["10:00"]}, "The visit ends before it starts. Check both times."),
        ({"ends": ["20:00"]}, "The visit lasts more than eight hours. Check both times."),
        ({"on": ["2026-11-23"], "ends": ["10:00"]}, "The visit ends before it starts. Check both times."),
        ({"on": ["2026-11-23"]}, "That time is over. Write the visit up instead."),
        ({"starts": ["half past"]}, "Use a time of day, like 14:30"),
    ],
)
def test_what_cannot_be_planned_is_explained(
    phone: Client, placement: Placement, changes: dict[str, list[str]], sentence: str
) -> None:
    sent = {"on": ["2026-11-25"], "starts": ["10:30"], "ends": ["12:00"]} | changes

    answer = send(phone, reverse("my:plan", args=[placement.pk]), **sent)

    assert answer.status_code == 422
    assert [error for errors in answer.context["form"].errors.values() for error in errors] == [sentence]


def test_what_cannot_be_planned_is_said_beside_the_answer_it_is_about(phone: Client, placement: Placement) -> None:
    answer = send(
        phone, reverse("my:plan", args=[placement.pk]), on=["2026-11-25"], starts=["10:30"], ends=["10:00"]
    )  # fmt: skip

    assert list(answer.context["form"].errors) == ["ends"]


def test_hours_are_kindly_worded(phone: Client, placement: Placement) -> None:
    ContactFactory(placement=placement, minutes=75)
    BreakFactory(volunteer=placement.volunteer, first_on=date(2026, 12, 21), last_on=date(2027, 1, 1))

    page = text(phone, reverse("my:hours"))

    for words in (
        "of 2 hours",
        "A quieter week",
        "1 h 15",
        "Four weeks together",
        "From 21 December 2026 to 1 January 2027",
    ):
        assert words in page
    for unkind in ("Short", "missed", "failed", "late"):
        assert unkind not in re.sub(r"<[^>]+>", "", page.split("<main")[1])


def test_today_s_visit_counts_towards_the_week(phone: Client, visit: Visit) -> None:
    ContactFactory(placement=visit.placement, started_at=datetime(2026, 11, 23, 10, tzinfo=UTC), minutes=45)

    assert "Today’s visit takes you to 1 h 55. Thank you." in text(phone, reverse("my:today"))


def test_five_places_lie_at_the_thumb(phone: Client, marie: Volunteer) -> None:
    assert [str(link.name) for link in bar(Face.MINE, marie.user, "/my/")] == [
        "Today", "Families", "Write up", "Hours", "Me",
    ]  # fmt: skip


def test_when_her_check_ran_out_she_is_told_not_to_go_in_and_can_still_check_in(phone: Client, visit: Visit) -> None:
    visit.placement.volunteer.checks.update(issued_on=date(2023, 10, 1))

    page = text(phone, reverse("my:today"))

    assert "Your DBS check is not clear, so do not go in alone." in page
    assert BUTTON.findall(page) == ["Check in"]


def test_a_check_that_runs_out_stands_among_the_things_to_do(phone: Client, placement: Placement) -> None:
    placement.volunteer.checks.update(issued_on=date(2023, 12, 20))

    assert "It needs to be renewed. Here is what to do." in text(phone, reverse("my:today"))
    assert "26 days left: the last day is 20 December 2026" in text(phone, reverse("my:me"))


def test_a_visit_nobody_has_heard_of_stays_on_her_day_after_midnight(phone: Client, placement: Placement) -> None:
    VisitFactory(
        placement=placement, planned_start=datetime(2026, 11, 23, 21, tzinfo=UTC),
        planned_end=datetime(2026, 11, 23, 22, tzinfo=UTC), checked_in_at=datetime(2026, 11, 23, 21, tzinfo=UTC),
    )  # fmt: skip

    page = text(phone, reverse("my:today"))

    assert "Yesterday, 21:00 to 22:00" in page
    assert BUTTON.findall(page) == ["Check out"]


def test_my_day_weighs_little_and_asks_no_other_machine(phone: Client, visit: Visit) -> None:
    page = text(phone, reverse("my:today"))

    assert len(page.encode()) < 40_000
    assert not re.findall(r'(?:src|href)="https?://', page)
    assert not re.findall(r"<style|\son\w+=|<script(?![^>]*\ssrc=)", page)
