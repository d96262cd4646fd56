"""Taking a register: saved twice adds nothing, unticking takes off, two people at once lose nothing."""

from datetime import date

import pytest

from accounts.models import User
from centres.models import Centre
from directory.models import ActivitySession
from families import actions
from families.models import Attendance, HeadCount
from tests.factories.centres import SessionFactory
from tests.factories.families import FamilyFactory, ParentFactory
from trail.models import Entry

TODAY = date(2026, 11, 24)


@pytest.fixture
def session(samares: Centre) -> ActivitySession:
    """Stay and play of the day."""
    made: ActivitySession = SessionFactory(centre=samares, held_on=TODAY)
    return made


@pytest.mark.requirement("R002-016")
def test_a_register_keeps_who_came_and_how_many_came_without_a_name(session: ActivitySession, sophie: User) -> None:
    family = FamilyFactory(centre=session.centre, with_people=True)

    actions.take_attendance(session, came=family.people.all(), adults=2, children=3, by=sophie, today=TODAY)

    kept = set(Attendance.objects.values_list("person__family", "centre", "attended_on", "recorded_by"))
    assert kept == {(family.pk, session.centre.pk, TODAY, sophie.pk)}
    assert (session.head_count.adults, session.head_count.children) == (2, 3)
    assert [entry.deed for entry in Entry.objects.all()] == ["register taken"]


def test_a_register_saved_twice_adds_nothing(session: ActivitySession, sophie: User) -> None:
    ana = ParentFactory(family__centre=session.centre)

    for _time in range(2):
        actions.take_attendance(session, came=[ana], adults=1, children=0, by=sophie, today=TODAY)

    assert Attendance.objects.count() == HeadCount.objects.count() == 1


def test_who_was_ticked_by_mistake_is_taken_off_and_the_trail_says_so(session: ActivitySession, sophie: User) -> None:
    ana, kasia = ParentFactory(family__centre=session.centre), ParentFactory(family__centre=session.centre)
    actions.take_attendance(session, came=[ana, kasia], adults=0, children=0, by=sophie, today=TODAY)

    actions.take_attendance(session, came=[ana], taken_off=[kasia], adults=0, children=0, by=sophie, today=TODAY)

    assert [each.person for each in Attendance.objects.all()] == [ana]
    assert Entry.objects.get(deed="taken off a register").about_ref == kasia.family.ref


def test_two_people_who_tick_different_families_lose_nothing(
    session: ActivitySession, sophie: User, paul: User
) -> None:
    ana, kasia = ParentFactory(family__centre=session.centre), ParentFactory(family__centre=session.centre)

    actions.take_attendance(session, came=[ana], adults=0, children=0, by=sophie, today=TODAY)
    actions.take_attendance(session, came=[kasia], adults=0, children=0, by=paul, today=TODAY)

    assert {each.person for each in Attendance.objects.all()} == {ana, kasia}


@pytest.mark.parametrize(
    ("facts", "refusal", "words"),
    [
        ({"held_on": date(2026, 11, 25)}, actions.NotYetHeldError, "still to come"),
        ({"cancelled_because": "Snow"}, actions.NotHeldError, "Snow"),
    ],
)
def test_nobody_is_at_a_session_that_is_not_held(
    samares: Centre, sophie: User, facts: dict[str, object], refusal: type[Exception], words: str
) -> None:
    session = SessionFactory(centre=samares, **facts)

    with pytest.raises(refusal, match=words):
        actions.take_attendance(session, came=[], adults=1, children=1, by=sophie, today=TODAY)
