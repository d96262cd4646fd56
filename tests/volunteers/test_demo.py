"""The demonstration's volunteers: at every stage, with a year of contacts and visits around the moment."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from pytest_django import DjangoDbBlocker

import centres.demo
from accounts.models import User
from centres.models import Centre
from families.models import Person
from tests.factories.families import ParentFactory, RegistrationFactory
from tests.factories.people import somebody
from tests.loading import loaded_once
from volunteers import demo
from volunteers.access import my_contacts, my_placements
from volunteers.board import board
from volunteers.commitment import State
from volunteers.hours import recent_weeks
from volunteers.lines import lines
from volunteers.models import Contact, Placement, Visit, Volunteer, VolunteerEnquiry

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)
FAMILIES = {"samares": 24, "first-tower": 10, "northfield": 6}


def _load() -> User:
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


@pytest.fixture(scope="module")
def _loaded_once(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[User]:
    with loaded_once(django_db_blocker, _load, NOW) as manager:
        yield manager


@pytest.fixture
def loaded(_loaded_once: User, db: None) -> User:
    """The demonstration, for a coordinator who watches over all of it."""
    return _loaded_once


def test_the_demonstration_shows_every_state_once_at_least(loaded: User) -> None:
    shown = lines(Volunteer.objects.all(), TODAY)

    assert len(shown) == 36
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


def ages(people: list[Person], on: date) -> list[int]:
    """How old the children are on a day, in whole months."""
    return [(on - each.date_of_birth).days // 30 for each in people if each.is_child and each.date_of_birth]


def test_a_baby_is_named_only_where_there_is_one(loaded: User) -> None:
    for contact in Contact.objects.select_related("placement__family"):
        words = f"{contact.activities} {contact.who_was_there} {contact.what_happened} {contact.what_i_think}"
        people = list(contact.placement.family.people.all())
        assert "baby" not in words or any(0 <= age <= 12 for age in ages(people, contact.started_at.date()))


def test_nobody_writes_the_same_twice_in_her_last_weeks(loaded: User) -> None:
    for placement in Placement.objects.all():
        lately = placement.contacts.exclude(what_happened="").values_list("what_happened", flat=True)[:8]
        assert len(set(lately)) == len(lately)


def test_whoever_gave_nothing_lately_has_a_reason(loaded: User) -> None:
    margaret = Volunteer.objects.get(last_name="Coutanche")

    weeks = recent_weeks(margaret, TODAY, 8)

    assert {week.state for week in weeks} == {State.AGREED_BREAK}
    assert "hip" in margaret.breaks.get().reason
    assert margaret.placements.get().contacts.exists()


def test_no_telephone_number_rings_anybody_or_follows_the_one_before(loaded: User) -> None:
    numbers = Volunteer.objects.exclude(phone="").order_by("pk").values_list("phone", flat=True)

    assert len(numbers) > 20
    assert all(re.fullmatch(r"07700 900\d{3}", number) for number in numbers)
    ends = [int(number[-3:]) for number in numbers]
    assert all(abs(after - before) > 1 for before, after in pairwise(ends))


def test_one_enquiry_is_fresh_one_has_waited_and_one_is_closed(loaded: User) -> None:
    enquiries = VolunteerEnquiry.objects.all()

    assert [(NOW.date() - each.made_at.date()).days for each in enquiries.waiting()] == [6, 0]
    assert [str(each.outcome) for each in enquiries.closed()] == ["not_reached"]
    assert not Volunteer.objects.filter(enquiry__in=enquiries).exists()


def test_marie_finds_what_she_wrote_herself(loaded: User) -> None:
    marie = User.objects.get(email="volunteer@samphire.example")

    assert my_contacts(marie, TODAY).count() > 50


def test_nobody_in_the_demonstration_visits_with_a_check_that_has_run_out(loaded: User) -> None:
    angela = Contact.objects.filter(placement__volunteer__last_name="Hotton").order_by("started_at").last()

    assert angela
    assert angela.started_at.date() <= date(2026, 11, 12)
