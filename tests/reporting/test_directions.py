"""Which way is good, as it is kept: with its source and day, superseded or withdrawn, and nothing overwritten."""

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError, transaction
from pytest_django.fixtures import DjangoAssertNumQueries

import reporting.demo
from accounts.models import User
from reporting import actions
from reporting.aims import Way
from reporting.indicators import BY_NUMBER
from reporting.models import Direction
from tests.factories.people import somebody
from tests.factories.reporting import DirectionFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
NEW_YEAR = date(2027, 1, 1)


@pytest.fixture
def paul() -> User:
    return somebody("manager", name="Paul Le Quesne")


def confirm(by: User, *, seen: int | None = None, **facts: object) -> Direction:
    given = {"way": Way.AT_LEAST, "source": "A letter", "words": "Ten or more."} | facts
    return actions.confirm_direction(BY_NUMBER[3], **given, seen=seen, by=by, now=NOW)  # type: ignore[arg-type]


def in_force(on: date) -> Direction | None:
    newest = Direction.objects.newest_for(on).get(3)
    return None if newest and newest.is_withdrawn else newest


def test_a_later_confirmation_takes_the_place_of_the_earlier_which_stays(paul: User) -> None:
    first = confirm(paul)
    second = confirm(paul, way=Way.WATCHED, seen=first.pk)

    assert in_force(date(2026, 9, 30)) == second
    assert list(Direction.objects.about(BY_NUMBER[3])) == [second, first]


def test_what_counts_from_a_day_leaves_earlier_periods_as_they_were(paul: User) -> None:
    first = confirm(paul)
    second = confirm(paul, way=Way.AT_MOST, holds_from=NEW_YEAR, seen=first.pk)

    assert in_force(date(2026, 12, 31)) == first
    assert in_force(NEW_YEAR) == second


def test_a_withdrawal_needs_a_reason_and_happens_once(paul: User) -> None:
    confirmed = confirm(paul)
    with pytest.raises(actions.NoReasonError):
        actions.withdraw_direction(confirmed, because=" ", by=paul, now=NOW)

    actions.withdraw_direction(confirmed, because="A slip.", by=paul, now=NOW)

    with pytest.raises(actions.AlreadyWithdrawnError):
        actions.withdraw_direction(confirmed, because="Again.", by=paul, now=NOW)


def test_the_database_keeps_no_withdrawal_without_a_reason() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        DirectionFactory(withdrawn=True, withdrawn_because="")


def test_what_is_confirmed_is_read_with_one_question_however_much_it_is(
    paul: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in (1, 2, 3, 7, 8):
        DirectionFactory.create_batch(10, indicator=number, confirmed_by=paul)

    with django_assert_num_queries(1):
        assert len({str(found.confirmed_by) for found in Direction.objects.newest_for(date(2026, 9, 30)).values()}) == 1


def test_withdrawn_it_is_empty_and_nothing_earlier_comes_back(paul: User) -> None:
    first = confirm(paul)
    second = confirm(paul, way=Way.AT_MOST, seen=first.pk)

    actions.withdraw_direction(second, because="The letter was about another centre.", by=paul, now=NOW)

    assert in_force(date(2026, 9, 30)) is None


def test_what_was_withdrawn_for_next_year_leaves_this_year_as_it_is(paul: User) -> None:
    first = confirm(paul)
    second = confirm(paul, way=Way.AT_MOST, holds_from=NEW_YEAR, seen=first.pk)

    actions.withdraw_direction(second, because="A slip.", by=paul, now=NOW)

    assert in_force(date(2026, 12, 31)) == first
    assert in_force(NEW_YEAR) is None


def test_a_confirmation_that_rests_on_nothing_is_refused(paul: User) -> None:
    with pytest.raises(actions.NoSourceError):
        confirm(paul, source=" ")


def test_the_demonstration_confirms_one_and_says_that_it_is_invented(paul: User) -> None:
    for _time in range(2):
        reporting.demo.load(by=paul, now=NOW)

    assert "invented" in Direction.objects.get().source
