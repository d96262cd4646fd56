"""How long a session lasts, tried with a moved clock."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client

from tests.accounts.conftest import NOON, sign_in

PAGE = "/accounts/what-may-i-do/"


@pytest.mark.requirement("R002-061")
@pytest.mark.parametrize(
    ("person", "minutes", "still_in"),
    [("paul", 29, True), ("paul", 31, False), ("marie", 11 * 60, True), ("marie", 12 * 60 + 1, False)],
)
def test_a_quiet_screen_is_left_sooner_by_staff_than_by_volunteers(request, person, minutes, still_in):
    visitor = Client()
    with time_machine.travel(NOON, tick=False) as clock:
        sign_in(visitor, request.getfixturevalue(person).email)
        visitor.get(PAGE)
        clock.shift(timedelta(minutes=minutes))

        assert (visitor.get(PAGE).status_code == 200) is still_in


@pytest.mark.parametrize("person", ["paul", "marie"])
def test_nobody_stays_in_for_more_than_twelve_hours_however_busy(request, person):
    visitor = Client()
    with time_machine.travel(NOON, tick=False) as clock:
        sign_in(visitor, request.getfixturevalue(person).email)
        answers = []
        for _ in range(37):
            clock.shift(timedelta(minutes=20))
            answers.append(visitor.get(PAGE).status_code)

    assert answers == [200] * 36 + [302]


def test_the_sign_in_page_says_why_and_leads_back(paul):
    visitor = Client()
    with time_machine.travel(NOON, tick=False) as clock:
        sign_in(visitor, paul.email)
        visitor.get("/staff/people/")
        clock.shift(timedelta(minutes=45))
        sent = visitor.get("/staff/people/?page=1")
        page = visitor.get(sent.headers["Location"]).content.decode()
        sign_in(visitor, paul.email)
        later = visitor.get("/accounts/what-may-i-do/")

    assert sent.headers["Location"] == "/accounts/login/?next=/staff/people/%3Fpage%3D1"
    assert "You were away 45 minutes, so we signed you out." in page
    assert "kept" not in page
    assert "You were away" not in later.content.decode()


def test_after_a_night_it_speaks_of_hours(paul):
    visitor = Client()
    with time_machine.travel(NOON, tick=False) as clock:
        sign_in(visitor, paul.email)
        clock.shift(timedelta(hours=5, minutes=3))
        sent = visitor.get("/staff/people/")

        assert "You were away 5 hours, so we signed you out." in visitor.get(sent.headers["Location"]).content.decode()


def test_a_public_page_stays_open_when_a_session_ends(paul):
    visitor = Client()
    with time_machine.travel(NOON, tick=False) as clock:
        sign_in(visitor, paul.email)
        clock.shift(timedelta(minutes=45))

        assert visitor.get("/healthz").status_code == 200
        assert visitor.get("/staff/people/").status_code == 302


def test_a_part_that_refreshes_itself_keeps_nobody_in_and_says_when_it_has_stopped(paul):
    visitor = Client()
    with time_machine.travel(NOON, tick=False) as clock:
        sign_in(visitor, paul.email)
        visitor.get("/staff/people/")
        for _ in range(31):
            clock.shift(timedelta(minutes=1))
            part = visitor.get(
                "/staff/people/", headers={"HX-Request": "true", "HX-Current-URL": "http://testserver/staff/people/"}
            )

    assert part.status_code == 200
    assert "This part of the page has stopped." in part.content.decode()
    assert "/accounts/login/?next=%2Fstaff%2Fpeople%2F" in part.content.decode()


def test_a_part_asked_for_by_nobody_says_so_too(visitor):
    part = visitor.get("/staff/people/", headers={"HX-Request": "true"})

    assert "This part of the page has stopped." in part.content.decode()
