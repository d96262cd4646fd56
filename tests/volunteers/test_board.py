"""The visit board: who is out, who is overdue, and that she is safe."""

from datetime import UTC, datetime

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from accounts.models import User
from clock.models import Pass
from tests.factories.families import HomeFactory, ParentFactory
from tests.factories.volunteers import VisitFactory, VolunteerFactory
from tests.families.pages import send
from tests.volunteers.conftest import NOW, hers
from tests.volunteers.pages import text
from trail.models import Entry
from volunteers import actions
from volunteers.models import Placement


def test_the_board_shows_the_overdue_first_with_a_number_to_ring(desk: Client, placement: Placement) -> None:
    HomeFactory(family=placement.family, address="12 Le Squez Road")
    VisitFactory(
        placement=placement, out=True,
        planned_start=datetime(2026, 11, 24, 9, tzinfo=UTC), planned_end=datetime(2026, 11, 24, 10, 30, tzinfo=UTC),
    )  # fmt: skip
    kasia = VolunteerFactory(centre=placement.volunteer.centre, first_name="Kasia", last_name="Nowak", cleared=True)
    VisitFactory(placement__volunteer=kasia, out=True)

    page = text(desk, reverse("volunteers:visits"))

    assert page.index("14 minutes over") < page.index("Kasia Nowak")
    for words in (
        "tel:+44-7797-712345",
        "Call 07797 712345",
        "She is safe",
        "Le Squez Road",
        "Should have checked out at 10:30",
    ):
        assert words in page
    assert "Inês" not in page
    assert str(placement.family) not in page


def test_hours_are_said_as_hours(desk: Client, placement: Placement) -> None:
    VisitFactory(
        placement=placement, out=True,
        planned_start=datetime(2026, 11, 23, 17, 30, tzinfo=UTC), planned_end=datetime(2026, 11, 23, 19, 0, tzinfo=UTC),
    )  # fmt: skip

    assert "15 h 44 over" in text(desk, reverse("volunteers:visits"))


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(None, "The checker is not running."), (4, "The checker is not running."), (2, "The checker last ran at 10:42.")],
)
def test_the_board_says_when_the_checker_last_ran(desk: Client, minutes: int | None, words: str) -> None:
    if minutes:
        Pass.objects.create(name="overdue visits", ran_at=NOW.replace(minute=NOW.minute - minutes))

    assert words in text(desk, reverse("volunteers:visits"))


def test_who_came_home_after_midnight_is_home_again_today(desk: Client, placement: Placement) -> None:
    VisitFactory(
        placement=placement, out=True,
        planned_start=datetime(2026, 11, 23, 22, tzinfo=UTC), planned_end=datetime(2026, 11, 23, 23, 30, tzinfo=UTC),
        checked_out_at=datetime(2026, 11, 24, 0, 20, tzinfo=UTC),
    )  # fmt: skip

    page = text(desk, reverse("volunteers:visits"))

    assert "Home again today" in page
    assert str(placement.volunteer) in page


def test_asking_for_the_board_again_writes_no_second_line(desk: Client) -> None:
    text(desk, reverse("volunteers:visits"))
    for _time in range(3):
        text(desk, reverse("volunteers:visits_now"))

    assert Entry.objects.filter(act="read").count() == 1


def test_she_is_safe_and_the_visit_is_over(desk: Client, placement: Placement, coordinator: User) -> None:
    visit = VisitFactory(placement=placement, out=True)

    send(desk, reverse("volunteers:safe", args=[visit.pk]), how=["She rang me"])

    visit.refresh_from_db()
    assert (visit.found_safe_by, visit.found_safe_how) == (coordinator, "She rang me")
    assert "was found safe at 10:44 by Sophie Renouf" in text(desk, reverse("volunteers:visits"))


def test_she_is_safe_and_stays_longer(desk: Client, placement: Placement) -> None:
    visit = VisitFactory(placement=placement, out=True)

    send(desk, reverse("volunteers:safe", args=[visit.pk]), how=["She rang me"], then=["stays"], until=["12:45"])

    visit.refresh_from_db()
    assert (visit.found_safe_at, visit.planned_end) == (None, datetime(2026, 11, 24, 12, 45, tzinfo=UTC))


@pytest.mark.parametrize(
    ("until", "ends"),
    [("23:55", datetime(2026, 11, 24, 23, 55, tzinfo=UTC)), ("00:30", datetime(2026, 11, 25, 0, 30, tzinfo=UTC))],
)
def test_she_stays_past_midnight(desk: Client, placement: Placement, until: str, ends: datetime) -> None:
    late = datetime(2026, 11, 24, 23, 40, tzinfo=UTC)
    visit = VisitFactory(
        placement=placement, out=True, planned_start=late.replace(hour=22), planned_end=late.replace(minute=30)
    )

    with time_machine.travel(late, tick=False):
        desk.force_login(User.objects.get(name="Sophie Renouf"))
        url = reverse("volunteers:safe", args=[visit.pk])
        send(desk, url, how=["She rang me"], then=["stays"], until=[until])

    visit.refresh_from_db()
    assert visit.planned_end == ends


def test_a_street_of_her_own_family_is_not_on_the_board(desk: Client, coordinator: User, placement: Placement) -> None:
    HomeFactory(family=placement.family, address="12 Le Squez Road")
    VolunteerFactory(centre=placement.volunteer.centre, user=coordinator, person=ParentFactory(family=placement.family))
    VisitFactory(placement=placement, out=True)

    page = text(desk, reverse("volunteers:visits"))

    assert "Marie Le Brun" in page
    assert "Le Squez Road" not in page


def test_a_visit_that_has_not_begun_can_be_called_off_and_one_that_has_cannot(
    desk: Client, placement: Placement
) -> None:
    visit = VisitFactory(placement=placement)
    url = reverse("volunteers:call_off", args=[visit.pk])
    assert url in text(desk, reverse("volunteers:visits"))

    actions.check_in(visit, by=hers(placement), now=NOW)

    assert url not in text(desk, reverse("volunteers:visits"))
    answer = send(desk, url, because=["Nobody home"])
    assert "This visit has begun. Check out instead of calling it off." in answer.content.decode()
