"""Who stands at the door and is not on the register is found at its head, and ticked where she was found."""

import re

import pytest
from django.test import Client

from centres.models import Centre
from directory.models import ActivitySession
from families.models import Attendance
from tests.factories.centres import SessionFactory
from tests.factories.families import FamilyFactory, ParentFactory
from tests.families.pages import filled_in, send
from tests.families.test_register_of_sessions import TODAY, page, usual
from ui.folding import fold


@pytest.fixture
def session(samares: Centre) -> ActivitySession:
    """Stay and play, this morning."""
    made: ActivitySession = SessionFactory(centre=samares, held_on=TODAY)
    return made


def test_somebody_else_is_found_and_added_and_the_ticks_stay(desk: Client, session: ActivitySession) -> None:
    regular = usual(session, 1).people.get(role="parent")
    other = FamilyFactory(centre=session.centre, with_people=True, name="Bréhaut", search_text=fold("Bréhaut"))

    found = send(desk, page(session), came=[str(regular.pk)], q="brehaut", look="1")

    fields = filled_in(found)
    assert fields["came"] == [str(regular.pk)]
    assert fields["added"] == [str(other.pk)]
    assert not Attendance.objects.filter(session=session).exists()
    desk.post(page(session), fields | {"came": [str(regular.pk), str(other.people.get(role="parent").pk)]})
    assert session.attendances.count() == 2


def test_who_was_found_stands_first_is_marked_and_waits_for_the_tick(desk: Client, session: ActivitySession) -> None:
    usual(session, 1)
    earlier = FamilyFactory(centre=session.centre, with_people=True, search_text="sykes")
    newest = FamilyFactory(centre=session.centre, with_people=True, search_text="brehaut")

    fields = filled_in(send(desk, page(session), q="sykes", look="1"))
    answer = desk.post(page(session), fields | {"q": "brehaut", "look": "1"})

    looked_for = [(each.family, each.is_found) for each in answer.context["register"].looked_for]
    assert looked_for == [(newest, True), (earlier, False)]
    words, first = answer.content.decode(), newest.people.exclude(role="child").first()
    assert words.count("autofocus") == 1
    assert re.search(rf'id="came-{first.pk}"[^>]*autofocus', words)
    assert words.index('id="another"') < words.index(f'id="came-{first.pk}"') < words.index('id="came"')


@pytest.mark.parametrize("typed", ["nobody", ""])
def test_after_a_search_that_leads_nowhere_the_next_word_is_typed_at_once(
    desk: Client, session: ActivitySession, typed: str
) -> None:
    answer = send(desk, page(session), q=typed, look="1").content.decode()

    assert re.search(r'id="words"[^>]*autofocus', answer)
    assert ("Write a name, a reference" in answer) == (typed == "")


def test_a_family_of_another_centre_cannot_be_found_or_ticked(
    desk: Client, session: ActivitySession, northfield: Centre
) -> None:
    stranger = ParentFactory(family=FamilyFactory(centre=northfield, name="Sykes", search_text="sykes"))

    found = send(desk, page(session), q="sykes", look="1")
    send(desk, page(session), came=[str(stranger.pk)], added=[str(stranger.family.pk)])

    assert "Sykes" not in [str(each.family) for each in found.context["register"].looked_for]
    assert not session.attendances.exists()


def test_a_search_that_finds_nobody_says_what_to_do_now(desk: Client, session: ActivitySession) -> None:
    found = send(desk, page(session), q="nobody", look="1").content.decode()

    assert "Nobody found. Check the spelling, or register them first." in found
    assert "0 families" not in found
