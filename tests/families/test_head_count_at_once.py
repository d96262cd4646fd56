"""Two people count the same session: the second is shown what differs, and nothing either wrote is lost."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from centres.models import Centre
from directory.models import ActivitySession
from families import actions
from families.actions.attendance import Unnamed, unnamed_at
from tests.factories.centres import SessionFactory
from tests.factories.families import FamilyFactory
from tests.families.pages import filled_in, send

TODAY = date(2026, 11, 24)


@pytest.fixture
def session(samares: Centre) -> ActivitySession:
    """Stay and play, this morning."""
    made: ActivitySession = SessionFactory(centre=samares, held_on=TODAY)
    return made


def page(session: ActivitySession) -> str:
    """The register's address."""
    return reverse("families:take_register", args=[session.pk])


@pytest.mark.parametrize(
    ("seen", "counted", "left"),
    [
        (Unnamed(0, 0), Unnamed(0, 0), Unnamed(3, 1)),  # she only ticked
        (Unnamed(3, 1), Unnamed(4, 1), Unnamed(4, 1)),  # she saw the colleague's figures
        (Unnamed(0, 0), Unnamed(3, 1), Unnamed(3, 1)),  # both counted the same
    ],
)
def test_a_count_stands_where_nobody_was_written_over(
    session: ActivitySession, sophie: User, paul: User, seen: Unnamed, counted: Unnamed, left: Unnamed
) -> None:
    actions.take_attendance(session, came=[], adults=3, children=1, by=paul, today=TODAY)

    figures: dict[str, Any] = {"adults": counted.adults, "children": counted.children, "seen": seen}
    actions.take_attendance(session, came=[], **figures, by=sophie, today=TODAY)

    assert unnamed_at(session) == left


def test_a_count_made_on_an_old_page_is_refused_and_nobody_is_ticked(
    session: ActivitySession, sophie: User, paul: User
) -> None:
    person = FamilyFactory(centre=session.centre, with_people=True).people.get(role="parent")
    actions.take_attendance(session, came=[], adults=3, children=1, by=paul, today=TODAY)

    with pytest.raises(actions.ChangedMeanwhileError):
        actions.take_attendance(session, came=[person], adults=5, children=0, by=sophie, today=TODAY)

    assert unnamed_at(session) == Unnamed(3, 1)
    assert not session.attendances.exists()


def test_the_page_shows_both_counts_keeps_what_was_typed_and_takes_it_the_next_time(
    desk: Client, session: ActivitySession, paul: User
) -> None:
    person = FamilyFactory(centre=session.centre, with_people=True, search_text="sykes").people.get(role="parent")
    old = filled_in(send(desk, page(session), q="sykes", look="1"))
    actions.take_attendance(session, came=[], adults=3, children=1, by=paul, today=TODAY)

    refused = desk.post(page(session), old | {"came": [str(person.pk)], "adults": "5", "children": "1"})

    assert refused.status_code == 422
    assert "Paul Le Quesne changed the head count on 24 November 2026" in refused.content.decode()
    assert [row[1:] for row in refused.context["form"].differences] == [("3", "5")]
    fields = filled_in(refused)
    assert (fields["adults"], fields["came"]) == (["5"], [str(person.pk)])
    desk.post(page(session), fields)
    assert unnamed_at(session) == Unnamed(5, 1)
    assert session.attendances.get().person == person


def test_a_search_forgets_neither_the_count_nor_what_stood_there_before(
    desk: Client, session: ActivitySession, paul: User
) -> None:
    old = filled_in(desk.get(page(session))) | {"adults": "5"}
    actions.take_attendance(session, came=[], adults=3, children=1, by=paul, today=TODAY)

    fields = filled_in(desk.post(page(session), old | {"q": "nobody", "look": "1"}))

    assert fields["adults"] == ["5"]
    assert desk.post(page(session), fields).status_code == 422
