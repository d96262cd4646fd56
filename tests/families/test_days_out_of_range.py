"""Days at either end of the calendar, kept before anything refused them, break no page that meets them."""

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from directory.models import ActivitySession
from families.models import Attendance, Circumstance, EligibilityDecision, Family, Home, Person, Registration
from tests.factories.centres import SessionFactory
from tests.factories.people import somebody
from tests.families.pages import url

FIRST, LAST = date(1, 1, 1), date(9999, 12, 31)


@pytest.fixture(params=[(FIRST, FIRST), (LAST, LAST), (FIRST, LAST)], ids=["the first", "the last", "from end to end"])
def planted(request: pytest.FixtureRequest, pereiras: Family, samares: Centre) -> Family:
    """The Pereiras, whose days lie at the end of the calendar, written past every form."""
    begins, ends = request.param
    Person.objects.filter(family=pereiras).update(date_of_birth=begins, additional_needs_from=begins)
    Person.objects.filter(family=pereiras, role="parent").update(date_of_birth=ends)
    Family.objects.update(baby_due_on=ends)
    Home.objects.update(from_on=begins, seen_on=begins)
    Registration.objects.update(registered_on=begins, closed_on=ends)
    EligibilityDecision.objects.update(decided_on=begins)
    Circumstance.objects.create(
        family=pereiras, kind="income_support", answer="yes", from_on=begins, to_on=ends, told_on=begins
    )
    session = SessionFactory(centre=samares, held_on=begins)
    SessionFactory(centre=samares, held_on=ends, activity=session.activity)
    person = pereiras.people.all()[0]
    Attendance.objects.create(person=person, session=session, centre=samares, attended_on=begins)
    return pereiras


def addresses(family: Family) -> list[str]:
    """Every page on which these days are read or counted by."""
    lists = [
        "?sort=youngest",
        "?sort=-youngest",
        "?sort=-registered",
        "?sort=last_came",
        "?age=2",
        "?away=4",
        "?_export=csv",
    ]
    about = ["family", "circumstances", "details", "change_family", "add_person", "add_home", "another_centre"]
    person, home, kept = family.people.first(), family.homes.get(), family.decisions.first()
    registration = family.registrations.get()
    assert person
    assert kept
    return [
        *(reverse("families:list") + query for query in ["", *lists]),
        *(reverse("families:take_register", args=[session.pk]) for session in ActivitySession.objects.all()),
        *(f"{reverse('families:sessions')}?week={day.isoformat()}" for day in (FIRST, LAST)),
        *(url(name, family) for name in about),
        f"{url('family', family)}?all=1",
        f"{url('circumstances', family)}?on=0001-01-01",
        url("change_person", family, person.pk),
        url("change_home", family, home.pk),
        url("move_home", family, home.pk),
        url("overrule", family, kept.pk),
        url("close", family, registration.pk),
        url("ask", family, "income_support"),
        reverse("families:membership"),
        reverse("families:register"),
        *(f"/staff/reports/?period={period}" for period in ("2026-Q2", "2026", "0001-Q1", "9999-Q4", "0001", "9999")),
        *(f"/staff/reports/indicators/{number}/" for number in range(1, 9)),
        "/staff/reports/download/csv/",
        "/staff/volunteers/",
        "/staff/",
    ]


@pytest.mark.parametrize("role", ["coordinator", "manager"])
def test_every_page_stands(signed_in: Callable[[User], Client], planted: Family, samares: Centre, role: str) -> None:
    desk = signed_in(somebody(role, samares))
    desk.raise_request_exception = False

    answers = {address: desk.get(address).status_code for address in addresses(planted)}
    answers["decided anew"] = desk.post(url("decide", planted, "samares")).status_code

    assert {address: code for address, code in answers.items() if code >= 500} == {}
    assert answers[planted.get_absolute_url()] == answers["/staff/reports/?period=2026-Q2"] == 200
