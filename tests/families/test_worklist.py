"""What families bring to the work list, and for whom."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from accounts.models import User
from centres.models import Centre, Closure
from families import actions, worklist
from families.households import NewHome
from families.models import HeadCount
from tests.factories.centres import SessionFactory
from tests.factories.families import (
    AttendanceFactory,
    ChildFactory,
    CircumstanceFactory,
    DecisionFactory,
    FamilyFactory,
    HomeFactory,
    RegistrationFactory,
)
from tests.factories.people import somebody
from tests.families.households import household

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, 44, tzinfo=UTC)


def titles(source: Callable[..., object], user: User, now: datetime = NOW) -> list[str]:
    """What stands on the list."""
    return [str(item.title) for item in source(user, now)]  # type: ignore[attr-defined]


def test_a_family_that_nobody_could_decide_on_waits_with_the_reason(samares: Centre, sophie: User) -> None:
    told = household(home=NewHome("5 Rue de Jambart", "St Clement"))
    actions.register_family(told, centre=samares, by=sophie, today=date(2026, 11, 22))

    [item] = worklist.to_decide(sophie, NOW)

    assert str(item.title) == "Can the Pereira and Hamon family use Samarès?"
    assert str(item.why) == "We do not know yet whether Rue de Jambart is in the Samarès area."
    assert (item.due_label, item.state) == ("Waiting 2 days", "decide")


@pytest.mark.parametrize(
    ("facts", "waits"),
    [({"unclear": True}, True), ({"refused": True}, False), ({}, False)],
)
def test_only_unclear_families_wait_for_a_decision(
    samares: Centre, sophie: User, facts: dict[str, bool], waits: bool
) -> None:
    DecisionFactory(family__centre=samares, **facts)

    assert bool(titles(worklist.to_decide, sophie)) == waits


def test_a_family_nobody_has_decided_on_waits_too_and_a_closed_one_does_not(samares: Centre, sophie: User) -> None:
    FamilyFactory(centre=samares, name="Waiting")
    RegistrationFactory(family=FamilyFactory(centre=samares, name="Gone"), closed=True)

    assert titles(worklist.to_decide, sophie) == ["Can the Waiting family use Samarès?"]


@pytest.mark.parametrize(
    ("born", "facts", "listed"),
    [
        ([date(2021, 11, 24)], {}, True),
        ([date(2021, 11, 25)], {}, False),
        ([date(2021, 11, 24), date(2024, 1, 1)], {}, False),
        ([date(2021, 11, 24), None], {}, False),
        ([date(2021, 11, 24)], {"baby_due_on": date(2027, 1, 1)}, False),
        ([None], {}, False),
        ([], {}, False),
    ],
)
@pytest.mark.requirement("R002-044")
def test_a_registered_family_with_nobody_left_under_five_is_listed(
    samares: Centre, sophie: User, born: list[date | None], facts: dict[str, date], listed: bool
) -> None:
    family = FamilyFactory(centre=samares, registered=True, **facts)
    for day in born:
        ChildFactory(family=family, date_of_birth=day)

    assert bool(titles(worklist.grown_up, sophie)) == listed


def test_a_child_of_29_february_is_under_five_until_1_march(samares: Centre, sophie: User) -> None:
    family = FamilyFactory(centre=samares, registered=True)
    ChildFactory(family=family, date_of_birth=date(2024, 2, 29))

    assert not titles(worklist.grown_up, sophie, datetime(2029, 2, 28, 12, tzinfo=UTC))
    assert titles(worklist.grown_up, sophie, datetime(2029, 3, 1, 12, tzinfo=UTC))


@pytest.mark.parametrize(
    ("held_on", "ends", "facts", "state"),
    [
        (date(2026, 11, 23), time(11), {}, "decide"),
        (date(2026, 11, 20), time(11), {}, "late"),
        (date(2026, 11, 24), time(10), {}, "decide"),
        (date(2026, 11, 24), time(11), {}, None),
        (date(2026, 11, 25), time(11), {}, None),
        (date(2026, 11, 16), time(11), {}, None),
        (date(2026, 11, 23), time(11), {"cancelled_because": "Snow"}, None),
    ],
)
def test_a_session_without_a_register_is_listed_and_late_after_a_working_day(
    samares: Centre, sophie: User, held_on: date, ends: time, facts: dict[str, str], state: str | None
) -> None:
    SessionFactory(centre=samares, held_on=held_on, ends=ends, **facts)

    assert [item.state for item in worklist.registers_missing(sophie, NOW)] == ([state] if state else [])


@pytest.mark.parametrize("everywhere", [True, False])
def test_nobody_is_asked_who_came_on_a_closed_day(samares: Centre, sophie: User, everywhere: bool) -> None:
    SessionFactory(centre=samares, held_on=date(2026, 11, 23))
    Closure.objects.create(
        jurisdiction="JE", centre=None if everywhere else samares, closed_on=date(2026, 11, 23), reason="Snow"
    )

    assert not titles(worklist.registers_missing, sophie)


def test_a_session_with_a_tick_or_a_head_count_has_a_register(samares: Centre, sophie: User) -> None:
    yesterday = TODAY - timedelta(days=1)
    AttendanceFactory(session=SessionFactory(centre=samares, held_on=yesterday), person__family__centre=samares)
    empty = SessionFactory(centre=samares, held_on=yesterday, activity__name="Quiet hour")
    HeadCount.objects.create(session=empty)

    assert not titles(worklist.registers_missing, sophie)


def test_questions_never_asked_are_one_line_for_each_centre(samares: Centre, sophie: User) -> None:
    for _family in range(3):
        FamilyFactory(centre=samares, registered=True)
    asked = FamilyFactory(centre=samares, registered=True)
    for kind in ("income_support", "social_housing", "english_second_language", "thirty_hours_nursery"):
        CircumstanceFactory(family=asked, kind=kind)
    CircumstanceFactory(family=asked, kind="subsidised_childcare_entitled", no=True)
    FamilyFactory(centre=samares)

    [item] = worklist.never_asked(sophie, NOW)

    assert str(item.title) == "3 families were never asked something: Samarès"
    assert item.url == "/staff/families/?centre=samares&not_asked=any"


def test_details_that_a_registration_rests_on_are_asked_for(samares: Centre, sophie: User) -> None:
    whole = FamilyFactory(centre=samares, registered=True, with_people=True)
    HomeFactory(family=whole)
    FamilyFactory(centre=samares, registered=True)

    assert titles(worklist.details_missing, sophie) == ["A birth date or address is missing for 1 family: Samarès"]


@pytest.mark.parametrize("role", ["volunteer", "commissioner", "editor", "safeguarding_lead"])
def test_nothing_is_listed_for_whom_it_is_no_work(samares: Centre, northfield: Centre, role: str) -> None:
    FamilyFactory(centre=samares, registered=True)
    FamilyFactory(centre=samares)
    SessionFactory(centre=samares, held_on=date(2026, 11, 20))
    stranger, other = somebody(role, samares), somebody("coordinator", northfield)

    for source in worklist.SOURCES:
        assert not titles(source, stranger)
        assert not titles(source, other)
