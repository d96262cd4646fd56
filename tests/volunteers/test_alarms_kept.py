"""No alarm is missed and none comes twice: checkers killed half-way, silent for a while, over a clock change."""

import os
import random
import signal
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections, transaction

from accounts.models import User
from outbox.models import Message
from tests.factories.volunteers import VisitFactory
from tests.together import leave_inherited_connections
from volunteers.due import overdue_visits
from volunteers.models import Placement, Visit

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)


@pytest.mark.django_db(transaction=True)
def test_a_checker_killed_half_way_has_said_nothing_and_the_next_says_it_once(
    placement: Placement, coordinator: User
) -> None:
    VisitFactory(placement=placement, out=True)
    connections.close_all()  # a connection must not be shared with a child
    child = os.fork()
    if child == 0:
        _kept = leave_inherited_connections()
        with transaction.atomic():
            overdue_visits(NOON)
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert not Message.objects.exists()

    with transaction.atomic():
        assert overdue_visits(NOON + A_MINUTE) == 2


NIGHTS = [  # an hour and a half on each side of the change
    datetime(2026, 10, 24, 23, 30, tzinfo=UTC),  # one o'clock comes twice
    datetime(2027, 3, 27, 23, 30, tzinfo=UTC),  # one o'clock does not come at all
]


@pytest.mark.parametrize("begins", NIGHTS, ids=["clocks go back", "clocks go forward"])
def test_over_a_clock_change_each_visit_is_alarmed_once_at_the_first_look_after_its_end(
    placement: Placement, coordinator: User, begins: datetime
) -> None:
    """One look a minute from two checkers, both of which are silent now and then."""
    chance = random.Random(begins.year)  # noqa: S311 – luck that can be repeated, not a secret
    minutes = [begins + number * A_MINUTE for number in range(181)]
    ends = [begins + chance.randrange(170) * A_MINUTE for _ in range(60)]
    Visit.objects.bulk_create(
        VisitFactory.build(placement=placement, planned_start=end - timedelta(hours=1), planned_end=end) for end in ends
    )
    looks = [minute for minute in minutes for _checker in range(2) if chance.random() > 0.3 or minute == minutes[-1]]

    for look in looks:
        overdue_visits(look)

    for visit in Visit.objects.all():
        assert visit.alarmed_at == min(look for look in looks if look >= visit.planned_end)
    alarms = Message.objects.values_list("key", flat=True)
    assert len(alarms) == len(set(alarms)) == 2 * Visit.objects.count() == 120
