"""Several people change the same setting at the same moment: one does it, the others are told."""

from collections.abc import Callable
from datetime import date

import pytest

from accounts.models import User
from centres.intervals import IntervalCode
from centres.models import Centre, Closure, Interval
from tests.together import at_once
from trail.models import Entry
from ui.centre_pages import actions, interval_actions
from ui.centre_pages.refusals import ChangedMeanwhileError, GoneAlreadyError, NotThatDayError, SettingRefusedError

pytestmark = pytest.mark.django_db(transaction=True)
PEOPLE = 4


def tried(kind: type[SettingRefusedError], deed: Callable[[], object]) -> str:
    """What became of it for one of them."""
    try:
        deed()
    except kind:
        return "told"
    return "did it"


def test_the_same_day_is_closed_once(samares: Centre, paul: User) -> None:
    def close(_number: int) -> str:
        day = date(2026, 12, 2)
        return tried(NotThatDayError, lambda: actions.close_on(samares, day, reason="Snow", everywhere=False, by=paul))

    assert sorted(at_once(close, PEOPLE)) == ["did it", "told", "told", "told"]
    assert Closure.objects.count() == Entry.objects.count() == 1


def test_a_line_is_taken_off_once(samares: Centre, paul: User) -> None:
    area = samares.areas.first()
    assert area is not None

    answers = at_once(lambda _number: tried(GoneAlreadyError, lambda: actions.take_off(area, by=paul)), PEOPLE)

    assert sorted(answers) == ["did it", "told", "told", "told"]
    assert Entry.objects.count() == 1


def test_of_several_who_saw_the_same_version_one_changes_the_centre(samares: Centre, paul: User) -> None:
    def change(number: int) -> str:
        hours = {"opening_hours": f"From {number}"}
        return tried(ChangedMeanwhileError, lambda: actions.change_centre(samares, hours, seen=1, by=paul))

    assert sorted(at_once(change, PEOPLE)) == ["did it", "told", "told", "told"]
    samares.refresh_from_db()
    assert samares.version == 2


def test_of_several_who_saw_the_same_figure_one_changes_it(samares: Centre, paul: User) -> None:
    def change(number: int) -> str:
        code = IntervalCode.VISIT_OVERDUE_MINUTES
        deed = lambda: interval_actions.set_figure(samares, code, number + 1, seen=None, by=paul)  # noqa: E731
        return tried(ChangedMeanwhileError, deed)

    assert sorted(at_once(change, PEOPLE)) == ["did it", "told", "told", "told"]
    assert Interval.history.count() == Entry.objects.count() == 1


def test_a_figure_taken_away_by_somebody_else_is_not_put_back_unseen(samares: Centre, paul: User) -> None:
    code = IntervalCode.VISIT_OVERDUE_MINUTES
    interval_actions.set_figure(samares, code, 20, seen=None, by=paul)
    interval_actions.set_figure(samares, code, None, seen=20, by=paul)

    assert (
        tried(ChangedMeanwhileError, lambda: interval_actions.set_figure(samares, code, 25, seen=20, by=paul)) == "told"
    )
    assert not Interval.objects.exists()
