"""Several people register, decide and tick in the same moment: nothing is made twice, nothing is lost."""

import contextlib
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from accounts.models import User
from centres.models import Centre
from directory.models import ActivitySession
from families import actions
from families.models import Attendance, Enquiry, Family
from tests.factories.centres import CentreFactory, SessionFactory
from tests.factories.families import DecisionFactory, EnquiryFactory, FamilyFactory, RegistrationFactory
from tests.families.households import household
from tests.together import at_once

pytestmark = pytest.mark.django_db(transaction=True)
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
PEOPLE = 4


def test_nobody_gets_a_reference_that_somebody_else_has(samares: Centre, sophie: User) -> None:
    def register(writer: int) -> None:
        centre, user = Centre.objects.get(), User.objects.get()
        for _family in range(5):
            actions.register_family(household(), centre=centre, by=user, today=TODAY)

    at_once(register, PEOPLE)

    assert sorted(Family.objects.values_list("ref", flat=True)) == [f"S-{number:04d}" for number in range(1, 21)]


def test_a_page_sent_by_four_at_once_registers_one_family(samares: Centre, sophie: User) -> None:
    key = uuid4()

    def send(writer: int) -> None:
        actions.register_family_once(household(), key=key, centre=Centre.objects.get(), by=User.objects.get(), now=NOW)

    at_once(send, PEOPLE)

    assert Family.objects.count() == 1


def test_one_of_several_registrations_at_once_stands(samares: Centre, sophie: User) -> None:
    family = DecisionFactory(family__centre=samares).family

    def register(writer: int) -> None:
        with contextlib.suppress(actions.AlreadyRegisteredError):
            actions.register_at_centre(family, Centre.objects.get(), by=User.objects.get(), today=TODAY)

    at_once(register, PEOPLE)

    assert family.registrations.count() == 1


def test_of_several_who_move_a_family_one_does_and_the_others_know(samares: Centre, sophie: User) -> None:
    family = RegistrationFactory(family=FamilyFactory(centre=samares)).family
    places = [CentreFactory(slug=f"place-{number}") for number in range(PEOPLE)]

    def move(writer: int) -> bool:
        try:
            actions.move_to_another_centre(
                family.registrations.get(centre__slug="samares"), places[writer], since=TODAY, seen="unclear",
                why="They live there now.", by=User.objects.get(), today=TODAY,
            )  # fmt: skip
        except actions.LeftMeanwhileError:
            return False
        return True

    assert sorted(at_once(move, PEOPLE)) == [False] * (PEOPLE - 1) + [True]

    family.refresh_from_db()
    [moved] = family.registrations.open_on(TODAY)
    assert family.centre == moved.centre != samares
    assert family.registrations.count() == 2


def test_of_several_who_answer_an_enquiry_one_does(samares: Centre, sophie: User) -> None:
    tower = CentreFactory(slug="first-tower")
    asks = DecisionFactory(family__centre=tower, family__ref="F-0001").family
    enquiry = EnquiryFactory(family=asks, known=FamilyFactory(centre=samares, ref="S-0900"))

    def answer(writer: int) -> None:
        with contextlib.suppress(actions.AnsweredMeanwhileError):
            actions.share_record(Enquiry.objects.get(), by=User.objects.get(), today=TODAY)

    at_once(answer, PEOPLE)

    assert enquiry.known.registrations.count() == 1


def test_of_several_editors_one_wins_and_the_others_know(samares: Centre, sophie: User) -> None:
    family = FamilyFactory(centre=samares)

    def correct(writer: int) -> None:
        with contextlib.suppress(actions.ChangedMeanwhileError):
            actions.change_family(family, {"care_note": f"note {writer}"}, seen=1, by=User.objects.get())

    at_once(correct, PEOPLE)

    family.refresh_from_db()
    assert family.version == 2
    assert family.care_note.startswith("note ")


def test_the_same_person_ticked_by_several_at_once_came_once(samares: Centre, sophie: User) -> None:
    FamilyFactory(centre=samares, with_people=True)
    SessionFactory(centre=samares, held_on=TODAY)

    def tick(writer: int) -> None:
        session, people = ActivitySession.objects.get(), Family.objects.get().people.all()
        actions.take_attendance(session, came=people, adults=0, children=0, by=User.objects.get(), today=TODAY)

    at_once(tick, PEOPLE)

    assert Attendance.objects.count() == 2
