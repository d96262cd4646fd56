"""The factories themselves: each state they promise is a state the rules would recognise."""

from datetime import date

import pytest

from centres.models import Centre
from families.models import Family, Person
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    CircumstanceFactory,
    FamilyFactory,
    LivingFactory,
)
from tests.factories.people import somebody

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 24)


def test_a_registered_family_may_use_its_centre_and_a_closed_one_may_not() -> None:
    registered = FamilyFactory(registered=True, with_people=True)
    FamilyFactory(closed=True)
    FamilyFactory()
    samares = Centre.objects.get(slug="samares")

    assert list(Family.objects.registered_at(samares, DAY)) == [registered]
    assert registered.people.count() == 2
    assert registered.registrations.get().decision.outcome == "eligible"


def test_children_with_extra_needs_are_found_and_others_are_not() -> None:
    tiago = ChildFactory(extra_needs=True)
    ChildFactory()

    assert list(Person.objects.with_additional_needs(by=DAY)) == [tiago]


def test_attendance_takes_its_day_and_centre_from_the_session() -> None:
    attendance = AttendanceFactory(person__family__registered=True)

    assert attendance.centre == attendance.session.activity.centre == attendance.person.family.centre
    assert attendance.attended_on == attendance.session.held_on


def test_a_home_belongs_to_the_family_of_the_person_who_lives_there() -> None:
    living = LivingFactory()
    circumstance = CircumstanceFactory(family=living.person.family, no=True)

    assert living.home.family == living.person.family == circumstance.family
    assert circumstance.answer == "no"


def test_a_role_is_held_at_the_centre_it_was_given_for() -> None:
    northfield_family = FamilyFactory(centre__northfield=True)
    sophie = somebody("coordinator", northfield_family.centre, coordinator=True)

    assert [held.centre for held in sophie.roles_now] == [northfield_family.centre]
