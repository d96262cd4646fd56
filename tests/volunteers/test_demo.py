"""The demonstration's volunteers: at every stage, with a year of contacts and visits around the moment."""

from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

import centres.demo
from accounts.models import User
from centres.models import Centre
from tests.factories.families import ParentFactory, RegistrationFactory
from tests.factories.people import somebody
from volunteers import demo
from volunteers.access import my_placements
from volunteers.board import board
from volunteers.hours import recent_weeks
from volunteers.lines import lines
from volunteers.models import Contact, Visit, Volunteer

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
FAMILIES = {"samares": 24, "first-tower": 10, "northfield": 6}


@pytest.fixture
def loaded(db: None) -> User:
    """The demonstration, for a coordinator who watches over all of it."""
    centres.demo.load(today=TODAY)
    for slug, count in FAMILIES.items():
        for number in range(count):
            mother = ParentFactory(
                family__centre=Centre.objects.get(slug=slug), relationship="Mother", last_name="Gomes"
            )
            RegistrationFactory(family=mother.family, registered_on=TODAY - timedelta(days=100 + 10 * number))
    somebody("volunteer", Centre.objects.get(slug="samares"), name="Marie Le Brun", email="volunteer@samphire.example")
    manager = somebody("manager", None, name="Paul Le Quesne")
    demo.load(today=TODAY, now=NOW, rng=Random(7), by=manager)  # noqa: S311 – invented people, no secret
    return manager


def test_the_demonstration_shows_every_state_once_at_least(loaded: User) -> None:
    shown = lines(Volunteer.objects.all(), TODAY)

    assert len(shown) == 35
    assert {line.stage for line in shown} == {"applying", "active", "left"}
    assert {line.ready for line in shown} == {"may_visit_alone", "may_help_at_centre", "not_ready"}
    assert {str(line.dbs) for line in shown} == {
        "clear", "due", "to_decide", "to_see", "applied", "lapsed", "too_low", "not_suitable", "none",
    }  # fmt: skip
    assert sum(line.volunteer.person_id is not None for line in shown) == 7


def test_one_is_overdue_one_is_out_and_marie_has_not_checked_in(loaded: User) -> None:
    shown = board(loaded, NOW)

    assert [(card.who, card.state) for card in shown.cards] == [
        ("Denise Rault", "late"),
        ("Kasia Nowak", "now"),
        ("Marie Le Brun", "next"),
        ("Helen Vibert", "next"),
    ]


def test_marie_signs_in_to_two_families_and_hours_behind_her(loaded: User) -> None:
    marie = User.objects.get(email="volunteer@samphire.example")

    assert my_placements(marie, TODAY).count() == 2
    assert any(week.minutes for week in recent_weeks(Volunteer.objects.get(user=marie), TODAY, 8))


def test_nothing_in_it_lies_ahead_but_plans(loaded: User) -> None:
    assert not Contact.objects.filter(started_at__gt=NOW).exists()
    assert not Visit.objects.filter(checked_in_at__gt=NOW).exists()
    assert Contact.objects.filter(started_at__gte=NOW - timedelta(days=14)).exists()
