"""Taking a register on the page: ticking, looking for others, counting those without a name."""

from datetime import date, time, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre, Closure
from directory.models import ActivitySession
from families import actions
from families.models import Family
from tests.factories.centres import SessionFactory
from tests.factories.families import AttendanceFactory, FamilyFactory, ParentFactory
from tests.families.pages import filled_in, send
from trail.models import Entry

TODAY = date(2026, 11, 24)


@pytest.fixture
def session(samares: Centre) -> ActivitySession:
    """Stay and play, this morning."""
    made: ActivitySession = SessionFactory(centre=samares, held_on=TODAY)
    return made


def usual(session: ActivitySession, weeks_ago: int) -> Family:
    """A family that came to the same activity so many weeks ago."""
    family: Family = FamilyFactory(centre=session.centre, with_people=True)
    earlier = SessionFactory(
        activity=session.activity, centre=session.centre, held_on=TODAY - timedelta(weeks=weeks_ago)
    )
    AttendanceFactory(person=family.people.first(), session=earlier)
    return family


def page(session: ActivitySession) -> str:
    """The register's address."""
    return reverse("families:take_register", args=[session.pk])


def test_the_register_lists_families_who_usually_come(desk: Client, session: ActivitySession) -> None:
    regular = usual(session, 1)
    gone = usual(session, 13)
    FamilyFactory(centre=session.centre, with_people=True)

    shown = [each.family for each in desk.get(page(session)).context["register"].usual]

    assert shown == [regular]
    assert gone not in shown


def test_who_is_ticked_is_kept_and_shown_ticked(desk: Client, session: ActivitySession) -> None:
    person = usual(session, 1).people.get(role="parent")

    answer = send(desk, page(session), came=[str(person.pk)], adults="2", children="3")

    assert answer.url == page(session)
    assert session.attendances.get().person == person
    again = desk.get(page(session))
    assert filled_in(again)["came"] == [str(person.pk)]
    assert filled_in(again)["adults"] == ["2"]


def test_who_was_unticked_is_taken_off(desk: Client, session: ActivitySession) -> None:
    person = usual(session, 1).people.get(role="parent")
    send(desk, page(session), came=[str(person.pk)])

    send(desk, page(session), came=[])

    assert not session.attendances.exists()
    assert Entry.objects.filter(deed="taken off a register", about_ref=person.family.ref).exists()


def test_a_page_opened_before_a_colleague_ticked_somebody_does_not_untick_her(
    desk: Client, session: ActivitySession, paul: User
) -> None:
    mine, hers = usual(session, 1).people.get(role="parent"), usual(session, 1).people.get(role="parent")
    old = filled_in(desk.get(page(session)))
    actions.take_attendance(session, came=[hers], adults=0, children=0, by=paul, today=TODAY)

    desk.post(page(session), old | {"came": [str(mine.pk)]})

    assert {each.person for each in session.attendances.all()} == {mine, hers}


@pytest.mark.requirement("R002-016")
def test_the_first_visit_is_marked(desk: Client, session: ActivitySession) -> None:
    regular = usual(session, 1).people.get(role="parent")
    new = ParentFactory(family=FamilyFactory(centre=session.centre))
    AttendanceFactory(person=new, session=session)
    AttendanceFactory(person=regular, session=session)

    marked = {
        entry.person
        for each in desk.get(page(session)).context["register"].usual
        for entry in each.entries
        if entry.is_first_visit
    }

    assert marked == {new}


def test_a_session_of_another_centre_is_no_page(desk: Client, northfield: Centre) -> None:
    assert desk.get(page(SessionFactory(centre=northfield))).status_code == 404


@pytest.mark.parametrize("value", ["-1", "x", "501", "", "1.5"])
def test_a_head_count_is_a_whole_number(desk: Client, session: ActivitySession, value: str) -> None:
    answer = send(desk, page(session), adults=value)

    assert answer.status_code == 422
    assert not hasattr(ActivitySession.objects.get(), "head_count")


def test_a_session_that_was_not_held_refuses_a_register_in_words(desk: Client, samares: Centre) -> None:
    session = SessionFactory(centre=samares, held_on=TODAY, cancelled_because="Snow")

    assert "This session was not held: Snow." in send(desk, page(session)).content.decode()


def test_a_session_on_a_closed_day_refuses_a_register_in_words(desk: Client, session: ActivitySession) -> None:
    Closure.objects.create(jurisdiction="JE", closed_on=TODAY, reason="A visit of the King")

    assert "This session was not held: A visit of the King." in send(desk, page(session)).content.decode()
    assert not hasattr(ActivitySession.objects.get(), "head_count")


def test_a_session_on_a_closed_day_is_shown_as_not_held(desk: Client, session: ActivitySession) -> None:
    Closure.objects.create(jurisdiction="JE", centre=session.centre, closed_on=TODAY, reason="Training")

    [day] = desk.get(reverse("families:sessions")).context["days"]

    assert (day.words, str(day.tag.words), day.url) == ("Training", "Not held", "")


def test_the_week_shows_which_register_is_still_to_be_taken(
    desk: Client, session: ActivitySession, northfield: Centre
) -> None:
    taken = SessionFactory(activity__name="Baby clinic", centre=session.centre, held_on=date(2026, 11, 23))
    AttendanceFactory(person=ParentFactory(family=FamilyFactory(centre=session.centre)), session=taken)
    SessionFactory(activity__name="Quiet hour", centre=session.centre, held_on=date(2026, 11, 27))
    SessionFactory(centre=northfield, held_on=TODAY)

    days = desk.get(reverse("families:sessions")).context["days"]

    assert [(str(day.title), str(day.tag.words) if day.tag else "", bool(day.url)) for day in days] == [
        ("Baby clinic", "Register taken", True),
        ("Stay and play", "No register yet", True),
        ("Quiet hour", "", False),
    ]
    assert "1 family in" in days[0].words


@pytest.mark.parametrize("week", ["2026-11-16", "x", "2026-02-30", "0001-01-01", "9999-12-31", ""])
def test_any_week_can_be_asked_for(desk: Client, samares: Centre, week: str) -> None:
    assert desk.get(reverse("families:sessions"), {"week": week}).status_code == 200


def test_sessions_of_today_stand_beside_the_work_list(desk: Client, samares: Centre) -> None:
    SessionFactory(centre=samares, held_on=TODAY, starts=time(9, 30))

    assert "Stay and play" in desk.get("/staff/").content.decode()
